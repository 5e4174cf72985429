import type {
  Artifact,
  Checklist,
  GapLevel,
  HistoryEntry,
  Metric,
  PriorityLevel,
  Process,
  Requirement,
} from '../model/index.js'
import type { FigureId, Pointer } from './ledger.js'

export type MetricResult = {
  readonly metric: Metric
  readonly pointer: Pointer
  readonly current?: FigureId
  readonly previous?: FigureId
  readonly target?: FigureId
  readonly projected?: FigureId
  readonly gap?: FigureId
  /** Of a share: what it leaves of the whole. */
  readonly rest?: FigureId
  /** Where it is measured as scores are, and levels of gaps are declared. */
  readonly gapLevel?: GapLevel
  readonly improvement?: FigureId
  readonly factor?: FigureId
  /** The two metrics whose quotient is the current value. */
  readonly ratio?: {
    readonly of: { readonly label: string; readonly value: FigureId }
    readonly to: { readonly label: string; readonly value: FigureId }
  }
  /** `met` is undefined where current or target is unknown or not a number. */
  readonly met?: boolean
  readonly factors: readonly { readonly label: string; readonly value: FigureId }[]
  readonly parts: readonly { readonly label: string; readonly value: FigureId }[]
  readonly benchmark: readonly { readonly label: string; readonly value: FigureId }[]
}

export type RequirementTotals = {
  readonly met: FigureId
  readonly all: FigureId
  /** Requirements that block release and are not met. */
  readonly blockers: FigureId
}

export type RequirementGroup = RequirementTotals & {
  readonly group: string
  readonly rows: readonly RequirementResult[]
}

export type RequirementResult = {
  readonly requirement: Requirement
  readonly pointer: Pointer
  readonly state: 'met' | 'partial' | 'unmet' | 'unknown'
  /** Blocks release and is not met. */
  readonly blocks: boolean
  readonly current?: FigureId
  readonly target?: FigureId
}

export type ChecklistResult = {
  readonly checklist: Checklist
  readonly pointer: Pointer
  readonly all: FigureId
  readonly done: FigureId
}

/** Counts of things to do: all of them, those below others included, and those that are done. */
export type StepCount = { readonly all: FigureId; readonly done: FigureId }

/** One box of the readiness checklist; its text stands at the pointer. */
export type ReadinessItem = {
  readonly source: 'finding' | 'requirement' | 'condition' | 'checklist'
  /** Id of the finding, requirement or condition, or of the checklist the item stands in. */
  readonly id: string
  readonly pointer: Pointer
  readonly done: boolean
  /** No finding stands behind it. */
  readonly additional: boolean
  readonly findings: readonly string[]
}

/** Boxes of one priority; without level those that have none. */
export type ReadinessGroup = StepCount & {
  readonly level?: PriorityLevel
  readonly items: readonly ReadinessItem[]
}

/** Everything that has to be done or hold before release, most pressing first; each box in one group. */
export type ReadinessResult = StepCount & {
  readonly groups: readonly ReadinessGroup[]
  readonly additional: FigureId
}

export type ProcessResult = {
  readonly process: Process
  readonly pointer: Pointer
  /** One id per step, in order; absent where a step states no duration. */
  readonly steps: readonly { readonly duration?: FigureId }[]
  readonly duration?: FigureId
}

export type EntityTotals = {
  readonly categories: FigureId
  readonly strengths: FigureId
  readonly risks: FigureId
  readonly decisions: FigureId
  readonly phases: FigureId
  readonly scenarios: FigureId
  readonly artifacts: FigureId
  /** Artifacts that are to be created. */
  readonly missing: FigureId
}

/** A file or folder with what its findings say about it. */
export type ArtifactResult = {
  readonly artifact: Artifact
  readonly pointer: Pointer
  /** Ids of the findings that ask for it. */
  readonly findings: readonly string[]
  /** Its own, else that of the most pressing finding that asks for it. */
  readonly priority?: PriorityLevel
  /** Ids of the top-level categories it belongs to. */
  readonly categories: readonly string[]
}

export type ArtifactsResult = {
  readonly rows: readonly ArtifactResult[]
  /** Counts of what is to be created. */
  readonly byPriority: readonly { readonly level: PriorityLevel; readonly missing: FigureId }[]
  readonly unranked?: FigureId
  /** By id of the top-level category; none where nothing is missing. */
  readonly byCategory: Readonly<Record<string, FigureId>>
}

export type SubjectResult = {
  /** Sizes of the subject in declared order. */
  readonly size: readonly { readonly name: string; readonly value: FigureId }[]
  readonly assessmentEffort?: FigureId
  /** Effort of the items of `actions`, by their pointer. */
  readonly actions: readonly { readonly pointer: Pointer; readonly effort: FigureId }[]
}

export type HistoryResult = {
  readonly entry: HistoryEntry
  readonly pointer: Pointer
  readonly overall?: FigureId
  /** Scores that were noted then, with the name their category has now. */
  readonly categories: readonly {
    readonly id: string
    readonly name: string
    readonly score: FigureId
  }[]
  readonly found?: FigureId
  readonly fixed?: FigureId
  readonly open?: FigureId
}

/** Areas that are ready and areas that need work: each in exactly one list, counted. */
export type AreasResult = {
  /** Ids of categories, the best first. */
  readonly ready: { readonly count: FigureId; readonly ids: readonly string[] }
  /** Ids of categories, the most urgent first, then the worst. */
  readonly unready: { readonly count: FigureId; readonly ids: readonly string[] }
}
