import type { Condition, Verdict } from '../model/index.js'
import type { VerdictResult } from './assessment.js'
import type { Conditions } from './conditions.js'
import { firstMatch } from './evaluate.js'
import { figureId } from './figure-catalogue.js'
import type { FigureId, TableRule } from './ledger.js'
import { present } from './present.js'
import { comparisonsOf, type Asked } from './rule-table.js'
import { printedTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/** A verdict to reach: the main one, or that of a target, with its settled conditions. */
export type VerdictQuestion = {
  readonly verdict: Verdict
  readonly pointer: string
  readonly settled: Conditions
  readonly target?: { readonly id: string; readonly label: string }
}

/** Reads verdict and risk off the rule tables: the first rule that holds wins, whatever the score. */
export function reachVerdicts(
  questions: readonly VerdictQuestion[],
  work: Workbench,
): readonly VerdictResult[] {
  const risk = questions[0] && defineRisk(questions[0], work)
  return questions.map((question) => ({ ...reachVerdict(question, work), ...risk }))
}

function reachVerdict(
  { verdict, pointer, settled, target }: VerdictQuestion,
  work: Workbench,
): VerdictResult {
  const { draft, findings, tell } = work
  const table = rulesOf(
    findings.scoring.verdict.map(({ result, label = result, anyOf }) => ({ label, anyOf })),
    '/scoring/verdict',
    settled,
    work,
  )
  const matched = findings.scoring.verdict[firstMatch(table, draft.valueOf)]
  const { override } = verdict
  if (!matched && !override) tell('verdict-undecided', {}, '/scoring/verdict')
  const unit = { kind: 'word' } as const
  const names = target && { target: target.label }
  const define = (computed: boolean): FigureId => {
    const derivation = { op: 'first-match' as const, rules: table, otherwise: null }
    if (target) {
      return draft.define(
        computed ? 'targetComputed' : 'targetLabel',
        { target: target.id },
        { derivation, unit, names },
      )
    }
    return draft.define(computed ? 'verdictComputed' : 'verdictLabel', {}, { derivation, unit })
  }
  const shared = {
    conditions: settled.conditions,
    all: settled.all,
    unmet: settled.unmet,
    ...(target ? { target: target.id, targetLabel: target.label } : {}),
  }
  if (!override) return { ...shared, label: define(false), result: matched?.result ?? 'undecided' }
  const computed = define(true)
  const place = `${pointer}/override`
  const wanted = findings.scoring.verdict.find(({ result }) => result === override.value)
  const given = {
    derivation: { op: 'given' as const, value: wanted?.label ?? override.value, pointer: `${place}/value` },
    unit,
  }
  return {
    ...shared,
    label: target
      ? draft.define('targetLabel', { target: target.id }, { ...given, names })
      : draft.define('verdictLabel', {}, given),
    result: override.value,
    override: {
      computed,
      ...present({ reason: override.reason, by: override.by, date: override.date }),
      pointer: place,
    },
  }
}

function defineRisk(
  { settled }: VerdictQuestion,
  work: Workbench,
): Pick<VerdictResult, 'risk' | 'riskLevel'> {
  const { draft, findings } = work
  const { riskLevel: rules } = findings.scoring
  if (rules.length === 0) return {}
  const levels = new Map(findings.scales.riskLevels.map((level) => [level.id, level]))
  const table = rulesOf(
    rules.map(({ level, label = levels.get(level)?.label ?? level, anyOf }) => ({ label, anyOf })),
    '/scoring/riskLevel',
    settled,
    work,
  )
  const matched = rules[firstMatch(table, draft.valueOf)]
  if (!matched) return {}
  return {
    risk: draft.define(
      'verdictRisk',
      {},
      { derivation: { op: 'first-match', rules: table, otherwise: null }, unit: { kind: 'word' } },
    ),
    ...present({ riskLevel: levels.get(matched.level) }),
  }
}

/** Rules with their conditions as comparisons of figures; a rule without conditions always holds. */
function rulesOf(
  rows: readonly { readonly label: string; readonly anyOf: readonly Condition[] }[],
  pointer: string,
  settled: Conditions,
  work: Workbench,
): readonly TableRule[] {
  const asked: Asked = {
    unmet: { figure: settled.unmet },
    score: (id) => {
      const figure = id === 'overall' ? 'score.overall' : figureId('categoryScore', { category: id })
      return work.draft.has(figure) ? printedTerm(work.draft.get(figure)) : undefined
    },
  }
  return rows.map(({ label, anyOf }, index) => ({
    label,
    pointer: `${pointer}/${index}`,
    anyOf: anyOf.length === 0 ? [[]] : anyOf.map((condition) => comparisonsOf(condition, asked, work)),
  }))
}
