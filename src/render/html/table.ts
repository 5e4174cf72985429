import type { Element } from 'hast'
import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { fill } from '../../diagnostics/report.js'
import type { HtmlContext, State } from './context.js'
import { element, type Child } from './element.js'
import { isTall } from './height.js'
import { columnWidths } from './widths.js'

/** Rows of one table on paper: Chromium's time and memory grow faster than the rows of a table. */
const longest = 250

/** How a column is aligned, as a class. */
const alignments = { left: 'start', right: 'end', center: 'center' } as const

/**
 * A table in a frame that scrolls sideways on small screens. Long ones are split, each piece with its own
 * head and the same column widths, so that they read as one.
 */
export function createTableHandler(context: HtmlContext) {
  return (state: State, node: Table): Element => {
    const [head, ...rows] = node.children
    const widths = columnWidths(node)
    for (const width of widths) context.widths.add(width)
    const align = node.align ?? []
    const columns = widths.map((width) => element('col', { className: [`w${width}`] }))
    const tables = pieces(rows).map((piece) =>
      element('table', { className: [`columns-${Math.min(widths.length, 8)}`] }, [
        element('colgroup', {}, columns),
        ...(head ? [element('thead', {}, [row(state, head, align, true)])] : []),
        ...(piece.length > 0 ? [element('tbody', {}, body(state, piece, align))] : []),
      ]),
    )
    const label = fill(context.words.table, { heading: context.place.heading })
    const className = ['table', ...(isTall(node) ? ['tall'] : [])]
    return element('div', { className, role: 'group', ariaLabel: label, tabIndex: 0 }, tables)
  }
}

function pieces(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const count = Math.max(1, Math.ceil(rows.length / longest))
  return Array.from({ length: count }, (_, index) => rows.slice(index * longest, (index + 1) * longest))
}

function body(state: State, rows: readonly TableRow[], align: readonly AlignType[]): readonly Child[] {
  // A line of the file for each row.
  return rows.flatMap((one) => ['\n', row(state, one, align, false)])
}

function row(state: State, node: TableRow, align: readonly AlignType[], isHead: boolean): Element {
  const className = node.data?.className
  return element(
    'tr',
    className ? { className } : {},
    node.children.map((cell, index) => tableCell(state, cell, align[index], isHead)),
  )
}

function tableCell(state: State, node: TableCell, align: AlignType | undefined, isHead: boolean): Element {
  const children = state.all(node)
  const classes = [...(align ? [alignments[align]] : []), ...(node.data?.className ?? [])]
  const properties = classes.length > 0 ? { className: classes } : {}
  // An empty head cell names nothing, so that it is no head for screen readers.
  if (!isHead || node.children.length === 0) return element('td', properties, children)
  return element('th', { scope: 'col', ...properties }, children)
}
