import { describe, expect, test } from 'vitest'
import { assessedFile, printed, printedAll } from './assessing.js'

const example = assessedFile('examples/fastapi-service/findings.json')

describe('the example of a FastAPI service', () => {
  test('scores 7.1 as the mean of its categories, and is 71 percent ready', async () => {
    const { assessment } = await example
    expect(printedAll(assessment, 'score.overall', 'score.percent')).toEqual({
      'score.overall': '7.1/10',
      'score.percent': '71%',
    })
    expect(assessment.score.band?.id).toBe('good')
  })

  test('fills every bar by one rule', async () => {
    const { assessment } = await example
    const bars = assessment.categories.map(({ bar, category }) => [
      category.id,
      bar && printed(assessment, bar),
    ])
    expect(Object.fromEntries(bars)).toEqual({
      ARC: '8',
      SEC: '6',
      PERF: '7',
      TEST: '7',
      OPS: '7',
      CODE: '8',
      PROD: '7',
    })
    expect(printed(assessment, 'score.bar')).toBe('7')
  })

  test('counts 57 findings of 175 hours, three of them critical', async () => {
    const { assessment } = await example
    const ids = [
      'findings.total',
      'open.total',
      'open.effort',
      'open.critical',
      'open.critical.effort',
    ] as const
    expect(printedAll(assessment, ...ids)).toEqual({
      'findings.total': '57',
      'open.total': '57',
      'open.effort': '175 h',
      'open.critical': '3',
      'open.critical.effort': '4 h',
    })
  })

  test('adds quick wins up to 13 hours, and reads their effect off the metrics', async () => {
    const { assessment } = await example
    const ids = [
      'quickWins.effort',
      'metric/latency.improvement',
      'metric/latency.factor',
      'metric/polling.current',
    ]
    expect(printedAll(assessment, ...ids)).toEqual({
      'quickWins.effort': '13 h',
      'metric/latency.improvement': '70%',
      'metric/latency.factor': '3.3×',
      'metric/polling.current': '17,280',
    })
  })

  test('prints the typed budgets, and the tasks as a figure of their own', async () => {
    const { assessment } = await example
    expect(printedAll(assessment, 'plan.effort', 'plan.tasks', 'plan.duration')).toEqual({
      'plan.effort': '35–43 h',
      'plan.tasks': '41 h',
      'plan.duration': '4 weeks',
    })
  })

  test('costs hours at the rate, every row and the total', async () => {
    const { assessment } = await example
    const rows = assessment.cost.rows.map(({ label, hours, amount }) => [
      label,
      hours && printed(assessment, hours),
      printed(assessment, amount),
    ])
    expect(rows).toEqual([
      ['Security Hardening', '12–14 h', '$1,800–2,100'],
      ['Testing Infrastructure', '10–12 h', '$1,500–1,800'],
      ['Performance Optimization', '8–10 h', '$1,200–1,500'],
      ['Operations Readiness', '5–7 h', '$750–1,050'],
    ])
    expect(printedAll(assessment, 'cost.total', 'cost.equivalent')).toEqual({
      'cost.total': '$5,250–6,450',
      'cost.equivalent': '$5,250–8,600',
    })
    expect(assessment.cost.hours).toBe('plan.effort')
  })

  test('schedules 18 findings and leaves 39', async () => {
    const { assessment } = await example
    expect(printedAll(assessment, 'plan.scheduled', 'plan.unscheduled')).toEqual({
      'plan.scheduled': '18',
      'plan.unscheduled': '39',
    })
  })

  test('lists findings by priority, then severity, then input order', async () => {
    const { assessment } = await example
    expect(assessment.rows.slice(0, 6).map(({ finding }) => finding.id)).toEqual([
      'SEC-01',
      'SEC-02',
      'SEC-03',
      'PERF-01',
      'TEST-01',
      'TEST-02',
    ])
  })

  test('says unknown where nothing was measured', async () => {
    const { assessment } = await example
    expect(printed(assessment, 'metric/coverage.current')).toBe('unknown')
  })
})
