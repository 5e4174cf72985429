import { z } from 'zod'
import type { Pointer } from '../../assess/index.js'
import { components } from '../../component/index.js'
import type { Category } from '../../model/index.js'
import { markdownSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { snippet } from './snippets.js'

/** Schema of what there is today: texts and code in the author's order. */
export const currentStateSchema = z.array(
  z.strictObject({ text: markdownSlot.optional(), code: components['code-snippets'].props.optional() }),
)

/** What there is today in a category: texts and code; undefined when nothing is stated. */
export function currentState(
  context: ViewContext,
  given: Category['currentState'],
  pointer: Pointer,
): z.input<typeof currentStateSchema> | undefined {
  if (given.length === 0) return undefined
  return given.map((entry, index) => {
    const place = `${pointer}/${index}`
    return entry.kind === 'text'
      ? { text: context.authored.markdown(entry.text, place) }
      : { code: { snippets: [snippet(context, entry, place)] } }
  })
}
