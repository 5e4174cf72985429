import type { Element } from 'hast'
import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { barChart, ganttChart, heatMap, radarChart, scatterChart, trendChart } from '../chart/index.js'
import { region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component } from './component.js'
import { blocks } from './phrasing.js'
import { line } from './props.js'

const tone = z.enum(['good', 'info', 'warn', 'high', 'bad', 'plain'])
/** What a mark stands for: a role, and the id of a level that the theme may have a colour for. */
const meaning = { tone, level: z.string().optional() }
/** A place on a scale whose ends are 0 and 1. */
const place = z.number()
/** What stands beside a mark: figures with words of their own between them. */
const shown = z.array(z.union([z.string(), figureSlot]))

const bar = z.object({
  label: z.string(),
  to: place,
  most: place.optional(),
  target: place.optional(),
  shown,
  ...meaning,
  isTotal: z.boolean().optional(),
  isSecond: z.boolean().optional(),
})

/** What signs in a drawing mean. */
const legend = z
  .array(
    z.object({ mark: z.enum(['target', 'range', 'now', 'before', 'critical', 'slack']), words: z.string() }),
  )
  .optional()

const drawings = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bars'), rows: z.array(bar).min(1), legend }),
  z.object({
    kind: z.literal('radar'),
    axes: z.array(z.object({ label: z.string(), now: place, before: place.optional() })).min(1),
    legend,
  }),
  z.object({
    kind: z.literal('heat'),
    columns: z.array(z.object({ label: z.string(), ...meaning })).min(1),
    rows: z
      .array(
        z.object({
          label: z.string(),
          cells: z.array(z.object({ count: z.int(), shown: figureSlot.optional() })),
        }),
      )
      .min(1),
  }),
  z.object({
    kind: z.literal('scatter'),
    bands: z.array(z.object({ label: z.string(), ...meaning })).min(1),
    points: z.array(z.object({ name: z.string(), band: z.int(), effort: place })).min(1),
    axis: z.object({ low: z.string(), high: z.string() }),
  }),
  z.object({
    kind: z.literal('gantt'),
    rows: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          start: place,
          end: place,
          latest: place,
          shown,
          isCritical: z.boolean(),
          after: z.array(z.string()),
        }),
      )
      .min(1),
    legend,
  }),
  z.object({
    kind: z.literal('trend'),
    points: z.array(z.object({ label: z.string(), value: place, shown })).min(1),
  }),
])

type Drawing = z.output<typeof drawings>
type Shown = z.output<typeof shown>

/** A picture of figures, and a sentence that says the same: HTML shows both, Markdown the sentence. */
export const chart = component({
  name: 'chart',
  summary: 'A picture of figures with a sentence that says the same; Markdown prints the sentence.',
  props: z.object({ title: z.string(), sentence: line, drawing: drawings }),
  draw({ title, sentence, drawing }) {
    const element = draw(title, drawing)
    const said = blocks(sentence)
    if (!element || said.length === 0) return []
    const drawn: BlockContent = {
      ...region('chart', said),
      data: {
        drawing: element,
        figures: figuresOf(drawing).map(({ id, shown: printed }) => ({ id, shown: printed })),
      },
    }
    return [drawn]
  },
})

function draw(title: string, drawing: Drawing): Element | undefined {
  switch (drawing.kind) {
    case 'bars':
      return barChart(title, drawing.rows.map(withText), drawing.legend)
    case 'gantt':
      return ganttChart(title, drawing.rows.map(withText), drawing.legend)
    case 'trend':
      return trendChart(title, drawing.points.map(withText))
    case 'radar':
      return radarChart(title, drawing.axes, drawing.legend)
    case 'scatter':
      return scatterChart(title, drawing)
    case 'heat':
      return heatMap(
        title,
        drawing.columns,
        drawing.rows.map(({ label, cells }) => ({
          label,
          cells: cells.map((cell) => ({ count: cell.count, shown: cell.shown?.shown ?? '' })),
        })),
      )
  }
}

function withText<Row extends { readonly shown: Shown }>(
  row: Row,
): Omit<Row, 'shown'> & { readonly shown: string } {
  const parts = row.shown.map((part) =>
    typeof part === 'string' ? part : `${part.before}${part.shown}${part.after}`,
  )
  return { ...row, shown: parts.join('') }
}

/** Every figure that is written into a drawing, so that agreement can hold it to the ledger. */
function figuresOf(drawing: Drawing): readonly z.output<typeof figureSlot>[] {
  switch (drawing.kind) {
    case 'bars':
    case 'gantt':
      return drawing.rows.flatMap(figuresIn)
    case 'trend':
      return drawing.points.flatMap(figuresIn)
    case 'heat':
      return drawing.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.shown ?? []))
    case 'radar':
    case 'scatter':
      return []
  }
}

function figuresIn(row: { readonly shown: Shown }): readonly z.output<typeof figureSlot>[] {
  return row.shown.filter((part) => typeof part !== 'string')
}
