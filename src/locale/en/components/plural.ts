/** A noun with its plural forms; languages with more forms than English add them. */
export type PluralWord = { readonly one: string; readonly other: string } & Partial<
  Readonly<Record<'zero' | 'two' | 'few' | 'many', string>>
>

/** Types a noun of two forms so that other languages may bring more. */
export function plural(one: string, other: string): PluralWord {
  return { one, other }
}
