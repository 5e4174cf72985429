import { acceptanceWithoutReason } from './check/acceptance-without-reason.js'
import { areaUnknown } from './check/area-unknown.js'
import { areasOverlap } from './check/areas-overlap.js'
import { benefitExceedsLoss } from './check/benefit-exceeds-loss.js'
import { blockerUnscheduled } from './check/blocker-unscheduled.js'
import { claimContradictsFinding } from './check/claim-contradicts-finding.js'
import { cvssContradictsSeverity } from './check/cvss-contradicts-severity.js'
import { deliverableUnscheduled } from './check/deliverable-unscheduled.js'
import { doneWhileOpen } from './check/done-while-open.js'
import { effortUnknown } from './check/effort-unknown.js'
import { levelContradictsSection } from './check/level-contradicts-section.js'
import { measureWithoutArea } from './check/measure-without-area.js'
import { metricContradictsItself } from './check/metric-contradicts-itself.js'
import { metricRepeated } from './check/metric-repeated.js'
import { milestoneOutsideScenario } from './check/milestone-outside-scenario.js'
import { overridePrinted } from './check/override-printed.js'
import { overrideWithoutReason } from './check/override-without-reason.js'
import { phaseBudgetDiffers } from './check/phase-budget-differs.js'
import { phaseDoneWithOpenFindings } from './check/phase-done-with-open-findings.js'
import { phaseExceedsCapacity } from './check/phase-exceeds-capacity.js'
import { phaseWithoutDuration } from './check/phase-without-duration.js'
import { placeholderUnknownValue } from './check/placeholder-unknown-value.js'
import { priorityContradictsSeverity } from './check/priority-contradicts-severity.js'
import { quickWinEffortDiffers } from './check/quick-win-effort-differs.js'
import { quickWinUnscheduled } from './check/quick-win-unscheduled.js'
import { quickWinsShareFinding } from './check/quick-wins-share-finding.js'
import { quoteContradictsFigure } from './check/quote-contradicts-figure.js'
import { quoteExplained } from './check/quote-explained.js'
import { quoteFigureUnknown } from './check/quote-figure-unknown.js'
import { quoteUnreadable } from './check/quote-unreadable.js'
import { quotedOutsideDerived } from './check/quoted-outside-derived.js'
import { ratesImpliedDiffer } from './check/rates-implied-differ.js'
import { readingExceedsBudget } from './check/reading-exceeds-budget.js'
import { referencesRepeated } from './check/references-repeated.js'
import { requirementMetWithOpenFindings } from './check/requirement-met-with-open-findings.js'
import { scenarioDurationDiffers } from './check/scenario-duration-differs.js'
import { scenarioExceedsCapacity } from './check/scenario-exceeds-capacity.js'
import { scoreContradictsParts } from './check/score-contradicts-parts.js'
import { targetUnscheduled } from './check/target-unscheduled.js'
import { taskEffortBelowFindings } from './check/task-effort-below-findings.js'
import { taskOutsidePhase } from './check/task-outside-phase.js'
import { textContradictsFigure } from './check/text-contradicts-figure.js'
import { titlesSimilar } from './check/titles-similar.js'
import { urgentUnscheduled } from './check/urgent-unscheduled.js'
import { weightMissing } from './check/weight-missing.js'
import { weightsAbsent } from './check/weights-absent.js'
import { weightsNearHundred } from './check/weights-near-hundred.js'
import type { CheckId, PolicyCheck } from './policy-check.js'

/** Every policy check, by its permanent id. */
export const checks: { readonly [Id in CheckId]: PolicyCheck<Id> } = {
  'phase-budget-differs': phaseBudgetDiffers,
  'task-effort-below-findings': taskEffortBelowFindings,
  'quick-win-effort-differs': quickWinEffortDiffers,
  'quick-wins-share-finding': quickWinsShareFinding,
  'phase-without-duration': phaseWithoutDuration,
  'blocker-unscheduled': blockerUnscheduled,
  'urgent-unscheduled': urgentUnscheduled,
  'quick-win-unscheduled': quickWinUnscheduled,
  'deliverable-unscheduled': deliverableUnscheduled,
  'target-unscheduled': targetUnscheduled,
  'phase-exceeds-capacity': phaseExceedsCapacity,
  'scenario-exceeds-capacity': scenarioExceedsCapacity,
  'scenario-duration-differs': scenarioDurationDiffers,
  'milestone-outside-scenario': milestoneOutsideScenario,
  'task-outside-phase': taskOutsidePhase,
  'phase-done-with-open-findings': phaseDoneWithOpenFindings,
  'effort-unknown': effortUnknown,
  'override-without-reason': overrideWithoutReason,
  'weights-absent': weightsAbsent,
  'weight-missing': weightMissing,
  'weights-near-hundred': weightsNearHundred,
  'score-contradicts-parts': scoreContradictsParts,
  'cvss-contradicts-severity': cvssContradictsSeverity,
  'override-printed': overridePrinted,
  'priority-contradicts-severity': priorityContradictsSeverity,
  'level-contradicts-section': levelContradictsSection,
  'areas-overlap': areasOverlap,
  'measure-without-area': measureWithoutArea,
  'acceptance-without-reason': acceptanceWithoutReason,
  'metric-contradicts-itself': metricContradictsItself,
  'quoted-outside-derived': quotedOutsideDerived,
  'requirement-met-with-open-findings': requirementMetWithOpenFindings,
  'metric-repeated': metricRepeated,
  'done-while-open': doneWhileOpen,
  'claim-contradicts-finding': claimContradictsFinding,
  'rates-implied-differ': ratesImpliedDiffer,
  'benefit-exceeds-loss': benefitExceedsLoss,
  'reading-exceeds-budget': readingExceedsBudget,
  'titles-similar': titlesSimilar,
  'references-repeated': referencesRepeated,
  'quote-contradicts-figure': quoteContradictsFigure,
  'quote-explained': quoteExplained,
  'quote-unreadable': quoteUnreadable,
  'quote-figure-unknown': quoteFigureUnknown,
  'text-contradicts-figure': textContradictsFigure,
  'area-unknown': areaUnknown,
  'placeholder-unknown-value': placeholderUnknownValue,
}
