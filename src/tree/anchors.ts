import type { Heading, Nodes, Root } from 'mdast'
import GithubSlugger from 'github-slugger'
import { toText } from './to-text.js'

/** Gives every text a fragment of its own; made anew per document. */
export type Slugs = (text: string) => string

/**
 * The fragment of a text: as GitHub makes it, lower-case, punctuation dropped, spaces to hyphens, but without hyphens
 * at its ends. Text without any letter or digit becomes `section`.
 */
export function slug(text: string): string {
  return createSlugs()(text)
}

/** A source of fragments that are unique among each other and among the `taken`. */
export function createSlugs(taken: Iterable<string> = []): Slugs {
  const slugger = new GithubSlugger()
  const used = new Set(taken)
  return (text) => {
    const base = /[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]/u.exec(text)?.[0] ?? 'section'
    let fragment = slugger.slug(base)
    while (used.has(fragment)) fragment = slugger.slug(base)
    used.add(fragment)
    return fragment
  }
}

/** Headings of a document in reading order: at its top level and inside regions. */
export function headings(tree: Root): Heading[] {
  const out: Heading[] = []
  const collect = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) {
      if (node.type === 'heading') out.push(node)
      else if (node.type === 'region') collect(node.children)
    }
  }
  collect(tree.children)
  return out
}

/** Puts an anchor at the start of every heading that has none, unique in the document. Anchors that stand are kept. */
export function addHeadingAnchors(tree: Root): void {
  const slugs = createSlugs(anchors(tree))
  for (const heading of headings(tree)) {
    if (anchorOf(heading) === undefined)
      heading.children.unshift({ type: 'anchor', value: slugs(lastingText(heading)) })
  }
}

/**
 * The words of a heading that stay when figures change, so that links from outside last: those before its first
 * figure, or, when there are none, those beside its figures.
 */
function lastingText({ children }: Heading): string {
  const first = children.findIndex((child) => child.type === 'figure')
  const before = toText({ type: 'paragraph', children: first === -1 ? children : children.slice(0, first) })
  if (/\p{L}/u.test(before)) return before
  const beside = children.filter((child) => child.type !== 'figure')
  return toText({ type: 'paragraph', children: beside }) || before
}

/** The fragment of a heading, when it has one. */
export function anchorOf(heading: Heading): string | undefined {
  const found = heading.children.find((child) => child.type === 'anchor')
  return found?.value
}

/** All fragments of a document, in reading order. */
export function anchors(tree: Nodes): string[] {
  if (tree.type === 'anchor') return [tree.value]
  return 'children' in tree ? tree.children.flatMap(anchors) : []
}
