import type { FindingResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { findingCard } from './finding-card.js'
import type { Props } from './props.js'

type Card = Props<'finding-card'>

/** A finding as engineers need it: the code and the change. Steps, people and dates stand in the backlog. */
export function recommendationCard(
  context: ViewContext,
  result: FindingResult,
  { depth }: { readonly depth: Card['depth'] },
): Card {
  const {
    actions: _actions,
    owner: _owner,
    due: _due,
    plainTitle: _plainTitle,
    ...card
  } = findingCard(context, result, { depth })
  const { cost: _cost, since: _since, until: _until, by: _by, phase: _phase, role: _role, ...rest } = card
  return rest
}
