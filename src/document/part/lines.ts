import type { Pointer } from '../../assess/index.js'
import type { InlineValue } from '../../tree/value.js'
import type { Authored } from '../context.js'

/** Authored one-line texts of a list; undefined for none. */
export function lines(
  { inline }: Authored,
  texts: readonly string[],
  pointer: Pointer,
): InlineValue[] | undefined {
  return texts.length > 0 ? texts.map((text, index) => inline(text, `${pointer}/${index}`)) : undefined
}
