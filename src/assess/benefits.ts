import type { Benefit, Costs, Scenario } from '../model/index.js'
import type { Derivation, FigureId, Pointer, Term, Unit } from './ledger.js'
import { perMonth } from './periods.js'
import type { BenefitResult } from './plan-result.js'
import { present } from './present.js'
import { figureTerm, given, printedTerm } from './terms.js'
import { boundedTerm, valueDerivation } from './value.js'
import type { Workbench } from './workbench.js'

/** Benefits with their figures, and what they save together: every month and once. */
export type Benefits = {
  readonly results: readonly Defined[]
  readonly savings?: FigureId
  readonly once?: Term
}

/** Defines benefits: before, after, and the saving between; a quoted saving stays out of every sum. */
export function defineBenefits(costs: Costs, work: Workbench): Benefits {
  const results = costs.benefits.map((benefit, index) =>
    defineBenefit(benefit, `/costs/benefits/${index}`, costs, work),
  )
  const { regular, once } = gainsOf(
    results.filter(({ scenario }) => scenario === undefined),
    work,
  )
  const savings =
    regular.length > 0
      ? work.draft.define(
          'costSavings',
          {},
          { derivation: { op: 'sum', of: regular }, unit: moneyUnit(costs) },
        )
      : undefined
  return { results, ...present({ savings, once }) }
}

/**
 * What a scenario saves: what every one does, and its own benefits on top of that; a figure of its own only where it
 * has any.
 */
export function benefitsOf(
  { id, name }: Scenario,
  common: Benefits,
  costs: Costs,
  work: Workbench,
): Pick<Benefits, 'savings' | 'once'> {
  const { results } = common
  if (!results.some(({ scenario }) => scenario === id)) return common
  const { regular, once } = gainsOf(
    results.filter(({ scenario }) => scenario === undefined || scenario === id),
    work,
  )
  const savings =
    regular.length > 0
      ? work.draft.define(
          'scenarioSavings',
          { scenario: id },
          { derivation: { op: 'sum', of: regular }, unit: moneyUnit(costs), names: { scenario: name } },
        )
      : undefined
  return present({ savings, once })
}

type Defined = Omit<BenefitResult, 'quotedReturns'>

/** Savings of money: those of a month, each brought to one, and all that come once together. */
function gainsOf(
  results: readonly Defined[],
  work: Workbench,
): { readonly regular: readonly Term[]; readonly once: Term | undefined } {
  const summed = results.flatMap((result) =>
    result.saving !== undefined && isMoney(result.saving, work) ? [{ ...result, saving: result.saving }] : [],
  )
  const regular = summed.flatMap(({ saving, per = 'mo' }) =>
    per === 'once' ? [] : [perMonth(figureTerm(saving), per)],
  )
  const once = summed.flatMap(({ saving, per }) => (per === 'once' ? [figureTerm(saving)] : []))
  return {
    regular,
    once: once.length > 0 ? { derivation: { op: 'sum', of: once } } : undefined,
  }
}

/** Money of the file. */
export function moneyUnit({ currency }: Costs, sign?: string): Unit {
  return sign === undefined ? { kind: 'money', currency } : { kind: 'money', currency, sign }
}

function isMoney(id: FigureId, { draft }: Workbench): boolean {
  return draft.get(id).unit.kind === 'money'
}

function defineBenefit(benefit: Benefit, pointer: Pointer, costs: Costs, work: Workbench): Defined {
  const { draft } = work
  const parameters = { benefit: benefit.id }
  const names = { benefit: benefit.label }
  const end = (key: 'benefitBefore' | 'benefitAfter', field: 'before' | 'after'): FigureId | undefined => {
    const value = benefit[field]
    if (value === undefined) return undefined
    const { derivation, sign } = valueDerivation(value, `${pointer}/${field}`)
    const unit = typeof value === 'string' ? ({ kind: 'word' } as const) : unitOf(benefit, costs, sign)
    return draft.define(key, parameters, { derivation, unit, names })
  }
  const before = end('benefitBefore', 'before')
  const after = end('benefitAfter', 'after')
  const derivation = savingOf(benefit, pointer, { before, after }, work)
  const saving =
    derivation &&
    draft.define('benefitSaving', parameters, { derivation, unit: unitOf(benefit, costs), names })
  const quoted =
    benefit.saving &&
    draft.define('benefitQuoted', parameters, {
      derivation: given(benefit.saving, `${pointer}/saving`),
      unit: moneyUnit(costs),
      names,
    })
  return {
    id: benefit.id,
    label: benefit.label,
    pointer,
    ...present({
      per: benefit.per,
      scenario: benefit.scenario,
      before,
      after,
      saving,
      quoted,
      source: benefit.source,
    }),
  }
}

function unitOf({ unit }: Benefit, costs: Costs, sign?: string): Unit {
  return unit === undefined ? moneyUnit(costs, sign) : { kind: 'measure', unit, sign }
}

/** Before − after of the printed values, the other way round where more is better; an end that is a bound ("below 1") counts as all it may be. */
function savingOf(
  { before, after, higherIsBetter }: Benefit,
  pointer: Pointer,
  ids: { before: FigureId | undefined; after: FigureId | undefined },
  { draft }: Workbench,
): Derivation | undefined {
  if (before === undefined || after === undefined || ids.before === undefined || ids.after === undefined)
    return undefined
  const [from, to] = [boundedTerm(before, `${pointer}/before`), boundedTerm(after, `${pointer}/after`)]
  if (!from || !to) return undefined
  const isBound = (value: typeof before): boolean =>
    value !== null && typeof value !== 'string' && value.op !== undefined
  const first = isBound(before) ? from : printedTerm(draft.get(ids.before))
  const last = isBound(after) ? to : printedTerm(draft.get(ids.after))
  return { op: 'difference', of: higherIsBetter ? [last, first] : [first, last] }
}
