import type { Assessment } from '../assessment.js'
import { exactText } from '../exact.js'
import type { Comparison, Derivation, Figure, FigureContent, Interval, Term } from '../ledger.js'
import { present } from '../present.js'
import { assessmentJson, type AssessmentJson } from './assessment.js'
import type { DerivationJson, TermJson } from './figure.js'
import { plain } from './plain.js'

/** Gives an assessment as plain JSON, in a stable order. Entities of the findings become id and name. */
export function toJson({ findings, ledger, locale, rows, ...results }: Assessment): AssessmentJson {
  return assessmentJson.parse({
    schemaVersion: 1,
    title: findings.meta.title,
    date: findings.meta.date,
    locale,
    ...plain(results),
    findings: rows.map((row) => plain(row)),
    figures: Object.fromEntries(ledger.ids().map((id) => [id, figureJson(ledger.get(id))])),
  })
}

function figureJson({ label, unit, value, decimals, shown, before, after, derivation }: Figure): unknown {
  return {
    label,
    unit: plain(unit),
    value: contentJson(value),
    decimals,
    shown,
    before,
    after,
    derivation: derivationJson(derivation),
  }
}

function intervalJson({ min, max }: Interval): { min: string; max: string } {
  const low = exactText(min)
  return { min: low, max: max === min ? low : exactText(max) }
}

function contentJson(value: FigureContent): null | { word: string } | { min: string; max: string } {
  if (value === null) return null
  return typeof value === 'string' ? { word: value } : intervalJson(value)
}

function termJson(term: Term): TermJson {
  if ('figure' in term) return { figure: term.figure, ...present({ round: term.round }) }
  if ('derivation' in term) return { derivation: derivationJson(term.derivation) }
  const { value, pointer, label } = term
  return { value: intervalJson(value), ...present({ pointer, label }) }
}

function comparisonJson({ of, is, than }: Comparison): {
  of: TermJson
  is: Comparison['is']
  than: TermJson
} {
  return { of: termJson(of), is, than: termJson(than) }
}

function derivationJson(derivation: Derivation): DerivationJson {
  switch (derivation.op) {
    case 'given':
      return { op: 'given', value: contentJson(derivation.value), pointer: derivation.pointer }
    case 'count':
      return { op: 'count', query: derivation.query, rows: derivation.rows.map(({ id }) => id) }
    case 'sum':
    case 'product':
    case 'minimum':
    case 'maximum':
    case 'either':
    case 'difference':
    case 'quotient':
      return { op: derivation.op, of: derivation.of.map(termJson) }
    case 'weighted-mean':
      return {
        op: 'weighted-mean',
        of: derivation.of.map(({ weight, value }) => ({ weight: termJson(weight), value: termJson(value) })),
      }
    case 'round':
      return { op: 'round', of: termJson(derivation.of), decimals: derivation.decimals }
    case 'step':
      return stepJson(derivation)
    case 'path':
      return {
        op: 'path',
        nodes: derivation.nodes.map(({ id, of, after, from }) => ({
          id,
          of: termJson(of),
          after: [...after],
          ...present({ from: from && termJson(from) }),
        })),
        path: [...derivation.path],
      }
    case 'convert':
      return {
        op: 'convert',
        of: termJson(derivation.of),
        factor: intervalJson(derivation.factor),
        rule: derivation.rule,
      }
    case 'first-match':
      return {
        op: 'first-match',
        rules: derivation.rules.map(({ label, pointer, anyOf }) => ({
          label,
          ...present({ pointer }),
          anyOf: anyOf.map((all) => all.map(comparisonJson)),
        })),
        otherwise: derivation.otherwise,
      }
    default:
      return derivation satisfies never
  }
}

function stepJson(step: Extract<Derivation, { op: 'step' }>): DerivationJson {
  const { kind, of, value, times, within, reason, triggers } = step
  return {
    op: 'step',
    kind,
    of: termJson(of),
    value: termJson(value),
    ...present({ times: times && termJson(times) }),
    ...(within ? { within: [termJson(within[0]), termJson(within[1])] } : {}),
    ...present({ reason }),
    triggers: [...triggers],
  }
}
