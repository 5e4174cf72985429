import type { VFile } from 'vfile'
import { choices } from '../diagnostics/advice.js'
import { hasWords, languages } from '../locale/index.js'
import type { Findings } from '../model/index.js'
import { countActionItems, type ActionItems } from './action-items.js'
import { assessAreas } from './areas.js'
import type { Assessment, FindingResult } from './assessment.js'
import type { MetricResult } from './entity-result.js'
import { settleConditions } from './conditions.js'
import { assessArtifacts } from './artifacts.js'
import { assessCost, noCosts } from './cost.js'
import { countFindings, type Carried } from './counts.js'
import { assessChecklists, assessProcesses, assessSubject, countEntities } from './entities.js'
import { findingFigures } from './finding-figures.js'
import { freezeResult } from './freeze.js'
import { assessHistory } from './history.js'
import { assessMetrics } from './metrics.js'
import { definePayers } from './payers.js'
import { phaseWork } from './phases.js'
import { assessPlan, planEffort, type PlanBasis } from './plan.js'
import { checkPlaceholders } from './placeholders.js'
import { present } from './present.js'
import { assessQuickWins } from './quick-wins.js'
import { assessReadiness } from './readiness.js'
import { assessRequirements } from './requirements.js'
import { assessScenarios } from './scenarios.js'
import { phaseDurations } from './schedule.js'
import { scoreCategories } from './score/categories.js'
import { scoreOverall } from './score/overall.js'
import { stateDocuments } from './stated-documents.js'
import { assessTeam } from './team.js'
import { reachVerdicts, type VerdictQuestion } from './verdicts.js'
import { costWork, type WorkCosts } from './work-cost.js'
import { layOut, type Locate, type Workbench } from './workbench.js'

/** What an assessment may be told besides the findings. */
export type AssessOptions = {
  /** BCP 47 tag to print in; that of the findings when absent. */
  readonly locale?: string | undefined
  /** Collects what only computing can see: contradictions between figures, work without a rate. */
  readonly file?: VFile | undefined
  /** Finds the places of those messages. */
  readonly locate?: Locate | undefined
}

/**
 * Computes everything documents print from one findings file: scores, counts, plan, costs, verdict.
 *
 * Pure: the same findings give the same assessment. The result is frozen.
 */
export function assess(
  findings: Findings,
  { locale = findings.meta.locale, file, locate }: AssessOptions = {},
): Assessment {
  const work = layOut(findings, { locale, file, locate })
  if (!hasWords(locale)) {
    // A locale of the command line stands nowhere in the file.
    const pointer = locale === findings.meta.locale ? '/meta/locale' : undefined
    work.tell('locale-without-words', { locale, languages: choices(languages) }, pointer)
  }
  const carried = findingFigures(work)
  const metrics = assessMetrics(work)
  const questions = questionsOf(metrics, work)
  const counts = countFindings(work, carried)
  const [main] = questions
  const asked = { unmet: { figure: main.settled.unmet } }
  const level = scoreCategories({ work, carried, asked })
  const score = scoreOverall(level, { work, asked })
  const { cost, paid, plan, scenarios } = assessWork(carried, metrics, work)
  const wins = assessQuickWins({ carried, metrics }, work)
  const requirements = assessRequirements(metrics, work)
  const steps = countActionItems(work)
  const verdicts = reachVerdicts(questions, work)
  stateDocuments(work)
  const assessment: Assessment = {
    findings: work.findings,
    locale,
    score,
    categories: level.results,
    rows: rowsOf({ carried, paid, steps }, work),
    counts,
    quickWins: wins.wins,
    quickWinTotals: wins.totals,
    plan,
    cost,
    scenarios,
    metrics,
    requirements: requirements.groups,
    requirementTotals: requirements.totals,
    ...present({ areas: assessAreas(level.results, work) }),
    checklists: assessChecklists(work),
    readiness: assessReadiness({ requirements: requirements.groups, verdicts }, work),
    ...present({ actionItems: steps.all }),
    processes: assessProcesses(work),
    artifacts: assessArtifacts(work),
    totals: countEntities(work),
    subject: assessSubject(work),
    verdicts,
    team: assessTeam(work),
    history: assessHistory(work),
    ledger: work.draft.ledger(),
  }
  checkPlaceholders(assessment.ledger, work)
  return freezeResult(assessment)
}

/** The main verdict and those of targets, with their conditions settled before scores may ask for them. */
function questionsOf(
  metrics: readonly MetricResult[],
  work: Workbench,
): readonly [VerdictQuestion, ...VerdictQuestion[]] {
  const { targets, verdict } = work.findings
  const settle = (question: Omit<VerdictQuestion, 'settled'>): VerdictQuestion => ({
    ...question,
    settled: settleConditions(question.verdict.conditions, question, { metrics, work }),
  })
  return [
    settle({ verdict, pointer: '/verdict' }),
    ...targets.map(({ id, label, ...own }, index) =>
      settle({ verdict: own, pointer: `/targets/${index}`, target: { id, label } }),
    ),
  ]
}

/** Plan, costs and scenarios: they share phases, rates and durations. */
function assessWork(carried: Carried, metrics: readonly MetricResult[], work: Workbench) {
  const phases = phaseWork(work, carried)
  const durations = phaseDurations(phases, work)
  const basis: PlanBasis = { phases, durations, ...planEffort(phases, work) }
  const payers = definePayers(work)
  const paid = payers && costWork(payers, { phases, carried }, work)
  const plan = assessPlan(basis, paid, work)
  const { costs } = work.findings
  const cost =
    costs && payers && paid
      ? assessCost(costs, { payers, phases, paid, planEffort: basis.effort }, work)
      : undefined
  const byMetric = new Map(metrics.map((result) => [result.metric.id, result]))
  const scenarios = assessScenarios(
    { phases, durations, carried, metrics: byMetric, costs: cost && paid && { paid, basis: cost.basis } },
    work,
  )
  return { plan, cost: cost?.result ?? noCosts, scenarios, paid }
}

type RowFigures = {
  readonly carried: Carried
  readonly paid: WorkCosts | undefined
  readonly steps: ActionItems
}

function rowsOf({ carried, paid, steps }: RowFigures, { index }: Workbench): readonly FindingResult[] {
  return index.all.map((indexed) => {
    const { finding, pointer, status, severity, priority, open, counted, critical, blocker, phase } = indexed
    const { cost, payer } = paid?.findings.get(finding.id) ?? {}
    return {
      finding,
      pointer,
      status,
      open,
      counted,
      critical,
      blocker,
      ...present({ severity, priority, phase, cost, role: payer?.role ?? finding.role }),
      ...carried.get(finding.id),
      ...present({ actions: steps.findings.get(finding.id) }),
      duplicates: index.duplicates.get(finding.id) ?? [],
    }
  })
}
