import type {
  Band,
  Category,
  Finding,
  Findings,
  Metric,
  Phase,
  PriorityLevel,
  QuickWin,
  Requirement,
  RiskLevel,
  Scenario,
  SeverityLevel,
  StatusLevel,
  Task,
} from '../model/index.js'
import type { FigureId, Ledger } from './ledger.js'

/** RFC 6901 pointer into the findings file: `/findings/3/effort`. */
export type Pointer = string

/** Everything computed from one findings file. Numbers are ids of figures in the ledger; order of rows is final. */
export type Assessment = {
  readonly findings: Findings
  /** BCP 47 tag that the ledger's `shown` strings are printed in. */
  readonly locale: string
  readonly ledger: Ledger
  readonly score: ScoreResult
  /** Top-level categories in declared order, children nested. */
  readonly categories: readonly CategoryResult[]
  /** Every listed finding, sorted by priority, severity, input order (decisions.md 13). */
  readonly rows: readonly FindingResult[]
  readonly counts: CountResult
  readonly quickWins: readonly QuickWinResult[]
  readonly plan: PlanResult
  readonly cost: CostResult
  readonly scenarios: readonly ScenarioResult[]
  readonly metrics: readonly MetricResult[]
  readonly requirements: readonly RequirementGroup[]
  readonly verdicts: readonly VerdictResult[]
  readonly team: TeamResult
}

export type ScoreResult = {
  readonly method: 'weighted-mean' | 'points' | 'minimum' | 'deduction'
  /** Absent when nothing is scored, or when coverage is below the declared minimum or policy blocks it. */
  readonly overall?: FigureId
  /** Why there is no overall figure although categories are scored. */
  readonly withheld?: 'coverage' | 'not-assessed'
  /** The value before caps and adjustments. */
  readonly raw?: FigureId
  readonly steps: readonly StepResult[]
  readonly band?: Band
  readonly grade?: FigureId
  /** `overall` as a share of the scale, in percent ("71 % ready"). */
  readonly percent?: FigureId
  /** Filled cells of the bar, out of `scales.bar.width`. */
  readonly bar?: FigureId
  /** "14 of 18 categories, 82 % of weight". */
  readonly coverage?: { readonly scored: FigureId; readonly all: FigureId; readonly weight: FigureId }
  /** Present when the author insists on another value; `overall` then is the override and this the computed one. */
  readonly override?: {
    readonly computed?: FigureId
    readonly reason?: string
    readonly by?: string
    readonly date?: string
    readonly pointer: Pointer
  }
  /** Σ of the weighted products and Σ of weights, for the derivation table. */
  readonly products?: FigureId
  readonly weights?: FigureId
}

/** One applied step of the derivation: before → step → after. */
export type StepResult = {
  readonly id: string
  readonly scope: 'overall' | 'category'
  readonly category?: string
  readonly kind: 'ceiling' | 'floor' | 'multiply' | 'subtract' | 'subtractPerOpen'
  readonly value: FigureId
  readonly before: FigureId
  readonly after: FigureId
  readonly reason?: string
  /** Ids of the findings that make the step apply. */
  readonly triggers: readonly string[]
  readonly pointer: Pointer
}

export type CategoryResult = {
  readonly category: Category
  readonly pointer: Pointer
  readonly depth: number
  readonly state: 'scored' | 'not-assessed' | 'not-applicable'
  readonly score?: FigureId
  readonly weight?: FigureId
  /** Effective share of the weight among scored siblings, percent. */
  readonly share?: FigureId
  /** weight × score. */
  readonly product?: FigureId
  readonly steps: readonly StepResult[]
  readonly band?: Band
  readonly grade?: FigureId
  readonly bar?: FigureId
  readonly target?: FigureId
  /** target − score, of the printed values. */
  readonly gap?: FigureId
  /** Findings of this category and its children: all listed, open, open on the critical rank. */
  readonly listed: FigureId
  readonly open: FigureId
  readonly critical: FigureId
  readonly effort?: FigureId
  readonly children: readonly CategoryResult[]
}

