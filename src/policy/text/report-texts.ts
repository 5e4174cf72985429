import type { Pointer } from '../../assess/index.js'
import { pointerOf, type Findings, type Verdict } from '../../model/index.js'
import { itemsOf } from '../items.js'

/** A text that speaks about the report as a whole, and the entity it belongs to. */
export type ReportText = {
  readonly text: string
  readonly pointer: Pointer
  /** Id of the category, phase or scenario it stands at. */
  readonly about?: string | undefined
}

/**
 * Every text in which authors speak about the report: summaries, goals, answers, messages.
 *
 * Texts of findings are not among them: they speak about the code, and their numbers count something else.
 */
export function reportTexts(findings: Findings): readonly ReportText[] {
  const { actions, categories, decisions, faq, messages, meta, narrative } = findings
  const { phases, quickWins, recommendations, scenarios, strengths, targets, verdict } = findings
  return [
    ...fields({ subtitle: meta.subtitle, method: meta.method, scope: meta.scope }, '/meta'),
    ...lines(meta.limitations, '/meta/limitations'),
    ...categories.flatMap(({ id, recommendation, summary }, index) =>
      fields({ summary, recommendation }, `/categories/${index}`, id),
    ),
    ...strengths.flatMap(({ category, text }, index) => fields({ text }, `/strengths/${index}`, category)),
    ...quickWins.flatMap(({ after, before, note, roi }, index) =>
      fields({ before, after, roi, note }, `/quickWins/${index}`),
    ),
    ...phases.flatMap(({ deliverables, exitCriteria, goal, id, impact, roi }, index) => [
      ...fields({ goal, impact, roi }, `/phases/${index}`, id),
      ...lines(deliverables, `/phases/${index}/deliverables`, id),
      ...lines(exitCriteria, `/phases/${index}/exitCriteria`, id),
    ]),
    ...scenarios.flatMap(({ audienceNote, deliverables, deployment, id, summary, target }, index) => [
      ...fields({ target, summary, deployment, audienceNote }, `/scenarios/${index}`, id),
      ...lines(deliverables, `/scenarios/${index}/deliverables`, id),
    ]),
    ...decisions.flatMap(({ context, rationale, recommendation }, index) =>
      fields({ context, recommendation, rationale }, `/decisions/${index}`),
    ),
    ...verdictTexts(verdict, '/verdict'),
    ...targets.flatMap((one, index) => verdictTexts(one, `/targets/${index}`)),
    ...messages.flatMap((message, index) =>
      message.fields.map(({ text }, position) => ({
        text,
        pointer: `/messages/${index}/fields/${position}/text`,
      })),
    ),
    ...actions.flatMap(({ condition, horizon }, index) =>
      fields({ horizon, condition }, `/actions/${index}`),
    ),
    ...recommendations.flatMap(({ text }, index) => fields({ text }, `/recommendations/${index}`)),
    ...itemsOf({ ...findings, findings: [] }).map(({ item, pointer }) => ({
      text: item.text,
      pointer: `${pointer}/text`,
    })),
    ...faq.flatMap(({ a, q }, index) => fields({ q, a }, `/faq/${index}`)),
    ...Object.entries(narrative).map(([name, text]) => ({
      text,
      pointer: pointerOf(['narrative', name]),
    })),
  ]
}

function verdictTexts(
  {
    conditions,
    consequences,
    fitFor,
    summary,
  }: Pick<Verdict, 'conditions' | 'consequences' | 'fitFor' | 'summary'>,
  pointer: Pointer,
): readonly ReportText[] {
  return [
    ...fields({ summary }, pointer),
    ...conditions.map(({ text }, index) => ({ text, pointer: `${pointer}/conditions/${index}/text` })),
    ...lines(consequences, `${pointer}/consequences`),
    ...lines(fitFor, `${pointer}/fitFor`),
  ]
}

function fields(
  texts: Readonly<Record<string, string | undefined>>,
  pointer: Pointer,
  about?: string,
): readonly ReportText[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    text === undefined ? [] : [{ text, pointer: `${pointer}/${name}`, about }],
  )
}

function lines(texts: readonly string[], pointer: Pointer, about?: string): readonly ReportText[] {
  return texts.map((text, index) => ({ text, pointer: `${pointer}/${index}`, about }))
}
