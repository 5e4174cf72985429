import type { Document } from '../document/document.js'
import type { Nodes } from 'mdast'

/** Addresses of the pictures of a document that are not inlined yet, for reading their bytes. */
export function imageAddresses(document: Pick<Document, 'tree'>): readonly string[] {
  return addresses(document.tree).filter((address) => !address.startsWith('data:'))
}

function addresses(node: Nodes): readonly string[] {
  if (node.type === 'image') return [node.url]
  return 'children' in node ? node.children.flatMap(addresses) : []
}
