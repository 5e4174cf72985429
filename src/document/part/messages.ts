import type { ViewContext } from '../context.js'
import type { Props } from './props.js'

/** What each group of readers should hear; undefined without messages. */
export function messages(
  { assessment, narrative }: ViewContext,
  { depth }: { readonly depth: Props<'messages'>['depth'] },
): Props<'messages'> | undefined {
  const given = assessment.findings.messages.flatMap(({ audience, fields }, index) => {
    if (fields.length === 0) return []
    return [
      {
        audience,
        fields: fields.map(({ label, text }, position) => ({
          label,
          text: narrative.markdown(text, `/messages/${index}/fields/${position}/text`),
        })),
      },
    ]
  })
  return given.length > 0 ? { depth, messages: given } : undefined
}
