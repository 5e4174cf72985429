/** A figure as it stands in a view: the printed value, the unit words around it, and the ledger id it came from. */
export type FigureValue = {
  readonly kind: 'figure'
  readonly id: string
  /** The printed value without unit: `7.1`, `35–43`, `5,250–6,450`. */
  readonly shown: string
  /** Unit before and after it, spaces included: `$`, `/10`, ` h`, `%`. */
  readonly before: string
  readonly after: string
  /** Plural category of the printed value in the set's locale, for choosing a noun. */
  readonly plural: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
}

/** Authored text of one line: inline Markdown, no HTML. */
export type InlineValue = {
  readonly kind: 'inline'
  readonly value: string
  /** JSON pointer into the findings file, for messages. */
  readonly pointer?: string | undefined
  /** Narrative fields: what each `{{placeholder}}` stands for. Without it `{{` is literal. */
  readonly figures?: Readonly<Record<string, FigureValue>> | undefined
}

/** Authored text of any length: Markdown blocks, no HTML. */
export type MarkdownValue = {
  readonly kind: 'markdown'
  readonly value: string
  readonly pointer?: string | undefined
  readonly figures?: Readonly<Record<string, FigureValue>> | undefined
}

/** A word with its plural forms; the `plural` helper picks one by a figure. */
export type PluralValue = { readonly kind: 'plural'; readonly one: string; readonly other: string } & Partial<
  Readonly<Record<'zero' | 'two' | 'few' | 'many', string | undefined>>
>

/** Plain text (a JSON string) or typed text: what a template may print. */
export type TextValue = string | FigureValue | InlineValue | MarkdownValue
