import { choosePlural, type Formatter, type Words } from '../locale/index.js'
import { firstMatch, valueOf } from './evaluate.js'
import type { Comparison, Derivation, Figure, Interval, Ledger, Term } from './ledger.js'
import { show } from './show.js'

/** What writing a formula needs. */
export type Writing = {
  readonly ledger: Ledger
  readonly format: Formatter
  readonly words: Words['figures']
}

/** Terms of a sum that are written out; of a longer one the first few are, and how many there are. */
const longestSum = 12

/**
 * Writes a derivation with the printed values of its inputs: `67.50 × 0.90 (6 findings)`.
 *
 * Scores go without their suffix, so that `7.5 + 6.2` reads as arithmetic; everything else keeps its unit.
 */
export function formula(derivation: Derivation, writing: Writing): string {
  const { words } = writing
  const said = words.formulas
  switch (derivation.op) {
    case 'given':
      return contentText(derivation.value, writing)
    case 'count':
      return fill(said.counted, { query: derivation.query })
    case 'sum':
    case 'product':
    case 'difference':
    case 'quotient':
      return derivation.of.length === 0 ? said.none : joined(derivation.of, derivation.op, writing)
    case 'minimum':
      return listed(derivation.of, said.lowest, writing)
    case 'maximum':
      return listed(derivation.of, said.highest, writing)
    case 'either':
      return listed(derivation.of, said.either, writing)
    case 'weighted-mean':
      return meanText(derivation, writing)
    case 'round':
      return fill(said.rounded, { term: termText(derivation.of, writing), decimals: derivation.decimals })
    case 'step':
      return stepText(derivation, writing)
    case 'path':
      return derivation.path
        .flatMap((id) => derivation.nodes.find((node) => node.id === id) ?? [])
        .map(({ id, of }) => `${id} ${termText(of, writing)}`)
        .join(' + ')
    case 'convert':
      return fill(said.converted, { term: termText(derivation.of, writing), rule: derivation.rule })
    case 'first-match':
      return matchText(derivation, writing)
    default:
      return derivation satisfies never
  }
}

/** A figure as formulas write it: without the suffix of a score and without the sign of a bound. */
export function figureText({ before, shown, after, unit }: Figure): string {
  if (unit.kind === 'score') return shown
  const sign = 'sign' in unit && unit.sign !== undefined ? `${unit.sign} ` : ''
  return `${before.slice(sign.length)}${shown}${after}`
}

/** A term as formulas write it. */
export function termText(term: Term, writing: Writing): string {
  if ('figure' in term) return figureText(writing.ledger.get(term.figure))
  if ('value' in term) return intervalText(term.value, writing)
  const { derivation } = term
  return derivation.op === 'count' ? `${derivation.rows.length}` : formula(derivation, writing)
}

type Joining = 'sum' | 'product' | 'difference' | 'quotient'

const joiners = { sum: ' + ', product: ' × ', difference: ' − ', quotient: ' ÷ ' } as const satisfies Record<
  Joining,
  string
>

function joined(terms: readonly Term[], op: Joining, writing: Writing): string {
  const sign = joiners[op]
  const texts = terms.slice(0, longestSum).map((term, index) => bracketed(term, { op, index }, writing))
  const rest = fill(writing.words.formulas.steps, { count: terms.length })
  return terms.length > longestSum ? `${texts.join(sign)}${sign}… (${rest})` : texts.join(sign)
}

function listed(terms: readonly Term[], words: string, writing: Writing): string {
  const texts = terms.map((term) => termText(term, writing))
  return texts.length === 1 ? texts.join('') : fill(words, { terms: texts.join(', ') })
}

/** How tightly an operation binds, as on paper. */
function binding({ op }: Pick<Derivation, 'op'>): number {
  if (op === 'sum' || op === 'difference' || op === 'step') return 1
  return op === 'product' || op === 'quotient' || op === 'weighted-mean' ? 2 : 3
}

/** A term inside an operation: in brackets where it would otherwise be read as part of it. */
function bracketed(term: Term, { op, index }: { op: Joining; index: number }, writing: Writing): string {
  const text = termText(term, writing)
  if (!('derivation' in term)) return text
  const { derivation } = term
  if ('of' in derivation && Array.isArray(derivation.of) && derivation.of.length === 1) return text
  const [own, outer] = [binding(derivation), binding({ op })]
  const isFirstOrAdded = index === 0 || op === 'sum'
  return own < outer || (own === outer && !isFirstOrAdded) ? `(${text})` : text
}

function meanText({ of }: Extract<Derivation, { op: 'weighted-mean' }>, writing: Writing): string {
  const products = of.map(({ weight, value }): Term => ({
    derivation: { op: 'product', of: [weight, value] },
  }))
  const weights = of.map(({ weight }) => weight)
  return `(${joined(products, 'sum', writing)}) ÷ (${joined(weights, 'sum', writing)})`
}

function stepText(derivation: Extract<Derivation, { op: 'step' }>, writing: Writing): string {
  const { kind, of, value, times, reason, triggers } = derivation
  const said = writing.words.formulas
  const term = bracketed(of, { op: 'product', index: 0 }, writing)
  const by = termText(value, writing)
  const factor = times ? `${by} × ${termText(times, writing)}` : by
  const core = {
    ceiling: fill(said.atMost, { term, value: by }),
    floor: fill(said.atLeast, { term, value: by }),
    multiply: `${term} × ${by}`,
    subtract: `${term} − ${by}`,
    subtractPerOpen: `${term} − ${factor}`,
  }[kind]
  const many = fill(choosePlural(said.findings, writing.format.plural(`${triggers.length}`)), {
    count: triggers.length,
  })
  const why = [
    ...(reason === undefined ? [] : [reason.replace(/\.$/, '')]),
    ...(triggers.length > 0 ? [many] : []),
  ]
  return why.length === 0 ? core : `${core} (${why.join('; ')})`
}

function matchText({ rules }: Extract<Derivation, { op: 'first-match' }>, writing: Writing): string {
  const said = writing.words.formulas
  const resolve = (id: string): Figure['value'] => writing.ledger.get(id).value
  const index = firstMatch(rules, resolve)
  const rule = rules[index]
  if (!rule) return said.undecided
  const alternative = rule.anyOf.find((all) => firstMatch([{ label: '', anyOf: [all] }], resolve) === 0) ?? []
  return alternative.length === 0
    ? said.always
    : alternative.map((one) => comparisonText(one, writing)).join(said.and)
}

const signs = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=' } as const satisfies Record<
  Comparison['is'],
  string
>

function comparisonText({ of, is, than }: Comparison, writing: Writing): string {
  const name = 'figure' in of ? `${writing.ledger.get(of.figure).label} ` : ''
  const value = valueOf(of, (id) => writing.ledger.get(id).value)
  const text = 'figure' in of || !value ? termText(of, writing) : intervalText(value, writing)
  return `${name}${text} ${signs[is]} ${termText(than, writing)}`
}

function contentText(value: Figure['value'], writing: Writing): string {
  if (value === null) return writing.words.unknown
  return typeof value === 'string' ? value : intervalText(value, writing)
}

/** A value that is no figure, as exact as it can be printed. */
function intervalText(value: Interval, writing: Writing): string {
  return show(value, { kind: 'measure' }, writing).shown
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
