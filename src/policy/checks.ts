import { blockerUnscheduled } from './check/blocker-unscheduled.js'
import { cvssContradictsSeverity } from './check/cvss-contradicts-severity.js'
import { effortUnknown } from './check/effort-unknown.js'
import { metricContradictsItself } from './check/metric-contradicts-itself.js'
import { overridePrinted } from './check/override-printed.js'
import { overrideWithoutReason } from './check/override-without-reason.js'
import { phaseBudgetDiffers } from './check/phase-budget-differs.js'
import { phaseWithoutDuration } from './check/phase-without-duration.js'
import { quickWinEffortDiffers } from './check/quick-win-effort-differs.js'
import { quickWinsShareFinding } from './check/quick-wins-share-finding.js'
import { quoteContradictsFigure } from './check/quote-contradicts-figure.js'
import { quoteExplained } from './check/quote-explained.js'
import { quoteFigureUnknown } from './check/quote-figure-unknown.js'
import { quoteUnreadable } from './check/quote-unreadable.js'
import { quotedOutsideDerived } from './check/quoted-outside-derived.js'
import { requirementMetWithOpenFindings } from './check/requirement-met-with-open-findings.js'
import { scoreContradictsParts } from './check/score-contradicts-parts.js'
import { taskEffortBelowFindings } from './check/task-effort-below-findings.js'
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
  'effort-unknown': effortUnknown,
  'override-without-reason': overrideWithoutReason,
  'weights-absent': weightsAbsent,
  'weight-missing': weightMissing,
  'weights-near-hundred': weightsNearHundred,
  'score-contradicts-parts': scoreContradictsParts,
  'cvss-contradicts-severity': cvssContradictsSeverity,
  'override-printed': overridePrinted,
  'metric-contradicts-itself': metricContradictsItself,
  'quoted-outside-derived': quotedOutsideDerived,
  'requirement-met-with-open-findings': requirementMetWithOpenFindings,
  'quote-contradicts-figure': quoteContradictsFigure,
  'quote-explained': quoteExplained,
  'quote-unreadable': quoteUnreadable,
  'quote-figure-unknown': quoteFigureUnknown,
}
