import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { Where } from '../diagnostics/report.js'
import type { FigureInString, Locate } from '../tree/hydrate/hydration.js'
import { hydrate } from '../tree/hydrate/hydrate.js'
import { parse } from '../tree/parse.js'
import { createSlots } from '../tree/slots.js'
import { tidy } from '../tree/tidy.js'
import type { Template, TemplateSource } from './template.js'

/** What expansion may know besides the view. */
export type ExpandOptions<Context> = {
  /** Handed to components. */
  readonly context: Context
  /** Resolves JSON pointers of authored text to places in the findings file, for messages. */
  readonly locate?: Locate
}

/** A document tree and what was found out while making it. */
export type Expanded = {
  readonly tree: Root
  /** Figures printed in code, alternative text, titles and destinations, where no figure node can stand. */
  readonly figures: readonly FigureInString[]
  /** Holds the messages; those about a partial or the findings file name it in `message.file`. */
  readonly file: VFile
}

/** Fills a template with a view: runs it, parses the text, puts values where their tokens landed, and tidies the tree. */
export function expand<Context>(
  template: Template<Context>,
  view: unknown,
  { context, locate }: ExpandOptions<Context>,
): Expanded {
  const file = new VFile({ path: template.path, value: template.source })
  const slots = createSlots()
  const text = template.text(view, { slots, file, context })
  const tree = parse(text, { profile: 'template' })
  const findText = (wanted: string): Where | undefined => findIn([template, ...template.partials], wanted)
  const { figures, named } = hydrate(tree, { file, slots, where: { path: template.path }, locate, findText })
  const inAddresses: FigureInString[] = []
  tidy(tree, { named, keep: (figure, section) => inAddresses.push({ ...figure, section, in: 'text' }) })
  return { tree, figures: [...figures, ...inAddresses], file }
}

function findIn(sources: readonly TemplateSource[], wanted: string): Where | undefined {
  const [line = ''] = wanted.split('\n')
  for (const { path, source } of sources) {
    const offset = line === '' ? -1 : source.indexOf(line)
    if (offset === -1) continue
    const before = source.slice(0, offset).split('\n')
    return { path, place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } }
  }
  return undefined
}
