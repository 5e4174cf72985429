import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import type { Words } from '../locale/index.js'
import { mark, stateIcons } from './mark.js'

/** Whether a condition or target is met. */
export const state = z.enum(['met', 'unmet', 'unknown']).meta({ shape: 'state' })

/** Icon and word of a state. */
export function stateMark(words: Words, value: z.output<typeof state> | undefined): PhrasingContent[] {
  return value ? mark({ label: words.components.state[value], icon: stateIcons[value] }) : []
}
