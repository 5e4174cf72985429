import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { components, type ComponentName } from '../../src/component/index.js'
import type { RowsData } from '../../src/tree/nodes.js'
import { context, finished } from './drawn.js'
import { asWritten, samples } from './samples.js'

const declared = (name: ComponentName) => {
  const all = rowsIn(finished(components[name].drawFrom(samples[name](asWritten), context)))
  return all.filter(({ counted, totals = [] }) => counted !== undefined || totals.length > 0)
}

test('links the rows of a group to the figure of its heading, and its effort to the counted rows', () => {
  expect(declared('gap-table')).toEqual([
    {
      counted: 'listed.priority.P0',
      rest: 'list/x/y.rest',
      rows: 2,
      totals: [{ total: 'effort.priority.P0', parts: ['finding/SEC-01.effort'], noted: true }],
    },
  ])
})

test('adds groups up to the grand total', () => {
  expect(declared('gap-groups')[0]).toEqual({
    totals: [
      { total: 'listed.total', parts: ['listed.priority.P0'], noted: false },
      { total: 'effort.total', parts: ['effort.priority.P0'], noted: true },
    ],
  })
})

test('adds top-level categories only, and those without category, to the overall counts', () => {
  expect(declared('scorecard')[0]?.totals).toEqual([
    { total: 'open.total', parts: ['open/SEC', 'open.uncategorised'], noted: false },
    { total: 'open.critical', parts: ['critical/SEC', 'critical.uncategorised'], noted: false },
  ])
})

test('adds only the weights of rows that have a product', () => {
  expect(declared('derivation')[0]?.totals).toEqual([
    { total: 'score.weights', parts: ['weight/SEC', 'weight/QA'], noted: true },
    { total: 'score.products', parts: ['product/SEC', 'product/QA'], noted: true },
  ])
})

test('foots the subtotal with the rows and the total with subtotal, contingency and tax', () => {
  expect(declared('investment')[0]?.totals).toEqual([
    { total: 'cost.hours', parts: ['phase/W1.effort'], noted: true },
    { total: 'cost.subtotal', parts: ['phase/W1.cost', 'cost/audit'], noted: true },
    { total: 'cost.total', parts: ['cost.subtotal', 'cost.contingency', 'cost.tax'], noted: true },
  ])
})

test('foots the sum of the tasks where it differs from the budget of a phase', () => {
  expect(declared('phase-plan')[0]?.totals).toEqual([
    { total: 'phase/W1.tasks', parts: ['task/W1-T1.effort'], noted: false },
  ])
})

test('counts requirements per group and adds the groups', () => {
  expect(declared('requirement-readiness')).toEqual([
    {
      totals: [
        {
          total: 'requirements.met',
          parts: ['requirements/functional.met', 'requirements/security.met'],
          noted: false,
        },
        {
          total: 'requirements.all',
          parts: ['requirements/functional.all', 'requirements/security.all'],
          noted: false,
        },
      ],
    },
    { counted: 'requirements/functional.all', rows: 2 },
    { counted: 'requirements/security.all', rows: 1 },
  ])
})

test.each([
  ['blocker-list', 'open.blockers', 2],
  ['quick-wins', 'wins', 2],
  ['risks', 'risks', 2],
  ['conditions', 'verdict.conditions', 3],
  ['strengths', 'strengths/ARC', 2],
  ['artifact-list', 'artifacts/P0', 2],
  ['plan-coverage', 'plan.unscheduled', 2],
] as const)('links the rows of %s to %s', (name, counted, rows) => {
  expect(declared(name)).toEqual(expect.arrayContaining([expect.objectContaining({ counted, rows })]))
})

function rowsIn(node: Nodes): RowsData[] {
  const own = node.data?.rows ? [node.data.rows] : []
  return [...own, ...('children' in node ? node.children.flatMap(rowsIn) : [])]
}
