import type { z } from 'zod'
import type { action, actionItem } from './action.js'
import type { Completed } from './complete.js'
import type { condition, findingQuery } from './condition.js'
import type { RiskRule as MutableRiskRule, VerdictRule as MutableVerdictRule } from './default-rules.js'
import type { findingsSchema } from './findings.js'
import type { Item as MutableItem } from './item.js'
import type { Effort as MutableEffort, Quantity as MutableQuantity } from './quantity.js'
import type { Range as MutableRange } from './range.js'
import type { DeepReadonly } from './readonly.js'
import type { Recommendation as MutableRecommendation } from './recommendation.js'
import type { RequirementStatus as MutableRequirementStatus } from './requirement.js'
import type { snippet } from './snippet.js'
import type { Status as MutableStatus } from './status.js'
import type { Step as MutableStep } from './scoring.js'
import type { Allocation as MutableAllocation } from './team.js'
import type { Target as MutableTarget, Value as MutableValue } from './value.js'

/** A findings file as authors may write it. */
export type FindingsInput = z.input<typeof findingsSchema>

/** A validated findings file: defaults filled, every form unified, references resolved; read-only. */
export type Findings = DeepReadonly<Completed>

export type Meta = Findings['meta']
export type Subject = NonNullable<Meta['subject']>
export type Assessor = Meta['assessors'][number]

export type Scales = Findings['scales']
export type ScoreScale = Scales['score']
export type SeverityLevel = Scales['severities'][number]
export type PriorityLevel = Scales['priorities'][number]
export type StatusLevel = Scales['statuses'][number]
export type RiskLevel = Scales['riskLevels'][number]
export type GapLevel = Scales['gaps'][number]
export type Band = Scales['bands'][number]
export type Grade = Scales['grades'][number]
export type EffortScale = Scales['effort']
export type Bar = Scales['bar']

export type Scoring = Findings['scoring']
export type Step = DeepReadonly<MutableStep>
export type VerdictRule = DeepReadonly<MutableVerdictRule>
export type RiskRule = DeepReadonly<MutableRiskRule>
export type Condition = DeepReadonly<z.output<typeof condition>>
export type FindingQuery = DeepReadonly<z.output<typeof findingQuery>>

export type Category = Findings['categories'][number]
export type Criterion = Category['criteria'][number]
export type Finding = Findings['findings'][number]
export type Occurrences = NonNullable<Finding['occurrences']>
export type Artifact = Findings['artifacts'][number]
export type Strength = Findings['strengths'][number]
export type Metric = Findings['metrics'][number]
export type QuickWin = Findings['quickWins'][number]
export type Phase = Findings['phases'][number]
export type Task = Phase['tasks'][number]
export type PlanStart = Findings['plan']
export type Costs = NonNullable<Findings['costs']>
export type Rate = Costs['rates'][number]
export type CostLine = Costs['lines'][number]
export type Benefit = Costs['benefits'][number]
export type QuotedAmount = Costs['quoted'][number]
export type Scenario = Findings['scenarios'][number]
export type Milestone = Scenario['milestones'][number]
export type Team = Findings['team']
export type TeamRole = Team['roles'][number]
export type Infrastructure = Team['infrastructure'][number]
export type Risk = Findings['risks'][number]
export type Decision = Findings['decisions'][number]
export type DecisionOption = Decision['options'][number]
export type Requirement = Findings['requirements'][number]
export type RequirementStatus = DeepReadonly<MutableRequirementStatus>
export type Checklist = Findings['checklists'][number]
export type Process = Findings['processes'][number]
export type Verdict = Findings['verdict']
export type VerdictCondition = Verdict['conditions'][number]
export type VerdictTarget = Findings['targets'][number]
export type Message = Findings['messages'][number]
export type Action = DeepReadonly<z.output<typeof action>>
export type ActionItem = DeepReadonly<z.output<typeof actionItem>>
export type Recommendation = DeepReadonly<MutableRecommendation>
export type Documents = Findings['documents']
export type DocumentItem = Documents['items'][number]
export type ReadingOrder = Documents['readingOrders'][number]
export type Faq = Findings['faq'][number]
export type Resource = Findings['resources'][number]
export type Narrative = Findings['narrative']
export type Table = Findings['tables'][number]
export type Quote = Findings['quotes'][number]
export type HistoryEntry = Findings['history'][number]

export type Item = DeepReadonly<MutableItem>
export type Snippet = DeepReadonly<z.output<typeof snippet>>
export type Ref = Finding['references'][number]
export type Status = DeepReadonly<MutableStatus>
export type Range = DeepReadonly<MutableRange>
export type Score = Range | null
export type Money = Range
export type Quantity = DeepReadonly<MutableQuantity>
export type Effort = DeepReadonly<MutableEffort>
export type Value = DeepReadonly<MutableValue>
export type Target = DeepReadonly<MutableTarget>
export type Allocation = DeepReadonly<MutableAllocation>
