import fc from 'fast-check'
import { complete } from '../../src/model/complete.js'
import { findingsSchema, type Findings, type FindingsInput } from '../../src/model/index.js'

type Categories = NonNullable<FindingsInput['categories']>
type Rows = NonNullable<FindingsInput['findings']>
type Scoring = NonNullable<FindingsInput['scoring']>

const severities = ['critical', 'high', 'medium', 'low'] as const
const priorities = ['P0', 'P1', 'P2', 'P3'] as const
const statuses = ['open', 'partial', 'done', 'accepted', 'na'] as const

/** A number from 0 to `max` with one decimal. */
function tenths(max: number): fc.Arbitrary<number> {
  return fc.nat(max * 10).map((number) => number / 10)
}

function range(max: number): fc.Arbitrary<{ min: number; max: number }> {
  return fc.tuple(tenths(max), tenths(max)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))
}

const effort = fc.oneof(
  fc.constant(null),
  fc
    .record({ min: fc.nat(9), more: fc.nat(9), unit: fc.constantFrom('h', 'd', 'w', 'mo') })
    .map(({ min, more, unit }) => ({ min, max: min + more, unit })),
  fc.record({ count: fc.nat(20), each: fc.nat(9).map((hours) => `${hours}h`) }),
)

/** How a category is scored: not at all, by a score, by points, or by criteria. */
const scored = fc.oneof(
  fc.constant({}),
  fc.constant({ score: null }),
  tenths(10).map((score) => ({ score })),
  range(10).map((score) => ({ score })),
  fc
    .tuple(fc.nat(9), fc.nat(9))
    .map(([earned, more]) => ({ points: { earned, possible: earned + more + 1 } })),
  fc
    .array(
      fc.record({
        text: fc.constant('Criterion'),
        state: fc.constantFrom('met', 'partial', 'unmet', 'na', 'unknown'),
        points: fc.nat(5),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((criteria) => ({ criteria })),
)

const categories: fc.Arbitrary<Categories> = fc
  .array(
    fc.record({
      weight: tenths(20),
      scored,
      above: fc.option(fc.nat(7)),
      isApplicable: fc.nat(9).map((number) => number > 0),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ weight, scored: how, above, isApplicable }, index) => ({
      id: `C-${index}`,
      name: `Category ${index}`,
      weight,
      applicable: isApplicable,
      ...how,
      ...(above !== null && above < index ? { parent: `C-${above}` } : {}),
    })),
  )

const query = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...severities).map((severity) => ({ severity })),
  fc.constantFrom(...priorities).map((priority) => ({ priority })),
  fc.constant({ critical: true as const }),
  fc.constant({ blocker: true as const }),
)

/** Conditions that end as findings are closed, as the check stage asks for. */
const when = fc.oneof(
  fc.record({ open: query, op: fc.constantFrom('>=' as const, '>' as const), value: fc.nat(3) }),
  fc.record({
    score: fc.constant('overall'),
    op: fc.constantFrom('<' as const, '<=' as const),
    value: fc.nat(10),
  }),
)

const overallSteps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('ceiling' as const), value: tenths(10), when }),
    fc.record({
      kind: fc.constant('multiply' as const),
      value: fc.nat(100).map((percent) => percent / 100),
      when,
    }),
    fc.record({ kind: fc.constant('subtract' as const), value: tenths(3), when }),
    fc.record({ kind: fc.constant('subtractPerOpen' as const), value: tenths(1), per: query }),
  ),
  { maxLength: 4 },
)

const categorySteps = fc.array(
  fc.record({
    kind: fc.constantFrom('ceiling' as const, 'subtractPerOpen' as const),
    value: tenths(5),
    scope: fc.constant('category' as const),
    per: query,
  }),
  { maxLength: 2 },
)

const scoring: fc.Arbitrary<Scoring> = fc
  .record({
    method: fc.constantFrom(
      'weighted-mean' as const,
      'points' as const,
      'minimum' as const,
      'deduction' as const,
    ),
    criticalAxis: fc.constantFrom('severity' as const, 'priority' as const),
    notAssessed: fc.constantFrom('exclude' as const, 'zero' as const, 'block' as const),
    rollUp: fc.constantFrom('weighted-mean' as const, 'minimum' as const),
    perOpen: fc.record({ critical: tenths(3), high: tenths(2), low: tenths(1) }),
    overallSteps,
    categorySteps,
  })
  .map(({ perOpen, overallSteps: overall, categorySteps: own, ...rest }) => ({
    ...rest,
    deduction: { perOpen, cap: { high: 4 } },
    steps: [
      ...overall.map((step) => ({ ...step })),
      ...own.map(({ per, ...step }) => (step.kind === 'subtractPerOpen' ? { ...step, per } : step)),
    ],
  }))

function rows(many: number): fc.Arbitrary<Rows> {
  return fc
    .array(
      fc.record({
        severity: fc.constantFrom(...severities),
        priority: fc.constantFrom(...priorities),
        status: fc.constantFrom(...statuses),
        effort,
        blocker: fc.boolean(),
        category: fc.nat(many - 1),
        phase: fc.option(fc.nat(2)),
        repeats: fc.option(fc.nat(30), { freq: 8 }),
      }),
      { maxLength: 30 },
    )
    .map((list) =>
      list.map(({ category, phase, repeats, ...row }, index) => ({
        id: `F-${index}`,
        title: 'Finding',
        category: `C-${category}`,
        ...row,
        ...(phase === null ? {} : { phase: `P-${phase}` }),
        ...(repeats !== null && repeats < index ? { duplicateOf: `F-${repeats}` } : {}),
      })),
    )
}

const surroundings = fc.record({
  contingency: fc.nat(30),
  tax: fc.option(fc.nat(25)),
  weeks: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 3, maxLength: 3 }),
  rate: fc.integer({ min: 1, max: 300 }),
})

/** Findings files with every method, nested categories, steps, phases and costs. */
export const arbitraryInput: fc.Arbitrary<FindingsInput> = categories
  .chain((list) => fc.tuple(fc.constant(list), scoring, rows(list.length), surroundings))
  .map(([list, how, findings, { contingency, tax, weeks, rate }]) => ({
    meta: { title: 'Shop', date: '2026-02' },
    categories: list,
    scoring: how,
    findings,
    phases: weeks.map(([min, more], index) => ({
      id: `P-${index}`,
      name: `Phase ${index}`,
      duration: { min, max: min + more, unit: 'w' },
      dependsOn: index === 2 ? ['P-0', 'P-1'] : [],
    })),
    costs: {
      currency: 'EUR',
      rates: [{ role: 'engineer', amount: rate }],
      contingency: { percent: contingency },
      ...(tax === null ? {} : { vatPercent: tax }),
    },
  }))

/** Findings as the check stage gives them. */
export function findingsFrom(input: FindingsInput): Findings {
  return complete(findingsSchema.parse(input))
}
