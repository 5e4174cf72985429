import type { PhrasingContent } from 'mdast'
import type { Words } from '../locale/index.js'
import { text } from '../tree/builders.js'
import { phrasing } from './phrasing.js'
import type { When } from './props.js'
import { wording } from './wording.js'

/** A position in a plan in words: `Day 2–3`, `Week 5`. */
export function whenText(words: Words, when: When | undefined): PhrasingContent[] {
  if (when === undefined || typeof when === 'string') return phrasing(when)
  const { from, to = from, unit } = when
  const said = words.components.when[unit]
  const values = { from: [text(String(from))], to: [text(String(to))] }
  return wording(from === to ? said.one : said.range, values)
}
