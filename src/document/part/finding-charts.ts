import { effortHours } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { numberOf, told, toneOfSeverity } from './chart-data.js'
import type { Props } from './props.js'

/** Open findings by category and severity; undefined where less than two of each have any. */
export function heatChart(context: ViewContext): Props<'chart'> | undefined {
  const { assessment, figure, words } = context
  const said = words.documents.charts.heat
  const rows = assessment.categories.filter(({ bySeverity }) => bySeverity.length > 0)
  const levels = assessment.findings.scales.severities.filter(({ id }) =>
    rows.some(({ bySeverity }) => bySeverity.some(({ level }) => level.id === id)),
  )
  const counts = rows.map(({ open }) => numberOf(context, open) ?? 0)
  const most = rows[counts.indexOf(Math.max(...counts))]
  if (rows.length < 2 || levels.length < 2 || !most) return undefined
  return {
    title: said.title,
    sentence: told(said.sentence, {
      names: { category: most.category.name },
      figures: { count: figure(most.open), all: figure(assessment.counts.open) },
    }),
    drawing: {
      kind: 'heat',
      columns: levels.map(({ id, label }) => ({ label, level: id, tone: toneOfSeverity(context, id) })),
      rows: rows.map(({ bySeverity, category }) => ({
        label: category.name,
        cells: levels.map(({ id }) => {
          const found = bySeverity.find(({ level }) => level.id === id)
          return found
            ? { count: numberOf(context, found.open) ?? 0, shown: figure(found.open) }
            : { count: 0 }
        }),
      })),
    },
  }
}

/** Open findings by severity and the upper end of their effort; undefined where fewer than five have both. */
export function effortChart(context: ViewContext): Props<'chart'> | undefined {
  const { assessment, figure, words } = context
  const said = words.documents.charts.scatter
  const { severities } = assessment.findings.scales
  const open = assessment.rows.flatMap((row) => {
    const hours = row.open && row.severity ? effortHours(assessment, row.effort)?.max : undefined
    return hours === undefined || row.effort === undefined
      ? []
      : [{ name: row.finding.displayId ?? row.finding.id, effort: row.effort, hours, severity: row.severity }]
  })
  const bands = severities.filter((level) => open.some(({ severity }) => severity?.id === level.id))
  const most = open.toSorted((one, other) => other.hours - one.hours)[0]
  if (open.length < 5 || bands.length < 2 || !most || most.hours === 0) return undefined
  const [worst] = bands
  const [quickest] = open
    .filter(({ severity }) => severity?.id === worst?.id)
    .toSorted((one, other) => one.hours - other.hours)
  if (!worst || !quickest) return undefined
  return {
    title: said.title,
    sentence: told(said.sentence, {
      names: { level: worst.label, quickest: quickest.name, longest: most.name },
      figures: { least: figure(quickest.effort), most: figure(most.effort) },
    }),
    drawing: {
      kind: 'scatter',
      bands: bands.map(({ id, label }) => ({ label, level: id, tone: toneOfSeverity(context, id) })),
      points: open.map(({ hours, name, severity }) => ({
        name,
        band: bands.findIndex(({ id }) => id === severity?.id),
        effort: hours / most.hours,
      })),
      axis: { low: said.low, high: said.high },
    },
  }
}
