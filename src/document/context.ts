import type { Assessment, FigureId, FindingResult, PhaseResult, Pointer } from '../assess/index.js'
import { entityAnchor } from '../component/index.js'
import { formatter, words, type Formatter, type Words } from '../locale/index.js'
import type { FigureValue, InlineValue, MarkdownValue } from '../tree/value.js'
import { documentsWithContent } from './content.js'
import { documentIds, type DocumentId } from './ids.js'
import { narrativeReader } from './narrative.js'
import { openSetLedger, type SetLedger } from './set-ledger.js'

/** Makes typed text out of what the file holds; the pointer leads messages back to it. */
export type Authored = {
  readonly inline: (value: string, pointer: Pointer) => InlineValue
  readonly markdown: (value: string, pointer: Pointer) => MarkdownValue
}

/** A kind of file that documents are written as: its id, what readers know it as, and the ending of its files. */
export type FileFormat = { readonly id: string; readonly label: string; readonly extension: string }

/** A document of the user's own, as lists of the set tell of it. */
export type OwnDocument = {
  readonly id: string
  /** File name without extension. */
  readonly file: string
  readonly title: string
  readonly purpose: string
  readonly audience: string
  /** Ids of the formats it is written in; all of the set when absent. */
  readonly formats?: readonly string[] | undefined
}

/** What views are made from, and the few things every one of them needs. */
export type ViewContext = {
  readonly assessment: Assessment
  /** The kinds of documents that make up the set. */
  readonly documents: readonly DocumentId[]
  /** The user's own documents of the set. */
  readonly own: readonly OwnDocument[]
  /** What every document is written as; empty where nobody says. */
  readonly formats: readonly FileFormat[]
  readonly words: Words
  readonly format: Formatter
  /** The ledger of the set, for figures that only documents have. */
  readonly set: SetLedger
  /** A figure of the ledger as views hold it; throws for an id that is not there, which is our mistake. */
  readonly figure: (id: FigureId) => FigureValue
  /** The same for an id that may be absent. */
  readonly optional: (id: FigureId | undefined) => FigureValue | undefined
  /** Text as authored. */
  readonly authored: Authored
  /** Text of narrative fields: placeholders such as `{{open.critical}}` stand for figures. */
  readonly narrative: Authored
  readonly finding: (id: string) => FindingResult | undefined
  readonly phase: (id: string) => PhaseResult | undefined
  /** Destinations of things that have a place of their own in the set. */
  readonly href: {
    readonly finding: (id: string) => string
    readonly phase: (id: string) => string
    readonly scenario: (id: string) => string
    readonly risk: (id: string) => string
    readonly decision: (id: string) => string
    readonly category: (id: string) => string
  }
}

/** Lays out what the views of one document set share. */
export function createContext(
  assessment: Assessment,
  wanted: readonly DocumentId[] = documentIds,
  formats: readonly FileFormat[] = [],
  own: readonly OwnDocument[] = [],
): ViewContext {
  const { locale, plan, rows } = assessment
  const set = openSetLedger(assessment)
  const { figure } = set
  const findings = new Map(rows.map((row) => [row.finding.id, row]))
  const phases = new Map(plan.phases.map((result) => [result.phase.id, result]))
  const read = narrativeReader(assessment, figure)
  return {
    assessment,
    documents: documentsWithContent(assessment, wanted),
    own,
    formats,
    words: words(locale),
    format: formatter(locale),
    set,
    figure,
    optional: (id) => (id === undefined ? undefined : figure(id)),
    authored: {
      inline: (value, pointer) => ({ kind: 'inline', value, pointer }),
      markdown: (value, pointer) => ({ kind: 'markdown', value, pointer }),
    },
    narrative: {
      inline: (value, pointer) => ({ kind: 'inline', pointer, ...read(value) }),
      markdown: (value, pointer) => ({ kind: 'markdown', pointer, ...read(value) }),
    },
    finding: (id) => findings.get(id),
    phase: (id) => phases.get(id),
    href: {
      finding: (id) => `dossier:gap-analysis#${entityAnchor('finding', id)}`,
      phase: (id) => `dossier:roadmap#${entityAnchor('phase', id)}`,
      scenario: (id) => `dossier:investment#${entityAnchor('scenario', id)}`,
      risk: (id) => `dossier:roadmap#${entityAnchor('risk', id)}`,
      decision: (id) => `dossier:roadmap#${entityAnchor('decision', id)}`,
      category: (id) => `dossier:gap-analysis#${entityAnchor('category', id)}`,
    },
  }
}
