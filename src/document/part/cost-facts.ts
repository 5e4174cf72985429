import type { ViewContext } from '../context.js'
import { factsOf, summaryFacts } from './facts.js'
import type { Props } from './props.js'

/** The head of a document about money: that of every document, the total and when it is earned back. */
export function costFacts(context: ViewContext): Props<'facts'> | undefined {
  const { figure, words } = context
  const { total, payback } = context.assessment.cost
  const said = words.documents.investment
  return factsOf([
    ...(summaryFacts(context)?.facts ?? []),
    ...(total === undefined ? [] : [{ label: said.total, figure: figure(total) }]),
    ...(payback === undefined ? [] : [{ label: said.payback, figure: figure(payback) }]),
  ])
}
