import { z } from 'zod'
import type { Pointer } from '../../assess/index.js'
import type { Category } from '../../model/index.js'
import { inlineSlot, markdownSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { fill } from './fill.js'
import { withoutLastBreak } from './snippets.js'

/** Schema of what there is today: texts and code in the author's order. */
export const currentStateSchema = z.array(
  z.strictObject({
    text: markdownSlot.optional(),
    snippet: z
      .strictObject({
        label: z.string(),
        /** Empty when the author gives none. */
        caption: z.union([z.string(), inlineSlot]),
        lang: z.string(),
        code: z.string(),
      })
      .optional(),
  }),
)

/** What there is today in a category: texts and code; undefined when nothing is stated. */
export function currentState(
  { authored, words }: ViewContext,
  given: Category['currentState'],
  pointer: Pointer,
): z.input<typeof currentStateSchema> | undefined {
  if (given.length === 0) return undefined
  return given.map((entry, index) => {
    const place = `${pointer}/${index}`
    if (entry.kind === 'text') return { text: authored.markdown(entry.text, place) }
    const { kind, caption, code, lang = '' } = entry
    return {
      snippet: {
        label: fill(words.components.shared.label, { label: words.components.snippet[kind] }),
        caption: caption === undefined ? '' : authored.inline(caption, `${place}/caption`),
        lang,
        code: withoutLastBreak(code),
      },
    }
  })
}
