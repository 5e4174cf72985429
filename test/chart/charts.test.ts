import type { Element } from 'hast'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barChart, ganttChart, heatMap, radarChart, scatterChart, trendChart } from '../../src/chart/index.js'
import { fit, textWidth } from '../../src/chart/draw.js'
import { boxesOf, cutShapes, faultsOf } from './boxes.js'

const name = fc
  .array(fc.stringMatching(/^[A-Za-zäöüß&-]{1,24}$/), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' ').slice(0, 60).trim())
const part = fc.double({ min: 0, max: 1, noNaN: true })
const tone = fc.constantFrom('good', 'info', 'warn', 'high', 'bad', 'plain')
const shown = fc.constantFrom('7', '6.2/10', '$1,250–6,450', '≥ 80 %', '10–16 weeks', '₹2,00,000–3,00,000')
const signs = fc.array(
  fc.record({
    mark: fc.constantFrom('target', 'range', 'now', 'before', 'critical', 'slack'),
    words: name,
  }),
  { maxLength: 6 },
)
const many = { minLength: 1, maxLength: 30 }

/** Every chart over data as wild as a file may hold. */
const charts: Record<string, fc.Arbitrary<Element | undefined>> = {
  bars: fc
    .array(
      fc.record(
        {
          label: name,
          to: part,
          most: part,
          target: part,
          shown,
          tone,
          isTotal: fc.boolean(),
          isSecond: fc.boolean(),
        },
        { requiredKeys: ['label', 'to', 'shown', 'tone'] },
      ),
      many,
    )
    .chain((rows) => signs.map((below) => barChart('Title', rows, below))),
  radar: fc
    .array(fc.record({ label: name, now: part, before: part }), { minLength: 1, maxLength: 14 })
    .chain((axes) => signs.map((below) => radarChart('Title', axes, below))),
  heat: fc
    .tuple(
      fc.array(fc.record({ label: name, tone }), { minLength: 1, maxLength: 6 }),
      fc.array(name, many),
      fc.nat(500),
    )
    .map(([columns, labels, count]) =>
      heatMap(
        'Title',
        columns,
        labels.map((label) => ({ label, cells: columns.map(() => ({ count, shown: String(count) })) })),
      ),
    ),
  scatter: fc
    .tuple(
      fc.array(fc.record({ label: name, tone }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(5), part), { minLength: 1, maxLength: 500 }),
    )
    .map(([bands, points]) =>
      scatterChart('Title', {
        bands,
        points: points.map(([band, effort], index) => ({
          name: `F-${index}`,
          band: band % bands.length,
          effort,
        })),
        axis: { low: 'Least effort', high: 'Greatest effort' },
      }),
    ),
  gantt: fc
    .tuple(fc.array(fc.tuple(name, part, part, part, shown, fc.boolean()), many), signs)
    .map(([rows, below]) =>
      ganttChart(
        'Title',
        rows.map(([label, one, two, three, value, isCritical], index) => {
          const [start = 0, end = 0, latest = 0] = [one, two, three].toSorted((a, b) => a - b)
          const after = index > 0 ? [String(index - 1)] : []
          return { id: String(index), label, start, end, latest, shown: value, isCritical, after }
        }),
        below,
      ),
    ),
  trend: fc
    .array(fc.record({ label: name, value: part, shown: fc.constantFrom('7', '6.2/10', '81%') }), many)
    .map((points) => trendChart('Title', points)),
}

describe.each(Object.keys(charts))('a chart of %s', (kind) => {
  const chart = charts[kind] ?? fc.constant(undefined)

  it('writes nothing over anything else, nor outside of the picture', () => {
    fc.assert(
      fc.property(chart, (drawing) => {
        if (drawing) expect(faultsOf(drawing)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('draws nothing that the edge would cut', () => {
    fc.assert(
      fc.property(chart, (drawing) => {
        if (drawing) expect(cutShapes(drawing)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('has a name, and only places that are numbers', () => {
    fc.assert(
      fc.property(chart, (drawing) => {
        if (!drawing) return
        expect(drawing.properties['role']).toBe('img')
        expect(JSON.stringify(drawing)).toContain('"tagName":"title"')
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|undefined/)
      }),
      { numRuns: 30 },
    )
  })
})

it('a radar needs three axes, and has no room for thirteen', () => {
  const axes = Array.from({ length: 13 }, (_, index) => ({ label: `Axis ${index}`, now: 0.5 }))
  expect(radarChart('Title', axes.slice(0, 2))).toBeUndefined()
  expect(radarChart('Title', axes)).toBeUndefined()
  expect(radarChart('Title', axes.slice(0, 12))).toBeDefined()
})

it('a scatter of findings that lie on each other counts them', () => {
  const points = Array.from({ length: 7 }, (_, index) => ({ name: `F-${index}`, band: 0, effort: 0.5 }))
  const drawing = scatterChart('Title', {
    bands: [{ label: 'High', tone: 'high' }],
    points,
    axis: { low: 'low', high: 'high' },
  })
  expect(boxesOf(drawing).map(({ words }) => words)).toContain('7')
})

describe('fit', () => {
  it('keeps what fits and ends the rest in an ellipsis, never wider than the room', () => {
    expect(fit('Security', 200)).toEqual(['Security'])
    fc.assert(
      fc.property(
        name,
        fc.integer({ min: 30, max: 220 }),
        fc.integer({ min: 1, max: 3 }),
        (words, room, lines) => {
          const fitted = fit(words, room, lines)
          expect(fitted.length).toBeLessThanOrEqual(lines)
          for (const line of fitted)
            expect(textWidth(line)).toBeLessThanOrEqual(Math.max(room, textWidth('W…')))
        },
      ),
    )
  })
})
