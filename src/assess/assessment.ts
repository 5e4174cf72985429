import type {
  Band,
  Category,
  Finding,
  Findings,
  GapLevel,
  PriorityLevel,
  RiskLevel,
  SeverityLevel,
  StatusLevel,
} from '../model/index.js'
import type { FigureId, Ledger, Pointer } from './ledger.js'
import type {
  AreasResult,
  ArtifactsResult,
  ChecklistResult,
  EntityTotals,
  HistoryResult,
  MetricResult,
  ProcessResult,
  ReadinessResult,
  RequirementGroup,
  RequirementTotals,
  StepCount,
  SubjectResult,
} from './entity-result.js'
import type {
  CostResult,
  PlanResult,
  QuickWinResult,
  QuickWinsResult,
  ScenarioResult,
  TeamResult,
} from './plan-result.js'

export type { Pointer } from './ledger.js'

/** Everything computed from one findings file. Numbers are ids of figures in the ledger; order of rows is final. */
export type Assessment = {
  readonly findings: Findings
  /** BCP 47 tag that the ledger's `shown` strings are printed in. */
  readonly locale: string
  readonly ledger: Ledger
  readonly score: ScoreResult
  /** Top-level categories in declared order, children nested. */
  readonly categories: readonly CategoryResult[]
  /** Which areas are ready and which need work, where bands say so. */
  readonly areas?: AreasResult
  /** Every listed finding, sorted by priority, severity, input order (decisions.md 13). */
  readonly rows: readonly FindingResult[]
  readonly counts: CountResult
  readonly quickWins: readonly QuickWinResult[]
  readonly quickWinTotals: QuickWinsResult
  readonly plan: PlanResult
  readonly cost: CostResult
  readonly scenarios: readonly ScenarioResult[]
  readonly metrics: readonly MetricResult[]
  readonly requirements: readonly RequirementGroup[]
  readonly requirementTotals: RequirementTotals
  readonly checklists: readonly ChecklistResult[]
  readonly readiness: ReadinessResult
  /** Action items of findings and decisions; absent when there are none. */
  readonly actionItems?: StepCount
  readonly processes: readonly ProcessResult[]
  readonly artifacts: ArtifactsResult
  /** How many there are of each entity, by its name in the findings; each counts what a document lists. */
  readonly totals: EntityTotals
  readonly subject: SubjectResult
  readonly verdicts: readonly VerdictResult[]
  readonly team: TeamResult
  /** Earlier assessments in declared order. */
  readonly history: readonly HistoryResult[]
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
  /** The printed mean is not exactly products ÷ weights. */
  readonly isRounded?: boolean
  /** Products ÷ weights before rounding, where its decimals are few. */
  readonly unrounded?: FigureId
  /** Points earned and possible over all categories, for the method `points`. */
  readonly points?: { readonly earned: FigureId; readonly possible: FigureId }
  /** Start value and what each severity costs, for the method `deduction`. */
  readonly deduction?: {
    readonly start: FigureId
    /** Points of each open finding, the most a severity may cost, and what it costs. */
    readonly rows: readonly {
      readonly level: SeverityLevel
      readonly each: FigureId
      readonly cap?: FigureId
      readonly amount: FigureId
    }[]
    readonly total: FigureId
    /** The scale ends before the deductions do. */
    readonly limited: boolean
  }
}

/** One applied step of the derivation: before → step → after. */
export type StepResult = {
  readonly id: string
  readonly scope: 'overall' | 'category'
  readonly category?: string
  readonly kind: 'ceiling' | 'floor' | 'multiply' | 'subtract' | 'subtractPerOpen'
  readonly value: FigureId
  readonly before: FigureId
  /** after − before, of the printed values. */
  readonly change: FigureId
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
  /** weight × score ÷ Σ weights: what the category adds to the mean. */
  readonly contribution?: FigureId
  /** Points earned and possible, of `points` or of criteria. */
  readonly points?: { readonly earned: FigureId; readonly possible: FigureId }
  /** The value before caps and adjustments; the score itself when none applied. */
  readonly raw?: FigureId
  readonly steps: readonly StepResult[]
  readonly band?: Band
  readonly grade?: FigureId
  readonly bar?: FigureId
  readonly target?: FigureId
  /** target − score, of the printed values. */
  readonly gap?: FigureId
  readonly gapLevel?: GapLevel
  /** Findings of this category and its children: all listed, open, open on the critical rank. */
  readonly listed: FigureId
  readonly open: FigureId
  readonly critical: FigureId
  /** Its open findings by severity, worst first; severities without any are left out. */
  readonly bySeverity: readonly { readonly level: SeverityLevel; readonly open: FigureId }[]
  /** The highest priority among its open findings. */
  readonly priority?: PriorityLevel
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
  /** The parts its occurrences split into, in declared order. */
  readonly breakdown?: readonly FigureId[]
  /** Its action items, those below others included; absent when there are none. */
  readonly actions?: StepCount
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
  /** Blockers by the levels of the critical axis. */
  readonly blockersByLevel: readonly {
    readonly level: SeverityLevel | PriorityLevel
    readonly open: FigureId
  }[]
  readonly bySeverity: readonly {
    readonly level: SeverityLevel
    readonly open: FigureId
    readonly listed: FigureId
    /** The lowest CVSS score of the level, where findings have one. */
    readonly cvss?: FigureId
    readonly effort?: FigureId
  }[]
  readonly byPriority: readonly {
    readonly level: PriorityLevel
    readonly open: FigureId
    readonly listed: FigureId
    readonly effort?: FigureId
  }[]
  /** Open findings that block, by priority; those without one last, and no level that has none. */
  readonly blockersByPriority: readonly {
    readonly level?: PriorityLevel
    readonly open: FigureId
    readonly effort?: FigureId
  }[]
  readonly byStatus: readonly { readonly level: StatusLevel; readonly listed: FigureId }[]
  /** Open findings without severity, priority or category, when there are any. */
  readonly unranked?: {
    readonly severity?: FigureId
    readonly priority?: FigureId
    readonly category?: FigureId
    /** Their effort, where they carry any. */
    readonly effort: {
      readonly severity?: FigureId
      readonly priority?: FigureId
      readonly category?: FigureId
    }
  }
}

export type VerdictResult = {
  /** Id of the target the verdict is about; absent for the only or main one. */
  readonly target?: string
  readonly targetLabel?: string
  /** Figure holding the verdict's label; equals everywhere it is printed. */
  readonly label: FigureId
  /** `go`, `conditional`, `no-go`, or a result of the file's own table. */
  readonly result: string
  readonly risk?: FigureId
  readonly riskLevel?: RiskLevel
  readonly conditions: readonly {
    readonly id: string
    readonly text: string
    readonly pointer: Pointer
    readonly state: 'met' | 'unmet' | 'unknown'
    readonly findings: readonly string[]
    readonly metric?: string
  }[]
  /** All conditions, and those that are not met; unknown ones are not met. */
  readonly all: FigureId
  readonly unmet: FigureId
  readonly override?: {
    readonly computed: FigureId
    readonly reason?: string
    readonly by?: string
    readonly date?: string
    readonly pointer: Pointer
  }
}
