/** Words for one plural category, or for none at all. */
export type PlaceholderForm = { readonly category: string; readonly text: string }

/** A `{{…}}` in narrative text, taken apart; whether it means anything is for the assessment to say. */
export type Placeholder = {
  /** With its braces, as written. */
  readonly whole: string
  /** Where it begins in the text. */
  readonly index: number
  /** The id of a figure; empty when nothing stands between the braces. */
  readonly name: string
  /** Words that go with the number; empty when the figure stands alone. */
  readonly forms: readonly PlaceholderForm[]
}

/** Everything between two pairs of braces; a backslash before them makes them text. */
const placeholder = /(?<!\\)\{\{([^{}]*)\}\}/g

/**
 * The placeholders of a narrative text, in order.
 *
 * ```
 * placeholder = "{{" figure *( "|" category ":" words ) "}}"
 * ```
 *
 * `{{open.critical | one: critical issue | other: critical issues}}` holds the figure `open.critical` and two forms.
 */
export function placeholdersIn(text: string): Placeholder[] {
  if (!text.includes('{{')) return []
  return [...text.matchAll(placeholder)].map((match) => {
    const [whole, inside = ''] = match
    const [name = '', ...forms] = inside.split('|')
    return { whole, index: match.index, name: name.trim(), forms: forms.map(readForm) }
  })
}

/** The text with each placeholder replaced. */
export function replacePlaceholders(text: string, replace: (placeholder: Placeholder) => string): string {
  let end = 0
  let replaced = ''
  for (const found of placeholdersIn(text)) {
    replaced += text.slice(end, found.index) + replace(found)
    end = found.index + found.whole.length
  }
  return replaced + text.slice(end)
}

/** Where braces open that no placeholder closes. */
export function openBraces(text: string): number[] {
  if (!text.includes('{{')) return []
  const blank = text.replace(placeholder, (whole) => ' '.repeat(whole.length))
  return [...blank.matchAll(/(?<!\\)\{\{/g)].map(({ index }) => index)
}

/** `one: critical issue`; words without a category are a form without one. */
function readForm(form: string): PlaceholderForm {
  const colon = form.indexOf(':')
  if (colon < 0) return { category: '', text: form.trim() }
  return { category: form.slice(0, colon).trim(), text: form.slice(colon + 1).trim() }
}
