import type {
  BlockContent,
  DefinitionContent,
  Heading,
  Html,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import GithubSlugger from 'github-slugger'
import { mergeText } from '../merge-text.js'
import type { AlertNode } from '../nodes.js'
import { toText } from '../to-text.js'

/** Where a link leads in this rendition; `undefined` leaves its words without link. */
export type ResolveLink = (url: string) => string | undefined

type Projection = { readonly resolveLink: ResolveLink; readonly slugger: GithubSlugger }

/**
 * The tree in nodes that Markdown knows, so that printing it and reading it back gives the same: figures and icons are
 * text, anchors are `<a id>`, call-outs are quotes that begin with their kind, regions are their children.
 * An anchor that equals the fragment GitHub gives the heading anyway is left out.
 */
export function project(tree: Root, resolveLink: ResolveLink): Root {
  const projection = { resolveLink, slugger: new GithubSlugger() }
  return { type: 'root', children: tree.children.flatMap((child) => projectBlock(child, projection)) }
}

function projectBlock(node: RootContent, projection: Projection): RootContent[] {
  switch (node.type) {
    case 'region':
      return node.children.flatMap((child) => projectBlock(child, projection))
    case 'alert':
      return [{ type: 'blockquote', children: projectAlert(node, projection) }]
    case 'paragraph':
      return [{ ...node, children: projectLine(node.children, projection) }]
    case 'heading':
      return [projectHeading(node, projection)]
    case 'blockquote':
    case 'footnoteDefinition':
      return [{ ...node, children: projectBlocks(node.children, projection) }]
    case 'list':
      return [
        {
          ...node,
          children: node.children.map((item) => ({
            ...item,
            children: projectBlocks(item.children, projection),
          })),
        },
      ]
    case 'table':
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({
              ...cell,
              children: projectLine(cell.children, projection),
            })),
          })),
        },
      ]
    case 'authored':
      throw new Error('Cannot print authored text, expected a hydrated tree')
    case 'anchor':
    case 'icon':
    case 'figure':
      return [{ type: 'paragraph', children: projectLine([node], projection) }]
    default:
      return [node]
  }
}

function projectBlocks(
  nodes: readonly (BlockContent | DefinitionContent)[],
  projection: Projection,
): (BlockContent | DefinitionContent)[] {
  return nodes.flatMap((node) => projectBlock(node, projection)).filter(isBlock)
}

function isBlock(node: RootContent): node is BlockContent | DefinitionContent {
  return (
    node.type !== 'text' && node.type !== 'listItem' && node.type !== 'tableRow' && node.type !== 'tableCell'
  )
}

/** GitHub reads the kind when it stands alone in the first line of the quote. */
function projectAlert(node: AlertNode, projection: Projection): (BlockContent | DefinitionContent)[] {
  const kind: Html = { type: 'html', value: `[!${node.kind.toUpperCase()}]` }
  const [first, ...others] = projectBlocks(node.children, projection)
  if (first?.type !== 'paragraph') {
    const label: Paragraph = { type: 'paragraph', children: [kind] }
    return first ? [label, first, ...others] : [label]
  }
  const children: PhrasingContent[] = [kind, ...mergeText([{ type: 'text', value: '\n' }, ...first.children])]
  return [{ type: 'paragraph', children }, ...others]
}

function projectHeading(node: Heading, projection: Projection): Heading {
  const children = projectLine(node.children, projection)
  const given = projection.slugger.slug(toText({ type: 'paragraph', children }))
  const anchor = node.children.find((child) => child.type === 'anchor')
  if (anchor?.value !== given) return { ...node, children }
  const others = node.children.filter((child) => child !== anchor)
  return { ...node, children: projectLine(others, projection) }
}

function projectLine(nodes: readonly PhrasingContent[], projection: Projection): PhrasingContent[] {
  return mergeText(nodes.flatMap((node) => projectPhrasing(node, projection)))
}

function projectPhrasing(node: PhrasingContent, projection: Projection): PhrasingContent[] {
  switch (node.type) {
    case 'figure':
    case 'icon':
      return [{ type: 'text', value: node.type === 'icon' ? node.value : toText(node) }]
    case 'anchor':
      return [
        { type: 'html', value: `<a id="${node.value.replace(/[&"<>]/g, '')}">` },
        { type: 'html', value: '</a>' },
      ]
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ ...node, children: projectLine(node.children, projection) }]
    case 'link': {
      const url = projection.resolveLink(node.url)
      const children = projectLine(node.children, projection)
      return url === undefined ? children : [{ ...node, url, children }]
    }
    case 'authored':
      throw new Error('Cannot print authored text, expected a hydrated tree')
    default:
      return [node]
  }
}
