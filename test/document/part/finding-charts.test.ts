import { describe, expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { effortChart, heatChart } from '../../../src/document/part/finding-charts.js'
import { assessed, type Given } from '../../assess/assessing.js'

describe('effort against severity', () => {
  it('places efforts of several units by their hours, as the scale of the file has them', async () => {
    const chart = await effortChartOf({
      scales: { effort: { hoursPerDay: 6, daysPerWeek: 4, weeksPerMonth: 4 } },
      findings: open(['1mo', '2w', '1-4d', '24h', '48h']),
    })
    const efforts = Object.fromEntries(chart?.points.map(({ effort, name }) => [name, effort]) ?? [])
    expect(efforts).toEqual({ 'F-0': 1, 'F-1': 0.5, 'F-2': 0.25, 'F-3': 0.25, 'F-4': 0.5 })
  })

  it('leaves out findings that are closed, or lack an effort or a severity', async () => {
    const others = [
      { id: 'A', title: 'Mended', severity: 'low', effort: '9d', status: 'done' },
      { id: 'B', title: 'Unweighed', effort: '9d' },
      { id: 'C', title: 'Unmeasured', severity: 'low' },
    ]
    const chart = await effortChartOf({ findings: [...open(['1h', '2h', '3h', '4h', '5h']), ...others] })
    expect(chart?.points.map(({ name }) => name).toSorted()).toEqual(['F-0', 'F-1', 'F-2', 'F-3', 'F-4'])
  })

  it('is absent with fewer than five findings, with one severity, and where all take no time', async () => {
    expect(await effortChartOf({ findings: open(['1h', '2h', '3h', '4h']) })).toBeUndefined()
    const alike = open(['1h', '2h', '3h', '4h', '5h']).map((finding) => ({ ...finding, severity: 'low' }))
    expect(await effortChartOf({ findings: alike })).toBeUndefined()
    expect(await effortChartOf({ findings: open(['0h', '0h', '0h', '0h', '0h']) })).toBeUndefined()
  })
})

describe('findings by category and severity', () => {
  const findings = [
    { id: 'A', title: 'One', category: 'first', severity: 'high' },
    { id: 'B', title: 'Two', category: 'first', severity: 'low' },
    { id: 'C', title: 'Three', category: 'second', severity: 'low' },
  ]
  const categories = [
    { id: 'first', name: 'First' },
    { id: 'second', name: 'Second' },
    { id: 'clean', name: 'Clean' },
  ]

  it('shows the severities and categories that have open findings', async () => {
    const { assessment } = await assessed({ categories, findings })
    const drawing = heatChart(createContext(assessment))?.drawing
    expect(drawing).toMatchObject({
      kind: 'heat',
      columns: [{ label: 'High' }, { label: 'Low' }],
      rows: [
        { label: 'First', cells: [{ count: 1 }, { count: 1 }] },
        { label: 'Second', cells: [{ count: 0 }, { count: 1 }] },
      ],
    })
  })

  it('is absent with one category or one severity', async () => {
    const one = await assessed({ categories, findings: findings.slice(0, 2) })
    expect(heatChart(createContext(one.assessment))).toBeUndefined()
    const low = await assessed({ categories, findings: findings.slice(1) })
    expect(heatChart(createContext(low.assessment))).toBeUndefined()
  })
})

function open(efforts: readonly string[]) {
  return efforts.map((effort, index) => ({
    id: `F-${index}`,
    title: `Finding ${index}`,
    severity: index % 2 === 0 ? 'high' : 'low',
    effort,
  }))
}

async function effortChartOf(given: Given) {
  const { assessment } = await assessed(given)
  const drawing = effortChart(createContext(assessment))?.drawing
  return drawing?.kind === 'scatter' ? drawing : undefined
}
