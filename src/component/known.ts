import type { PhrasingContent } from 'mdast'
import type { Words } from '../locale/index.js'
import { text } from '../tree/builders.js'
import { phrasing } from './phrasing.js'
import type { Measured } from './props.js'

/** What a measure holds; the word for unknown when it is `null`, nothing when it is not stated. */
export function known(words: Words, value: Measured | undefined): PhrasingContent[] {
  return value === null ? [text(words.components.shared.unknown)] : phrasing(value)
}
