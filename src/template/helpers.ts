/** What an argument of a helper has to be. */
export type ArgumentKind = 'figure' | 'plural' | 'text'

/** A helper that templates may call besides components. */
export type Helper = {
  /** Sentence for the reference. */
  readonly summary: string
  readonly arguments: readonly { readonly name: string; readonly kind: ArgumentKind }[]
  /** A use of it, for the reference. */
  readonly example: string
}

/** The closed set of helpers: templates arrange, so a helper only chooses how a value of the view is shown. */
export const helpers = {
  bare: {
    summary:
      'Prints a figure without its unit words, where the sentence or the head of a column says the unit.',
    arguments: [{ name: 'figure', kind: 'figure' }],
    example: '{{bare score.overall}} of 10',
  },
  plural: {
    summary: 'Prints the form of a noun that goes with a figure, without the figure.',
    arguments: [
      { name: 'figure', kind: 'figure' },
      { name: 'words', kind: 'plural' },
    ],
    example: '{{open}} {{plural open words.finding}}',
  },
  anchor: {
    summary: 'Marks a place that links can point to; stands at the start of a heading or paragraph.',
    arguments: [{ name: 'fragment', kind: 'text' }],
    example: '### {{anchor card.anchor}}{{card.title}}',
  },
  icon: {
    summary: 'Shows an emoji as a small picture that repeats the word beside it.',
    arguments: [{ name: 'emoji', kind: 'text' }],
    example: '{{icon band.icon}} {{band.label}}',
  },
} as const satisfies Record<string, Helper>

/** Name of a helper. */
export type HelperName = keyof typeof helpers

/** Block helpers of Handlebars that templates may use, each with one argument. */
export const blockHelpers = ['if', 'unless', 'each', 'with'] as const
