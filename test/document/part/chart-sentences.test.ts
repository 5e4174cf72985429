import { describe, expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { effortChart } from '../../../src/document/part/finding-charts.js'
import { changeChart, ganttChart } from '../../../src/document/part/plan-charts.js'
import { radarChart, scoreChart } from '../../../src/document/part/score-charts.js'
import type { ViewContext } from '../../../src/document/context.js'
import type { Props } from '../../../src/document/part/props.js'
import { assessed, type Given } from '../../assess/assessing.js'

/** The sentence of a chart, with names and figures in their places. */
async function said(chart: (context: ViewContext) => Props<'chart'> | undefined, given: Given) {
  const { assessment } = await assessed(given)
  const { sentence } = chart(createContext(assessment)) ?? {}
  if (typeof sentence !== 'object') return sentence
  return sentence.value.replaceAll('\\', '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const figure = sentence.figures?.[name]
    return figure ? `${figure.before}${figure.shown}${figure.after}` : name
  })
}

const categories = (...scores: readonly number[]) =>
  scores.map((score, index) => ({ id: `c${index}`, name: `Area ${index}`, score }))

describe('the sentence of a chart', () => {
  const before = (...scores: readonly number[]) => [
    {
      id: 'march',
      date: '2025-03',
      label: 'March',
      categories: Object.fromEntries(scores.map((score, index) => [`c${index}`, score])),
    },
  ]

  it.each([
    [[6, 4, 5], [5, 5, 5], 'Higher now than in March: Area 0. Lower: Area 1.'],
    [[6, 7, 5], [5, 5, 5], 'Higher now than in March: Area 0 and Area 1. None is lower.'],
    [[6, 4, 5], [6, 5, 6], 'Lower now than in March: Area 1 and Area 2. None is higher.'],
    [[6, 4, 5], [6, 4, 5], 'Every score is what it was in March.'],
  ])('names what rose and fell, %j after %j', async (now, then, sentence) => {
    expect(await said(radarChart, { categories: categories(...now), history: before(...then) })).toBe(
      sentence,
    )
  })

  it('names the quickest of the worst and the longest of all', async () => {
    const findings = ['3h', '9h', '2h', '40h', '5h'].map((effort, index) => ({
      id: `F-${index}`,
      title: 'Finding',
      severity: index % 2 === 0 ? 'high' : 'low',
      effort,
    }))
    expect(await said(effortChart, { findings })).toBe(
      'Of the level “High”, F-2 takes the least effort: 2 h. The greatest of all is 40 h, for F-3.',
    )
  })

  it('names the measure that changes most, not the one with the largest number', async () => {
    const metrics = [
      { id: 'a', label: 'Requests', current: 1000, target: 900 },
      { id: 'b', label: 'Coverage', current: 10, target: 80 },
    ]
    expect(await said(changeChart, { metrics })).toBe(
      'The largest change is in Coverage: 10 before the work, 80 after it.',
    )
  })
})

describe('the signs of a chart', () => {
  it('are told where they stand, and only there', async () => {
    const signs = async (chart: (context: ViewContext) => Props<'chart'> | undefined, given: Given) => {
      const { assessment } = await assessed(given)
      const drawing = chart(createContext(assessment))?.drawing
      return drawing && 'legend' in drawing ? drawing.legend?.map(({ mark }) => mark) : undefined
    }
    const scored = categories(6, 7)
    expect(await signs(scoreChart, { categories: scored })).toEqual([])
    expect(await signs(scoreChart, { categories: scored.map((one) => ({ ...one, target: 9 })) })).toEqual([
      'target',
    ])
    const phases = [
      { id: 'one', name: 'One', duration: '2w' },
      { id: 'two', name: 'Two', duration: '2w', dependsOn: ['one'] },
    ]
    expect(await signs(ganttChart, { phases })).toEqual([])
    const beside = { id: 'side', name: 'Beside', dependsOn: ['one'] }
    expect(await signs(ganttChart, { phases: [...phases, { ...beside, duration: '1w' }] })).toEqual([
      'critical',
      'slack',
    ])
    expect(await signs(ganttChart, { phases: [...phases, { ...beside, duration: '0-1w' }] })).toEqual([
      'critical',
      'slack',
      'range',
    ])
  })
})
