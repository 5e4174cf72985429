import { present, type VerdictResult } from '../../assess/index.js'
import type { Verdict } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { blockersAreCritical } from './blockers-are-critical.js'
import { lines } from './lines.js'
import type { Props } from './props.js'

/** The verdict with its score, risk and reasons, and those of the targets that have one of their own. */
export function verdicts(context: ViewContext): Props<'verdict'>[] {
  const { findings, verdicts: reached } = context.assessment
  return reached.map((result) => {
    const index = findings.targets.findIndex(({ id }) => id === result.target)
    const target = findings.targets[index]
    return target
      ? verdict(context, result, { stated: target, pointer: `/targets/${index}` })
      : verdict(context, result, { stated: findings.verdict, pointer: '/verdict' })
  })
}

type Stated = { readonly stated: Verdict; readonly pointer: string }

function verdict(context: ViewContext, result: VerdictResult, { stated, pointer }: Stated): Props<'verdict'> {
  const { authored, figure, narrative } = context
  const { summary, consequences, fitFor } = stated
  return {
    tone: toneOf(result.result),
    label: figure(result.label),
    ...(result.target === undefined ? overallFacts(context, result) : {}),
    ...present({
      target: result.targetLabel,
      unmet: result.conditions.some(({ state }) => state !== 'met') ? figure(result.unmet) : undefined,
      summary: summary === undefined ? undefined : narrative.markdown(summary, `${pointer}/summary`),
      override: override(context, result),
      consequences: lines(authored, consequences, `${pointer}/consequences`),
      fitFor: lines(authored, fitFor, `${pointer}/fitFor`),
    }),
  }
}

/** Results of a table of the file's own are neither go nor no-go. */
function toneOf(result: string): Props<'verdict'>['tone'] {
  return result === 'go' || result === 'no-go' ? result : 'conditional'
}

function overallFacts(context: ViewContext, { risk }: VerdictResult): Partial<Props<'verdict'>> {
  const { assessment, figure, optional } = context
  const { counts, rows, score } = assessment
  return present({
    score: optional(score.overall),
    grade: optional(score.grade)?.shown,
    band: score.band && badge(score.band),
    risk: optional(risk),
    critical: rows.some(({ critical }) => critical) ? figure(counts.critical) : undefined,
    blockers:
      !blockersAreCritical(context) && rows.some(({ blocker, open }) => open && blocker)
        ? figure(counts.blockers)
        : undefined,
  })
}

function override(
  { authored, figure, format }: ViewContext,
  result: VerdictResult,
): Props<'verdict'>['override'] {
  const given = result.override
  if (!given) return undefined
  const { computed, reason, by, date, pointer } = given
  return {
    value: figure(result.label),
    computed: figure(computed),
    ...present({
      reason: reason === undefined ? undefined : authored.inline(reason, `${pointer}/reason`),
      by,
      date: date === undefined ? undefined : format.date(date),
    }),
  }
}
