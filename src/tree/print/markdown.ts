import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Options } from 'mdast-util-to-markdown'
import { project, type ResolveLink } from './project.js'

import { printTable } from './table.js'
import { printText } from './text.js'

/** How Markdown is printed, fixed once: a golden file or a diff shows changes of content only. */
const style: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  // `<address>` is HTML to some site builders, and no address at all when its host has an underscore.
  resourceLink: true,
  rule: '-',
}

/**
 * Prints a tidy tree as GitHub Flavored Markdown. Read back it gives the same tree, with nodes of our own projected;
 * printed twice it gives the same bytes.
 */
export function printMarkdown(
  tree: Root,
  { resolveLink = (url) => url }: { resolveLink?: ResolveLink } = {},
): string {
  return toMarkdown(project(tree, resolveLink), {
    ...style,
    extensions: [gfmToMarkdown(), { handlers: { table: printTable, text: printText } }],
  })
}
