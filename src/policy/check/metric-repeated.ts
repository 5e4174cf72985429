import { arithmetic, type Interval, type Pointer } from '../../assess/index.js'
import { pointerOf, type Findings, type Value } from '../../model/index.js'
import type { Notice, PolicyCheck } from '../policy-check.js'

/** One statement of a measure. */
type Statement = {
  readonly name: string
  readonly what: string
  readonly where: string
  readonly value: Interval
  readonly unit: string | undefined
  readonly group: string | undefined
  readonly pointer: Pointer
}

/** Measures with one name and two values: metrics, requirements with values of their own, sizes of the subject. */
export const metricRepeated = {
  id: 'metric-repeated',
  check: ({ assessment: { findings } }) => {
    const seen = new Map<string, Statement[]>()
    const notices: Notice<'metric-repeated'>[] = []
    for (const one of statementsOf(findings)) {
      const before = seen.get(one.name) ?? []
      const other = before.find((earlier) => isComparable(one, earlier))
      if (!other) seen.set(one.name, [...before, one])
      else if (!arithmetic.isSame(one.value, other.value)) {
        notices.push({
          values: {
            value: arithmetic.intervalText(one.value),
            what: one.what,
            other: arithmetic.intervalText(other.value),
            where: other.where,
          },
          pointer: one.pointer,
          related: { label: 'the other value', pointer: other.pointer },
        })
      }
    }
    return notices
  },
} as const satisfies PolicyCheck<'metric-repeated'>

/** Two groups may have a measure each; so may two units. */
function isComparable(a: Statement, b: Statement): boolean {
  const isSameOrAbsent = (one: string | undefined, other: string | undefined): boolean =>
    one === undefined || other === undefined || one === other
  return isSameOrAbsent(a.unit, b.unit) && isSameOrAbsent(a.group, b.group)
}

function statementsOf({ meta, metrics, requirements }: Findings): readonly Statement[] {
  return [
    ...metrics.flatMap(({ current, group, id, label, unit }, index) =>
      state(current, {
        name: plain(label),
        what: `the metric \`${id}\` (“${label}”)`,
        where: `the metric \`${id}\``,
        unit,
        group,
        pointer: `/metrics/${index}/current`,
      }),
    ),
    ...requirements.flatMap(({ current, id, metric, text }, index) =>
      metric !== undefined
        ? []
        : state(current, {
            name: plain(text),
            what: `the requirement \`${id}\` (“${text}”)`,
            where: `the requirement \`${id}\``,
            unit: undefined,
            group: undefined,
            pointer: `/requirements/${index}/current`,
          }),
    ),
    ...Object.entries(meta.subject?.size ?? {}).flatMap(([name, size]) =>
      state(
        { min: size, max: size },
        {
          name: plain(name),
          what: `\`${name}\` in the size of the subject`,
          where: 'the size of the subject',
          unit: undefined,
          group: undefined,
          pointer: pointerOf(['meta', 'subject', 'size', name]),
        },
      ),
    ),
  ]
}

function state(value: Value | undefined, one: Omit<Statement, 'value'>): readonly Statement[] {
  if (value === undefined || value === null || typeof value === 'string' || one.name === '') return []
  // A bound says less than a value, and is no other one.
  if (value.op !== undefined && value.op !== '=') return []
  return [{ ...one, value: arithmetic.interval(value.min, value.max) }]
}

/** `Lines of code`, `lines-of-code` and `linesOfCode` are one name. */
function plain(name: string): string {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
