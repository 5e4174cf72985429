/** A phrase of the locale with its `{names}` replaced by plain text; a name without text is our mistake. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`Cannot fill "${phrase}", expected a value for \`${name}\``)
    return value
  })
}
