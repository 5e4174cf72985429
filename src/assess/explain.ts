import { nearest } from '../diagnostics/nearest.js'
import { formatter, words } from '../locale/index.js'
import type { Assessment } from './assessment.js'
import { formula, termText, type Writing } from './formula.js'
import type { CountedRow, Derivation, Figure, FigureId, Ledger, Pointer, Term } from './ledger.js'
import { present } from './present.js'

/** Where one figure comes from. */
export type Explanation = {
  readonly id: FigureId
  readonly label: string
  /** As documents print it, with its unit. */
  readonly text: string
  /** The derivation with printed values: `67.50 × 0.90 (6 findings) = 60.75`. */
  readonly formula: string
  readonly inputs: readonly ExplanationInput[]
  /** What a count counts. */
  readonly rows: readonly CountedRow[]
  /** Places in the findings file that the figure itself is typed at. */
  readonly pointers: readonly Pointer[]
}

/** One input of a derivation: a figure to ask about in turn, or a value typed in the file. */
export type ExplanationInput = {
  readonly id?: FigureId
  readonly label?: string
  readonly text: string
  readonly pointer?: Pointer
}

/** An explanation, or the ids nearest to one that names no figure. */
export type Explained =
  | { readonly found: true; readonly explanation: Explanation }
  | { readonly found: false; readonly nearest: readonly FigureId[] }

/** Explains a figure: its formula, its inputs, and the places in the file they come from. */
export function explain({ ledger, locale }: Pick<Assessment, 'ledger' | 'locale'>, name: string): Explained {
  const id = resolveFigureId(ledger, name)
  if (id === undefined) return { found: false, nearest: nearestFigures(ledger, name) }
  const figure = ledger.get(id)
  const writing: Writing = { ledger, format: formatter(locale), words: words(locale).figures }
  const { derivation } = figure
  const terms = termsOf(derivation)
  return {
    found: true,
    explanation: {
      id,
      label: figure.label,
      text: fullText(figure),
      formula: formulaOf(figure, writing),
      inputs: inputsOf(terms, writing),
      rows: derivation.op === 'count' ? derivation.rows : [],
      pointers: derivation.op === 'given' ? [derivation.pointer] : rulePointers(derivation),
    },
  }
}

/** Tells in one sentence where figures come from: what each is, and its formula; nothing for unknown ones. */
export function explainBriefly({
  ledger,
  locale,
}: Pick<Assessment, 'ledger' | 'locale'>): (id: FigureId) => string | undefined {
  const writing: Writing = { ledger, format: formatter(locale), words: words(locale).figures }
  return (id) => {
    const figure = ledger.find(id)
    return figure && `${figure.label}: ${formulaOf(figure, writing)}`
  }
}

/** The id of a figure by its id or an older spelling: `count.critical` is `open.critical`. */
export function resolveFigureId(ledger: Ledger, name: string): FigureId | undefined {
  const spellings = [
    name,
    name.replace(/^count\./, 'open.'),
    name.replace(/^count\./, 'open.severity.'),
    name.replace(/^count\./, 'open.priority.'),
    name.replace(/^count\./, 'findings.'),
  ]
  return spellings.find((id) => ledger.find(id) !== undefined)
}

/** Up to five ids for one that is none: those that contain it, then those spelt alike. */
export function nearestFigures(ledger: Ledger, name: string): readonly FigureId[] {
  const ids = ledger.ids()
  const found = new Set(ids.filter((id) => id.toLowerCase().includes(name.toLowerCase())).slice(0, 5))
  while (found.size < 5) {
    const next = nearest(
      name,
      ids.filter((id) => !found.has(id)),
    )
    if (next === undefined) break
    found.add(next)
  }
  return [...found]
}

function formulaOf(figure: Figure, writing: Writing): string {
  const text = fullText(figure)
  if (figure.derivation.op === 'given') return writing.words.formulas.typed.replace('{value}', () => text)
  return `${formula(figure.derivation, writing)} = ${text}`
}

function fullText({ before, shown, after }: Figure): string {
  return `${before}${shown}${after}`
}

/** The terms a derivation reads, those of steps without a name in place of the step. */
function termsOf(derivation: Derivation): readonly Term[] {
  return directTerms(derivation).flatMap((term) => ('derivation' in term ? termsOf(term.derivation) : [term]))
}

function directTerms(derivation: Derivation): readonly Term[] {
  switch (derivation.op) {
    case 'given':
    case 'count':
      return []
    case 'weighted-mean':
      return derivation.of.flatMap(({ weight, value }) => [value, weight])
    case 'round':
    case 'convert':
      return [derivation.of]
    case 'step':
      return [derivation.of, derivation.value, ...(derivation.times ? [derivation.times] : [])]
    case 'path':
      return derivation.nodes.flatMap(({ of, from }) => (from ? [of, from] : [of]))
    case 'first-match':
      return derivation.rules.flatMap(({ anyOf }) => anyOf.flatMap((all) => all.map(({ of }) => of)))
    default:
      return derivation.of
  }
}

/** Each figure and each place once; numbers that stand in no file are no inputs. */
function inputsOf(terms: readonly Term[], writing: Writing): readonly ExplanationInput[] {
  const inputs = new Map<string, ExplanationInput>()
  for (const term of terms) {
    if ('figure' in term) {
      const { id, label, derivation } = writing.ledger.get(term.figure)
      const pointer = derivation.op === 'given' ? derivation.pointer : undefined
      inputs.set(id, { id, label, text: fullText(writing.ledger.get(id)), ...present({ pointer }) })
    } else if ('value' in term && term.pointer !== undefined) {
      const { label, pointer } = term
      inputs.set(pointer, { text: termText(term, writing), pointer, ...present({ label }) })
    }
  }
  return [...inputs.values()]
}

/** Where the rows of a table stand. */
function rulePointers(derivation: Derivation): readonly Pointer[] {
  return derivation.op === 'first-match' ? derivation.rules.flatMap(({ pointer }) => pointer ?? []) : []
}
