import type { policyRules } from '../diagnostics/policy.js'
import type { ValuesOf } from '../diagnostics/report.js'
import type { Assessment, FindingResult, Pointer } from '../assess/index.js'
import type { Piece } from '../model/index.js'
import type { Language } from './language/index.js'
import type { Subject } from './title/subject.js'

/** A finding with what its title is about. */
export type TitledFinding = { readonly row: FindingResult; readonly subject: Subject }

/** The permanent id of a check; what it says is worded under the same id in the diagnostics. */
export type CheckId = keyof typeof policyRules

/** One thing that a check noticed. */
export type Notice<Id extends CheckId> = {
  readonly values: ValuesOf<Id>
  readonly pointer: Pointer
  /** The piece of the text at the pointer that it is about, where it is not the whole. */
  readonly piece?: Piece | undefined
  /** A second place: where the other half of the contradiction stands. */
  readonly related?: { readonly label: string; readonly pointer: Pointer } | undefined
}

/** What checks look at. */
export type PolicyContext = {
  readonly assessment: Assessment
  /** Rows of the assessment by the id of their finding. */
  readonly rows: ReadonlyMap<string, FindingResult>
  /** The language the findings are written in; nothing for one that checks cannot read. */
  readonly language: Language | undefined
  /** What the title of each finding is about, in the order of the rows. */
  readonly titled: () => readonly TitledFinding[]
  /** The same by every word of their titles. */
  readonly titledBy: () => ReadonlyMap<string, readonly TitledFinding[]>
}

/**
 * A policy check: something that is allowed, and rarely meant.
 *
 * It only looks: what it finds is told, as loudly as the configuration wants it, by {@link checkPolicy}.
 */
export type PolicyCheck<Id extends CheckId> = {
  readonly id: Id
  readonly check: (context: PolicyContext) => readonly Notice<Id>[]
}
