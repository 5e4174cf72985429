import { present, type VerdictResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { findingLinks } from './finding-links.js'
import type { Entry, Props } from './props.js'

type Box = Entry<Entry<Entry<Props<'checklist'>['lists']>['groups']>['items']>

/**
 * What must hold for a better verdict, as boxes ticked where it does: one list for the main verdict, and one under
 * its name for every target; undefined when nothing is asked.
 */
export function successCriteria(
  context: ViewContext,
  { depth }: { readonly depth: Props<'checklist'>['depth'] },
): Props<'checklist'> | undefined {
  const asking = context.assessment.verdicts.filter(({ conditions }) => conditions.length > 0)
  if (asking.length === 0) return undefined
  return {
    depth,
    lists: asking.map(({ conditions, targetLabel }) => ({
      ...present({ title: targetLabel }),
      groups: [{ items: conditions.map((condition) => box(context, condition)) }],
    })),
  }
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
