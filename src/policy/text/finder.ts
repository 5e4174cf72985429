import type { FigureId } from '../../assess/index.js'
import type { Language } from '../language/index.js'
import type { PolicyContext } from '../policy-check.js'
import type { LedgerIndex } from './ledger-index.js'
import type { Mention } from './numbers.js'
import type { Sentence } from './sentences.js'

/** What finders know about the text a number stands in. */
export type TextContext = {
  readonly context: PolicyContext
  readonly language: Language
  readonly sentence: Sentence
  /** Ids of the categories, phases and scenarios that the sentence names or the text belongs to. */
  readonly scopes: readonly string[]
  readonly index: () => LedgerIndex
}

/** A number that is none of the figures it seems to state. */
export type Contradiction = {
  /** Figures the text seems to speak of, the likeliest first. */
  readonly figures: readonly FigureId[]
  /** Indexes of the tokens of the phrase: from the first up to the last. */
  readonly from: number
  readonly to: number
}

/** Looks at a number for one kind of figure; nothing where it speaks of something else, or is right. */
export type Finder = (mention: Mention, text: TextContext) => Contradiction | undefined
