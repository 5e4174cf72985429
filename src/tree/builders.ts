import type {
  AlignType,
  BlockContent,
  Blockquote,
  Break,
  Code,
  Delete,
  Emphasis,
  Heading,
  Image,
  InlineCode,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
  ThematicBreak,
} from 'mdast'
import { authoredBlocks, authoredInline } from './authored/authored.js'
import type { AlertNode, AnchorNode, FigureNode, IconNode, RegionNode, RowsData } from './nodes.js'
import type { FigureValue, TextValue } from './value.js'

/** What may stand in a line: words, nodes, typed text of the view, or lists of them. `undefined` leaves no trace. */
export type Inline = string | PhrasingContent | TextValue | undefined | readonly Inline[]

/** What may stand between lines: block nodes, authored Markdown, or lists of them. A string is a paragraph. */
export type Block = BlockContent | TextValue | undefined | readonly Block[]

/** Phrasing nodes for anything that may stand in a line. */
export function inline(...parts: readonly Inline[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const part of parts) {
    if (part === undefined || part === '') continue
    if (typeof part === 'string') out.push(text(part))
    else if (isList(part)) out.push(...inline(...part))
    else if ('type' in part) out.push(part)
    else if (part.kind === 'figure') out.push(...figure(part))
    else out.push(...authoredInline(part))
  }
  return out
}

/** Block nodes for anything that may stand between lines. */
export function blocks(...parts: readonly Block[]): BlockContent[] {
  const out: BlockContent[] = []
  for (const part of parts) {
    if (part === undefined || part === '') continue
    if (typeof part === 'string') out.push(paragraph(part))
    else if (isList(part)) out.push(...blocks(...part))
    else if ('type' in part) out.push(part)
    else if (part.kind === 'markdown') out.push(...authoredBlocks(part))
    else out.push(paragraph(part))
  }
  return out
}

/** Plain text, exactly as it is. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** Plain text whose line ends are kept as hard breaks. */
export function lines(value: string): PhrasingContent[] {
  return value
    .replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
    .split(/[ \t]*[\r\n][ \t\r\n]*/)
    .flatMap((line, index) => [...(index ? [lineBreak()] : []), ...(line ? [text(line)] : [])])
}

/** A hard break. */
export function lineBreak(): Break {
  return { type: 'break' }
}

/** A figure with its unit words around it. */
export function figure(value: FigureValue): PhrasingContent[] {
  return [
    ...(value.before ? [text(value.before)] : []),
    bareFigure(value),
    ...(value.after ? [text(value.after)] : []),
  ]
}

/** A figure without unit words. */
export function bareFigure({ id, shown }: FigureValue): FigureNode {
  return { type: 'figure', figure: id, children: [text(shown)] }
}

/** A place links can point to. */
export function anchor(value: string): AnchorNode {
  return { type: 'anchor', value }
}

/** A small picture that repeats the word beside it; `value` is an emoji, `level` the id of the level it stands for. */
export function icon(value: string, level?: string): IconNode {
  return { type: 'icon', value, ...(level === undefined ? {} : { data: { className: [`level-${level}`] } }) }
}

/** A paragraph. */
export function paragraph(...parts: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(...parts) }
}

/** A heading of a depth from 1 to 6. */
export function heading(depth: Heading['depth'], ...parts: readonly Inline[]): Heading {
  return { type: 'heading', depth, children: inline(...parts) }
}

/** Strong importance. */
export function strong(...parts: readonly Inline[]): Strong {
  return { type: 'strong', children: inline(...parts) }
}

/** Emphasis. */
export function emphasis(...parts: readonly Inline[]): Emphasis {
  return { type: 'emphasis', children: inline(...parts) }
}

/** Struck out text: no longer true. */
export function struck(...parts: readonly Inline[]): Delete {
  return { type: 'delete', children: inline(...parts) }
}

/** A link. Destinations may be `dossier:<document-kind>#<anchor>`, http, https, mailto, relative or a fragment. */
export function link(url: string, ...parts: readonly Inline[]): Link {
  return { type: 'link', url, children: inline(...parts) }
}

/** A picture. */
export function image(url: string, alt: string, figures: readonly FigureValue[] = []): Image {
  return { type: 'image', url, alt, ...inString(figures) }
}

/** Code in a line. `figures` are the ledger figures printed inside it. */
export function inlineCode(value: string, figures: readonly FigureValue[] = []): InlineCode {
  return { type: 'inlineCode', value, ...inString(figures) }
}

/** A block of code. `figures` are the ledger figures printed inside it. */
export function code(value: string, lang?: string, figures: readonly FigureValue[] = []): Code {
  return { type: 'code', value, ...(lang ? { lang } : {}), ...inString(figures) }
}

/** A block quote. */
export function quote(...parts: readonly Block[]): Blockquote {
  return { type: 'blockquote', children: blocks(...parts) }
}

/** A rule between blocks. */
export function rule(): ThematicBreak {
  return { type: 'thematicBreak' }
}

/** One item of a list. */
export function item(...parts: readonly Block[]): ListItem {
  return { type: 'listItem', spread: false, checked: null, children: blocks(...parts) }
}

/** One item of a list with a check box. */
export function task(done: boolean, ...parts: readonly Block[]): ListItem {
  return { type: 'listItem', spread: false, checked: done, children: blocks(...parts) }
}

/** A list; with `ordered` it is numbered from `start`, 1 unless told. */
export function list(
  items: readonly ListItem[],
  { ordered = false, start = 1, rows }: { ordered?: boolean; start?: number; rows?: RowsData } = {},
): List {
  const numbered = ordered ? { ordered, start } : { ordered, start: null }
  return {
    type: 'list',
    spread: false,
    ...numbered,
    children: [...items],
    ...(rows ? { data: { rows } } : {}),
  }
}

/** One cell of a table. */
export function cell(...parts: readonly Inline[]): TableCell {
  return { type: 'tableCell', children: inline(...parts) }
}

/** How a table is laid out and what its rows mean to agreement. */
export type TableOptions = {
  readonly align?: readonly AlignType[]
  /** Column widths in percent, for print. */
  readonly widths?: readonly number[]
  readonly rows?: RowsData
}

/** A table. Rows are as wide as the head: missing cells are empty. */
export function table(
  head: readonly Inline[],
  rows: readonly (readonly Inline[])[],
  { align, widths, rows: counted }: TableOptions = {},
): Table {
  const row = (cells: readonly Inline[]): TableRow => ({
    type: 'tableRow',
    children: head.map((_, index) => cell(cells[index])),
  })
  const data = { ...(widths ? { widths: [...widths] } : {}), ...(counted ? { rows: counted } : {}) }
  return {
    type: 'table',
    align: head.map((_, index) => align?.[index] ?? null),
    children: [row(head), ...rows.map(row)],
    ...(widths || counted ? { data } : {}),
  }
}

/** A call-out. */
export function alert(kind: AlertNode['kind'], ...parts: readonly Block[]): AlertNode {
  return { type: 'alert', kind, children: blocks(...parts) }
}

/** A block with a role of its own. */
export function region(name: string, ...parts: readonly Block[]): RegionNode {
  return { type: 'region', name, children: blocks(...parts) }
}

/** A whole document. */
export function root(...children: readonly RootContent[]): Root {
  return { type: 'root', children: [...children] }
}

function inString(figures: readonly FigureValue[]): { data?: { figures: { id: string; shown: string }[] } } {
  return figures.length ? { data: { figures: figures.map(({ id, shown }) => ({ id, shown })) } } : {}
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value)
}
