import type { Phase, QuickWin, Scenario, Task } from '../model/index.js'
import type { FigureId, Pointer } from './ledger.js'

export type QuickWinResult = {
  readonly win: QuickWin
  readonly pointer: Pointer
  /** False when every finding it fixes is closed. */
  readonly open: boolean
  readonly effort?: FigureId
  /** Improvement current → projected ?? target of the metric: percent and factor. */
  readonly improvement?: FigureId
  readonly factor?: FigureId
}

export type QuickWinsResult = { readonly total: FigureId; readonly effort?: FigureId }

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
  /** What remains to be done; zero once the phase is done. */
  readonly effort?: FigureId
  /** The effort in hours, for cost tables; the effort itself where it is in hours. */
  readonly hours?: FigureId
  /** Σ of the tasks, when it differs from the typed budget. */
  readonly taskEffort?: FigureId
  readonly cost?: FigureId
  readonly duration?: FigureId
  /** Time from the start of the plan until the phase begins and ends. */
  readonly start?: FigureId
  readonly finish?: FigureId
  /** ISO dates when the plan has a start. */
  readonly starts?: { readonly earliest: string; readonly latest: string }
  readonly ends?: { readonly earliest: string; readonly latest: string }
  readonly tasks: readonly TaskResult[]
  /** Ids of the findings this phase carries: by their own field or by a task. */
  readonly findings: readonly string[]
  readonly open: FigureId
  /** Check boxes of its tasks, and those that are ticked. */
  readonly items: FigureId
  readonly itemsDone: FigureId
  /** Scores that are expected after the phase, by category id or `overall`. */
  readonly projected: readonly {
    readonly subject: string
    readonly label: string
    readonly score: FigureId
  }[]
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
  readonly per?: 'mo' | 'q' | 'y'
  readonly roi?: string
}

/** Return on the total after some months: savings as a multiple of it, and less it in percent. */
export type ReturnResult = {
  readonly months: number
  readonly multiple: FigureId
  readonly percent: FigureId
}

export type BenefitResult = {
  readonly id: string
  readonly label: string
  readonly pointer: Pointer
  readonly per?: 'once' | 'mo' | 'q' | 'y'
  /** The scenario that brings it; absent where every one does. */
  readonly scenario?: string
  readonly before?: FigureId
  readonly after?: FigureId
  readonly saving?: FigureId
  /** A saving that somebody quotes: printed as quoted, in no sum, with returns of its own. */
  readonly quoted?: FigureId
  readonly source?: string
  readonly quotedReturns: readonly { readonly months: number; readonly multiple: FigureId }[]
}

export type CostResult = {
  readonly currency?: string
  /** One row per phase (or per role without phases), then fixed lines; amounts of effort rows are hours × rate. */
  readonly rows: readonly CostRow[]
  readonly recurring: readonly CostRow[]
  /** Σ of the recurring lines by period. */
  readonly recurringTotals: readonly { readonly per: 'mo' | 'q' | 'y'; readonly total: FigureId }[]
  readonly byRole: readonly {
    readonly role: string
    readonly label: string
    readonly hours: FigureId
    readonly rate: FigureId
    readonly amount: FigureId
  }[]
  /** The one rate that all effort rows are paid at ("Cost @ $150/h"); absent where several are. */
  readonly rate?: FigureId
  readonly hours?: FigureId
  /** Effort and fixed lines; absent where nothing is added to them, since the total then says the same. */
  readonly subtotal?: FigureId
  readonly contingency?: {
    readonly percent: FigureId
    readonly amount: FigureId
    readonly on: 'effort' | 'fixed' | 'all'
  }
  readonly tax?: { readonly percent: FigureId; readonly amount: FigureId }
  readonly total?: FigureId
  /** Hours of the plan at the blended rate, beside the total. */
  readonly equivalent?: FigureId
  readonly quoted: readonly {
    readonly id: string
    readonly label: string
    readonly amount: FigureId
    readonly source?: string
    readonly pointer: Pointer
  }[]
  readonly benefits: readonly BenefitResult[]
  /** Derived savings of a month, and the same less recurring costs. */
  readonly savings?: FigureId
  readonly net?: FigureId
  /** Months until savings repay the total. */
  readonly payback?: FigureId
  readonly roi?: readonly ReturnResult[]
}

export type ScenarioResult = {
  readonly scenario: Scenario
  readonly pointer: Pointer
  /** Open findings it covers, in final order. */
  readonly findings: readonly string[]
  readonly covered: FigureId
  readonly effort?: FigureId
  readonly duration?: FigureId
  /** The longest path through its phases, beside a typed duration. */
  readonly derivedDuration?: FigureId
  readonly cost?: FigureId
  /** The derived cost beside a quoted one. */
  readonly derivedCost?: FigureId
  readonly people?: FigureId
  readonly personWeeks?: FigureId
  /** What it saves every month. */
  readonly savings?: FigureId
  readonly payback?: FigureId
  readonly roi?: readonly ReturnResult[]
  /** Returns of savings that somebody quotes, apart from the derived ones. */
  readonly claimed?: readonly {
    readonly benefit: string
    readonly label: string
    readonly saving: FigureId
    readonly returns: readonly { readonly months: number; readonly multiple: FigureId }[]
  }[]
  readonly milestones: readonly {
    readonly id: string
    readonly values: readonly { readonly metric: string; readonly label: string; readonly value: FigureId }[]
  }[]
}

export type TeamResult = {
  readonly roles: readonly {
    readonly id: string
    readonly label: string
    readonly count: FigureId
    readonly allocation?: FigureId
    readonly pointer: Pointer
  }[]
  readonly infrastructure: readonly {
    readonly id: string
    readonly pointer: Pointer
    readonly monthly?: FigureId
  }[]
  /** Heads in all, and full-time and part-time apart. */
  readonly people?: FigureId
  readonly fullTime?: FigureId
  readonly partTime?: FigureId
  readonly monthly?: FigureId
}