export type FindingResult = {
  readonly finding: Finding
  readonly pointer: Pointer
  readonly status: StatusLevel
  readonly severity?: SeverityLevel
  readonly priority?: PriorityLevel
  /** Status class open or partial, and not a duplicate. */
  readonly open: boolean
  /** False for duplicates: listed and marked, but in no count, effort or cost. */
  readonly counted: boolean
  /** Open and of the first rank on the critical axis. */
  readonly critical: boolean
  readonly blocker: boolean
  readonly effort?: FigureId
  readonly cost?: FigureId
  readonly phase?: string
  readonly role?: string
  readonly cvss?: FigureId
  /** Findings that are marked as duplicates of this one. */
  readonly duplicates: readonly string[]
  readonly occurrences?: FigureId
}

/** Ids of the count figures; each is a named query over findings. */
export type CountResult = {
  readonly total: FigureId
  readonly listed: FigureId
  readonly open: FigureId
  readonly critical: FigureId
  readonly blockers: FigureId
  readonly effort?: FigureId
  readonly criticalEffort?: FigureId
  readonly blockersEffort?: FigureId
  readonly bySeverity: readonly {
    readonly level: SeverityLevel
    readonly open: FigureId
    readonly listed: FigureId
    readonly effort?: FigureId
  }[]
  readonly byPriority: readonly {
    readonly level: PriorityLevel
    readonly open: FigureId
    readonly listed: FigureId
    readonly effort?: FigureId
  }[]
  readonly byStatus: readonly { readonly level: StatusLevel; readonly listed: FigureId }[]
  /** Open findings without severity, priority or category, when there are any. */
  readonly unranked?: {
    readonly severity?: FigureId
    readonly priority?: FigureId
    readonly category?: FigureId
  }
}

export type QuickWinResult = {
  readonly win: QuickWin
  readonly pointer: Pointer
  readonly effort?: FigureId
  /** Improvement current → projected ?? target of the metric: percent and factor. */
  readonly improvement?: FigureId
  readonly factor?: FigureId
}

export type TaskResult = {
  readonly task: Task
  readonly pointer: Pointer
  readonly effort?: FigureId
  readonly cost?: FigureId
}

export type PhaseResult = {
  readonly phase: Phase
  readonly pointer: Pointer
  readonly done: boolean
  readonly effort?: FigureId
  /** Σ of the tasks, when it differs from the typed budget. */
  readonly taskEffort?: FigureId
  readonly cost?: FigureId
  readonly duration?: FigureId
  /** ISO dates when the plan has a start, else week offsets as figures. */
  readonly starts?: { readonly earliest: string; readonly latest: string }
  readonly ends?: { readonly earliest: string; readonly latest: string }
  readonly tasks: readonly TaskResult[]
  /** Ids of the findings this phase carries: by their own field or by a task. */
  readonly findings: readonly string[]
  readonly open: FigureId
}

export type PlanResult = {
  readonly phases: readonly PhaseResult[]
  readonly effort?: FigureId
  readonly tasks?: FigureId
  readonly cost?: FigureId
  readonly duration?: FigureId
  /** Ids of the phases on the critical path. */
  readonly criticalPath: readonly string[]
  readonly scheduled: FigureId
  readonly unscheduled: FigureId
  /** Ids of open findings that no phase carries. */
  readonly unscheduledIds: readonly string[]
}

export type CostRow = {
  readonly id: string
  readonly label: string
  readonly kind: 'effort' | 'fixed' | 'recurring'
  readonly pointer: Pointer
  readonly phase?: string
  readonly role?: string
  readonly hours?: FigureId
  readonly rate?: FigureId
  readonly amount: FigureId
  readonly per?: string
  readonly roi?: string
}

