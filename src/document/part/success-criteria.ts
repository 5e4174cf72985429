import { present, type VerdictResult } from '../../assess/index.js'
import type { InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { escapeInline } from './escape-inline.js'
import { fill } from './fill.js'
import { findingLinks } from './finding-links.js'
import type { Entry, Props } from './props.js'
import { sentence } from './sentence.js'

type Box = Entry<Entry<Entry<Props<'checklist'>['lists']>['groups']>['items']>

/** The conditions of a verdict as boxes to tick, with how many of them are still open. */
export type SuccessCriteria = {
  heading: InlineValue
  list: Props<'checklist'>
  /** "10 of 10 conditions are not met."; absent when all are. */
  open?: InlineValue
}

/** What must hold for a better verdict, ticked where it does; one list for every verdict that asks for something. */
export function successCriteria(
  context: ViewContext,
  { depth }: { readonly depth: Props<'checklist'>['depth'] },
): SuccessCriteria[] {
  const { figure, words } = context
  const said = words.documents.executiveSummary
  const asking = context.assessment.verdicts.filter(({ conditions }) => conditions.length > 0)
  return asking.map((result) => {
    const { conditions, targetLabel, unmet, all } = result
    const items = conditions.map((condition) => box(context, condition))
    const isOpen = conditions.some(({ state }) => state !== 'met')
    return {
      heading: sentence(
        targetLabel === undefined
          ? said.criteria
          : fill(said.criteriaFor, { target: escapeInline(targetLabel) }),
        {},
      ),
      list: { depth, lists: [{ groups: [{ items }] }] },
      ...(isOpen && {
        open: sentence(words.components.condition.summary, { unmet: figure(unmet), all: figure(all) }),
      }),
    }
  })
}

/** Ticked only when it is met; a condition nobody can judge says so. */
function box(
  context: ViewContext,
  { text, pointer, state, findings }: Entry<VerdictResult['conditions']>,
): Box {
  return {
    text: context.narrative.inline(text, `${pointer}/text`),
    done: state === 'met',
    ...present({
      lead: state === 'unknown' ? context.words.components.state.unknown : undefined,
      findings: findingLinks(context, findings),
    }),
  }
}
