import type { Explanation } from '../assess/index.js'
import type { Source } from '../model/index.js'
import { textTable } from './table.js'
import type { Terminal } from './terminal.js'

/** An explanation for people: what the figure is, its formula, what goes into it, and where that is typed. */
export function explanationText(explanation: Explanation, source: Source, terminal: Terminal): string {
  const { formula, id, inputs, label, pointers, rows, text } = explanation
  const place = (pointer: string | undefined): string =>
    pointer === undefined ? '' : terminal.paint('dim', placeText(pointer, source))
  const blocks = [
    `${terminal.paint('bold', text)}  ${label}  ${terminal.paint('dim', id)}\n`,
    `${formula}\n`,
    table(
      'Inputs',
      inputs.map((input) => [input.text, input.label ?? '', input.id ?? '', place(input.pointer)]),
    ),
    table(
      'Counted',
      rows.map((row) => [row.id, place(row.pointer)]),
    ),
    table(
      pointers.length === 1 ? 'Typed at' : 'Rules at',
      pointers.map((pointer) => [place(pointer)]),
    ),
  ]
  return blocks.filter((block) => block !== '').join('\n')
}

function table(title: string, rows: readonly (readonly string[])[]): string {
  const [first] = rows
  if (first === undefined) return ''
  const indented = rows.map(([head = '', ...rest]) => [`  ${head}`, ...rest])
  return `${title}\n${textTable(
    indented,
    first.map(() => 'left'),
  )}`
}

/** `findings.json:12:5`, what editors and terminals make a link of. */
function placeText(pointer: string, { file, locate }: Source): string {
  const start = locate(pointer)?.start
  return start === undefined ? pointer : `${file.path}:${start.line}:${start.column}`
}
