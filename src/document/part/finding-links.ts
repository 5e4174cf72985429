import type { ViewContext } from '../context.js'
import { findingLink, type Linked } from './findings.js'

/** Findings by their ids, each leading to its place in the gap analysis; undefined for none. */
export function findingLinks(context: ViewContext, ids: readonly string[]): Linked[] | undefined {
  return ids.length > 0 ? ids.map((id) => findingLink(context, id)) : undefined
}
