import type { ComponentName, components } from '../../src/component/index.js'
import type { InlineValue, MarkdownValue } from '../../src/tree/value.js'
import { inline, markdown } from './drawn.js'
import { appendixSamples } from './samples-appendix.js'
import { findingSamples } from './samples-findings.js'
import { planSamples } from './samples-plan.js'
import { scoreSamples } from './samples-score.js'

/** Props of every component by its name. */
export type PropsOf = { [Name in ComponentName]: Parameters<(typeof components)[Name]['draw']>[0] }

/** Where the samples get their texts from: plain, one authored line, authored blocks. */
export type Say = {
  readonly t: (text: string) => string
  readonly i: (text: string) => InlineValue
  readonly m: (text: string) => MarkdownValue
}

/** Texts as they are written in the samples. */
export const asWritten: Say = { t: (text) => text, i: inline, m: markdown }

/** Props of every component with every field in use. */
export const samples: { readonly [Name in ComponentName]: (say: Say) => PropsOf[Name] } = {
  ...scoreSamples,
  ...findingSamples,
  ...planSamples,
  ...appendixSamples,
}
