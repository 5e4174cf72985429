import { present } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import type { InlineValue } from '../../tree/value.js'
import type { Props } from './props.js'

/** A table of the author's own with its heading. */
export type TitledTable = { id: string; title: InlineValue; table: Props<'data-table'> }

/** The author's own tables; cells are printed as typed. */
export function dataTables({ assessment, authored, format }: ViewContext): TitledTable[] {
  return assessment.findings.tables
    .map(({ id, title, columns, rows, note }, index) => {
      const pointer = `/tables/${index}`
      return {
        id,
        title: authored.inline(title, `${pointer}/title`),
        table: {
          columns: columns.map((label, column) => ({
            label: authored.inline(label, `${pointer}/columns/${column}`),
            ...(isNumeric(rows, column) ? { align: 'right' as const } : {}),
          })),
          rows: rows.map((cells, row) =>
            cells.map((cell, column) => {
              if (cell === null) return null
              if (typeof cell === 'number') return format.number(`${cell}`)
              return authored.inline(cell, `${pointer}/rows/${row}/${column}`)
            }),
          ),
          ...present({ note: note === undefined ? undefined : authored.inline(note, `${pointer}/note`) }),
        },
      }
    })
    .filter(({ table }) => table.rows.length > 0)
}

function isNumeric(rows: readonly (readonly unknown[])[], column: number): boolean {
  const cells = rows.map((cells) => cells[column]).filter((cell) => cell !== null && cell !== undefined)
  return cells.length > 0 && cells.every((cell) => typeof cell === 'number')
}
