import { present } from '../../assess/index.js'
import type { Decision, DecisionOption } from '../../model/index.js'
import type { MarkdownValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { tickedItems } from './items.js'
import { lines } from './lines.js'
import type { Entry, Props } from './props.js'

type DecisionProps = Entry<Props<'decisions'>['decisions']>
type OptionProps = Entry<NonNullable<DecisionProps['options']>>

/** Questions somebody must decide or has decided; undefined without any. */
export function decisions(
  context: ViewContext,
  { depth }: { readonly depth: Props<'decisions'>['depth'] },
): Props<'decisions'> | undefined {
  const given = context.assessment.findings.decisions
  if (given.length === 0) return undefined
  return {
    depth,
    decisions: given.map((decision, index) => decisionProps(decision, `/decisions/${index}`, context)),
  }
}

function decisionProps(decision: Decision, pointer: string, context: ViewContext): DecisionProps {
  const { authored, format, narrative, words } = context
  const { options, choice, decided, status } = decision
  const chosen = options.find(({ id }) => id === choice)
  const text = (field: 'context' | 'recommendation' | 'rationale'): MarkdownValue | undefined => {
    const value = decision[field]
    return value === undefined ? undefined : narrative.markdown(value, `${pointer}/${field}`)
  }
  return {
    id: decision.id,
    title: authored.inline(decision.title, `${pointer}/title`),
    ...present({
      context: text('context'),
      options:
        options.length > 0
          ? options.map((option, index) =>
              optionProps(option, `${pointer}/options/${index}`, { chosen: option === chosen, context }),
            )
          : undefined,
      recommendation: text('recommendation'),
      rationale: text('rationale'),
      status: { label: words.documents.roadmap.decisionStatus[status] },
      choice: chosen?.name,
      decided: decided === undefined ? undefined : format.date(decided),
      actions: tickedItems(context, decision.actions, `${pointer}/actions`),
    }),
  }
}

function optionProps(
  { name, text, pros, cons }: DecisionOption,
  pointer: string,
  { chosen, context }: { readonly chosen: boolean; readonly context: ViewContext },
): OptionProps {
  return {
    name,
    ...present({
      chosen: chosen || undefined,
      text: text === undefined ? undefined : context.narrative.markdown(text, `${pointer}/text`),
      pros: lines(context.narrative, pros, `${pointer}/pros`),
      cons: lines(context.narrative, cons, `${pointer}/cons`),
    }),
  }
}
