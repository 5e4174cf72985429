import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readAlertsInPlace } from './alerts.js'

/**
 * What the text is, and so which constructs it may use:
 * - `document`: GitHub Flavored Markdown as it is;
 * - `template`: without indented code, because a partial indented into a list is not code;
 * - `blocks`: authored text: without HTML, which stays text;
 * - `line`: authored text of one line: without HTML and without any block.
 */
export type Profile = 'document' | 'template' | 'blocks' | 'line'

const disabled: Readonly<Record<Profile, readonly string[]>> = {
  document: [],
  template: ['codeIndented'],
  blocks: ['htmlFlow', 'htmlText'],
  line: [
    'htmlFlow',
    'htmlText',
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'gfmFootnoteDefinition',
    'headingAtx',
    'list',
    'setextUnderline',
    'table',
    'thematicBreak',
  ],
}

/** Parses Markdown; quotes that begin with `[!NOTE]` and the like are call-outs. */
export type Parse = (markdown: string, options?: ParseOptions) => Root

/**
 * A parser that keeps what setting it up costs, for reading many short texts.
 * The only place that knows the library, so that a faster one can take its place.
 */
export function createParse(): Parse {
  const processors = new Map<Profile, (markdown: string) => Root>()
  return (markdown, { profile = 'document', positions = false } = {}) => {
    const read = processors.get(profile) ?? processorFor(profile)
    processors.set(profile, read)
    const tree = read(markdown)
    readAlertsInPlace(tree, markdown)
    if (!positions) stripPositions(tree)
    return tree
  }
}

/** Parses one text. */
export const parse: Parse = (markdown, options) => createParse()(markdown, options)

/** How to parse: positions are left out unless asked for. */
export type ParseOptions = { readonly profile?: Profile; readonly positions?: boolean }

function processorFor(profile: Profile): (markdown: string) => Root {
  const processor = unified().use(remarkParse).use(remarkGfm)
  processor.data('micromarkExtensions', [{ disable: { null: [...disabled[profile]] } }])
  const frozen = processor.freeze()
  return (markdown) => frozen.parse(markdown)
}

function stripPositions(node: Nodes): void {
  delete node.position
  if ('children' in node) for (const child of node.children) stripPositions(child)
}