export type CostResult = {
  readonly currency?: string
  /** One row per phase (or per role without phases), then fixed lines; amounts of effort rows are hours × rate. */
  readonly rows: readonly CostRow[]
  readonly recurring: readonly CostRow[]
  readonly byRole: readonly {
    readonly role: string
    readonly label: string
    readonly hours: FigureId
    readonly rate: FigureId
    readonly amount: FigureId
  }[]
  readonly hours?: FigureId
  readonly subtotal?: FigureId
  readonly contingency?: { readonly percent: FigureId; readonly amount: FigureId; readonly on: string }
  readonly tax?: { readonly percent: FigureId; readonly amount: FigureId }
  readonly total?: FigureId
  /** Hours of the plan at the blended rate, beside the total. */
  readonly equivalent?: FigureId
  readonly quoted: readonly {
    readonly label: string
    readonly amount: FigureId
    readonly source?: string
    readonly pointer: Pointer
  }[]
  readonly benefits: readonly {
    readonly id: string
    readonly label: string
    readonly per?: string
    readonly before?: FigureId
    readonly after?: FigureId
    readonly saving?: FigureId
  }[]
  readonly savings?: FigureId
  /** Months until savings repay the total. */
  readonly payback?: FigureId
  readonly roi?: readonly {
    readonly months: number
    readonly multiple: FigureId
    readonly percent: FigureId
  }[]
}

export type ScenarioResult = {
  readonly scenario: Scenario
  readonly pointer: Pointer
  readonly findings: readonly string[]
  readonly effort?: FigureId
  readonly duration?: FigureId
  readonly cost?: FigureId
  /** The derived cost beside a quoted one. */
  readonly derivedCost?: FigureId
  readonly people?: FigureId
  readonly personWeeks?: FigureId
  readonly payback?: FigureId
  readonly roi?: FigureId
}

export type MetricResult = {
  readonly metric: Metric
  readonly pointer: Pointer
  readonly current?: FigureId
  readonly previous?: FigureId
  readonly target?: FigureId
  readonly projected?: FigureId
  readonly gap?: FigureId
  readonly improvement?: FigureId
  readonly factor?: FigureId
  /** `met` is undefined where current or target is unknown or not a number. */
  readonly met?: boolean
  readonly factors: readonly { readonly label: string; readonly value: FigureId }[]
  readonly parts: readonly { readonly label: string; readonly value: FigureId }[]
}

export type RequirementGroup = {
  readonly group: string
  readonly met: FigureId
  readonly all: FigureId
  readonly rows: readonly {
    readonly requirement: Requirement
    readonly pointer: Pointer
    readonly state: 'met' | 'unmet' | 'unknown'
    readonly current?: FigureId
    readonly target?: FigureId
  }[]
}

export type VerdictResult = {
  /** Id of the target the verdict is about; absent for the only or main one. */
  readonly target?: string
  readonly targetLabel?: string
  /** Figure holding the verdict's label; equals everywhere it is printed. */
  readonly label: FigureId
  readonly result: 'go' | 'conditional' | 'no-go' | string
  readonly risk?: FigureId
  readonly riskLevel?: RiskLevel
  readonly conditions: readonly {
    readonly text: string
    readonly pointer: Pointer
    readonly state: 'met' | 'unmet' | 'unknown'
    readonly findings: readonly string[]
    readonly metric?: string
  }[]
  readonly unmet: FigureId
  readonly override?: {
    readonly computed: FigureId
    readonly reason?: string
    readonly by?: string
    readonly date?: string
    readonly pointer: Pointer
  }
}

export type TeamResult = {
  readonly roles: readonly {
    readonly id: string
    readonly label: string
    readonly count: FigureId
    readonly allocation?: FigureId
    readonly pointer: Pointer
  }[]
  /** Heads in all, and full-time and part-time apart. */
  readonly people?: FigureId
  readonly fullTime?: FigureId
  readonly partTime?: FigureId
  readonly monthly?: FigureId
}
