import { entityAnchor } from '../../component/index.js'
import type { ViewContext } from '../context.js'

/** The same context for a document that has findings of its own: links to those stay inside the document. */
export function ownFindings(context: ViewContext, has: (id: string) => boolean): ViewContext {
  const { href } = context
  return {
    ...context,
    href: { ...href, finding: (id) => (has(id) ? `#${entityAnchor('finding', id)}` : href.finding(id)) },
  }
}
