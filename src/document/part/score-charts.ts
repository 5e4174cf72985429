import { present } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { allCategories } from './categories.js'
import { numberOf, placeOnScale, scaleOf, toneOfBand, told, type Drawing } from './chart-data.js'
import type { Props } from './props.js'

/** Scores of the categories as bars, with target marks; undefined with fewer than two of them. */
export function scoreChart(context: ViewContext): Props<'chart'> | undefined {
  const { assessment, figure, optional, words } = context
  const said = words.documents.charts.scores
  const scored = allCategories(context).flatMap((result) =>
    result.score === undefined ? [] : [{ ...result, score: result.score }],
  )
  const places = scored.map((result) => placeOnScale(context, result.score, scaleOf(context, result)) ?? 0)
  const best = scored[places.indexOf(Math.max(...places))]
  const worst = scored[places.indexOf(Math.min(...places))]
  if (scored.length < 2 || !best || !worst || best === worst) return undefined
  const rows: Drawing<'bars'>['rows'] = scored.map((result, index) => ({
    label: result.category.name,
    to: places[index] ?? 0,
    shown: [figure(result.score), wordOf(result.band)],
    ...meaningOf(context, result.band),
    ...present({ target: placeOnScale(context, result.target, scaleOf(context, result)) }),
  }))
  const { band, overall } = assessment.score
  const total = optional(overall)
  const place = placeOnScale(context, overall, assessment.findings.scales.score)
  if (total && place !== undefined) {
    const shown = [total, wordOf(band)]
    rows.push({ label: said.overall, to: place, shown, ...meaningOf(context, band), isTotal: true })
  }
  return {
    title: said.title,
    sentence: told(said.sentence, {
      names: { best: best.category.name, worst: worst.category.name },
      figures: { high: figure(best.score), low: figure(worst.score) },
    }),
    drawing: {
      kind: 'bars',
      rows,
      legend: rows.some(({ target }) => target !== undefined) ? [{ mark: 'target', words: said.target }] : [],
    },
  }
}

type Band = ViewContext['assessment']['score']['band']

/** A band in its word, so that nobody has to know its colour. */
function wordOf(band: Band): string {
  return band ? ` · ${band.label}` : ''
}

function meaningOf(context: ViewContext, band: Band) {
  return { tone: toneOfBand(context, band?.id), ...present({ level: band?.id }) }
}

/** Scores now against those of the last assessment before; undefined where that noted no scores of three categories. */
export function radarChart(context: ViewContext): Props<'chart'> | undefined {
  const { assessment, format, words } = context
  const said = words.documents.charts.radar
  const before = assessment.history.findLast(({ categories }) => categories.length > 0)
  if (!before) return undefined
  const then = new Map(before.categories.map(({ id, score }) => [id, score]))
  const axes = allCategories(context).flatMap((result) => {
    const scale = scaleOf(context, result)
    const now = placeOnScale(context, result.score, scale)
    const past = placeOnScale(context, then.get(result.category.id), scale)
    return now === undefined || past === undefined ? [] : [{ label: result.category.name, now, before: past }]
  })
  if (axes.length < 3 || axes.length > 12) return undefined
  const name = before.entry.label ?? format.date(before.entry.date)
  const namesOf = (some: typeof axes): string => format.list(some.map(({ label }) => label))
  const higher = namesOf(axes.filter((axis) => axis.now > axis.before))
  const lower = namesOf(axes.filter((axis) => axis.now < axis.before))
  const sentence = higher && lower ? said.both : higher ? said.higher : lower ? said.lower : said.same
  return {
    title: said.title,
    sentence: told(sentence, { names: { before: name, higher, lower }, figures: {} }),
    drawing: {
      kind: 'radar',
      axes,
      legend: [
        { mark: 'now', words: said.now },
        { mark: 'before', words: name },
      ],
    },
  }
}

/** The overall score of all assessments; undefined before there is a second one. */
export function trendChart(context: ViewContext): Props<'chart'> | undefined {
  const { assessment, figure, format, words } = context
  const said = words.documents.charts.trend
  const { score } = assessment.findings.scales
  const runs = [
    ...assessment.history.map(({ entry, overall }) => ({
      label: entry.label ?? format.date(entry.date),
      overall,
    })),
    { label: said.now, overall: assessment.score.overall },
  ]
  const points = runs.flatMap(({ label, overall }) => {
    const value = placeOnScale(context, overall, score)
    return overall === undefined || value === undefined ? [] : [{ label, value, shown: [figure(overall)] }]
  })
  const [first, last] = [points[0]?.shown[0], points.at(-1)?.shown[0]]
  if (points.length < 2 || !first || !last || numberOf(context, assessment.score.overall) === undefined)
    return undefined
  return {
    title: said.title,
    sentence: told(said.sentence, { figures: { first, last } }),
    drawing: { kind: 'trend', points },
  }
}
