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

/** Parses Markdown; quotes that begin with `[!NOTE]` and the like are call-outs. The only place that knows the parser, so that a faster one can take its place. */
export function parse(
  markdown: string,
  { profile = 'document', positions = false }: ParseOptions = {},
): Root {
  const processor = unified().use(remarkParse).use(remarkGfm)
  const extensions = processor.data('micromarkExtensions') ?? []
  processor.data('micromarkExtensions', [...extensions, { disable: { null: [...disabled[profile]] } }])
  const tree = processor.parse(markdown)
  readAlertsInPlace(tree, markdown)
  if (!positions) stripPositions(tree)
  return tree
}

/** How to parse: positions are left out unless asked for. */
export type ParseOptions = { readonly profile?: Profile; readonly positions?: boolean }

function stripPositions(node: Nodes): void {
  delete node.position
  if ('children' in node) for (const child of node.children) stripPositions(child)
}
