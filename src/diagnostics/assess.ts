import type { Rules } from './rule.js'

/** Diagnostics raised by the assess stage. */
export const assessRules = {
  'metric-contradicts-itself': {
    severity: 'warning',
    summary: 'A metric states a value that its own factors or parts do not give.',
    reason:
      'Unexpected current value `{typed}` of the metric `{metric}`, expected `{computed}` as its {field} give',
    note: 'Correct the {field} or the value; where both are stated, documents print the product of the factors, else the typed value.',
  },
  'step-raises-score': {
    severity: 'error',
    summary: 'A step of the score raises it while findings are open; the step is not applied.',
    reason:
      'Unexpected step `{step}` that raises the score from `{before}` to `{after}` while {open} findings are open, expected one that lowers it',
    note: 'Remove the step, or let it apply only when nothing is open; strengths belong into the scores of categories.',
  },
  'step-factor-negative': {
    severity: 'error',
    summary:
      'A step multiplies by a negative factor, which would turn good scores into bad ones; it is not applied.',
    reason: 'Unexpected factor `{factor}` in the step `{step}`, expected a number from 0 to 1',
    note: 'Write the factor that remains: 0.9 takes a tenth away.',
  },
  'step-asks-later-score': {
    severity: 'error',
    summary: 'A step asks for a score that is computed after it; the step is not applied.',
    reason:
      'Unexpected question for the score of `{score}` in the step `{step}`, expected a score that is known before it',
    note: 'A step of a category may ask for its own score and those of categories below it; a step of the overall score for every category.',
  },
  'score-contradicts-parts': {
    severity: 'warning',
    summary: 'A category has a typed score that its points, criteria or child categories do not give.',
    reason:
      'Unexpected score `{typed}` of the category `{category}`, expected `{computed}` as its parts give',
    note: 'Remove the typed score to print the computed one; as long as both are stated, the typed score is printed.',
  },
  'scored-weights-zero': {
    severity: 'warning',
    summary: 'The weights of the scored categories add up to zero, so there is no overall score.',
    reason: 'Unexpected weights that add up to 0, expected at least one weight above 0',
    note: 'Give a weight to a category that is scored; without it no overall score is printed.',
  },
  'coverage-below-minimum': {
    severity: 'warning',
    summary: 'Less of the weight is scored than the file asks for, so no overall score is printed.',
    reason: 'Unexpected coverage of `{coverage}` percent of the weight, expected at least `{minimum}`',
    note: 'Assess more categories, or lower `scoring.minimumCoverage`; until then no overall score is printed.',
  },
  'category-without-points': {
    severity: 'warning',
    summary: 'A category has a score but no points, and the overall score is computed from points.',
    reason:
      'Unexpected category `{category}` without points, expected `points` or `criteria` under the method `points`',
    note: 'Give it `points` or `criteria`; until then it is left out of the overall score.',
  },
  'deduction-missing': {
    severity: 'error',
    summary: 'The method is `deduction`, but the file does not say what is deducted.',
    reason: 'Unexpected method `deduction` without `scoring.deduction`, expected points for each severity',
    note: 'Add `scoring.deduction.perOpen` with points for each severity, or choose another method.',
  },
  'verdict-undecided': {
    severity: 'warning',
    summary: 'No rule of the verdict table holds, so there is no verdict.',
    reason: 'Unexpected verdict table without a rule that holds, expected one that always does at its end',
    note: 'End `scoring.verdict` with a rule that has no conditions.',
  },
  'phase-budget-differs': {
    severity: 'warning',
    summary: 'The typed budget of a phase is not the sum of its tasks; both are figures of their own.',
    reason: 'Unexpected budget of `{budget}` for the phase `{phase}`, expected `{tasks}` as its tasks add up',
    note: 'Remove the budget to print the sum of the tasks, or give the tasks the work that is missing; until then tables print the budget.',
  },
  'task-effort-below-findings': {
    severity: 'warning',
    summary: 'A task is given less work than the findings it fixes ask for.',
    reason:
      'Unexpected effort of `{effort}` for the task `{task}`, expected at least `{needed}` as its open findings add up',
    note: 'Raise the effort of the task, or move findings to another one.',
  },
  'quick-win-effort-differs': {
    severity: 'warning',
    summary: 'A quick win states another effort than its findings.',
    reason:
      'Unexpected effort of `{effort}` for the quick win `{win}`, expected `{needed}` as its open findings add up',
    note: 'Remove the effort of the quick win, so that it follows from its findings.',
  },
  'quick-wins-share-finding': {
    severity: 'warning',
    summary: 'Two quick wins fix one finding, so their sum counts its effort twice.',
    reason: 'Unexpected finding `{finding}` in the quick win `{win}`, expected it in `{other}` alone',
    note: 'Name the finding in one quick win.',
  },
  'role-missing': {
    severity: 'warning',
    summary: 'Work has a cost only when it is known who does it or what an hour of anybody costs.',
    reason: 'Unexpected work without a role, expected one, or one rate for all work',
    note: 'Name the `role` of the task, the finding or the phase, or give `costs.blendedRate`; until then the work has no cost.',
  },
  'rate-missing': {
    severity: 'warning',
    summary: 'A role does work, but no rate says what its work costs.',
    reason: 'Unexpected role `{role}` without a rate, expected one in `costs.rates`',
    note: 'Add the rate of the role, or give `costs.blendedRate`; until then its work has no cost.',
  },
  'quoted-outside-derived': {
    severity: 'warning',
    summary: 'A quoted amount has nothing in common with the amount that follows from effort and rates.',
    reason: 'Unexpected quoted amount {quoted} for `{what}`, expected one that meets the derived {derived}',
    note: 'Check the efforts, the rates and the quote; documents print both and mark the quoted one.',
  },
  'currency-missing': {
    severity: 'warning',
    summary: 'An amount of money has no currency, because the file states no costs.',
    reason: 'Unexpected amount for `{what}` without a currency, expected `costs.currency`',
    note: 'Add `costs` with the currency; until then the amount is not printed.',
  },
  'requirement-met-with-open-findings': {
    severity: 'warning',
    summary: 'A requirement is judged as met while a finding that stands in its way is open.',
    reason:
      'Unexpected status `met` of the requirement `{requirement}`, expected none while its findings are open',
    note: 'Close the findings, or remove the status, so that it follows from them.',
  },
  'rate-repeated': {
    severity: 'warning',
    summary: 'A role has two rates; work is paid at the first.',
    reason: 'Unexpected second rate of the role `{role}`, expected one',
    note: 'Remove one of the rates, or give the second one a role of its own.',
  },
  'phase-without-duration': {
    severity: 'warning',
    summary: 'A phase states no duration while others do, so the plan looks shorter than it is.',
    reason: 'Unexpected phase `{phase}` without a duration, expected `duration` or `when`',
    note: 'Give the phase a duration; until then it takes no time in the duration of the plan.',
  },
  'blocker-unscheduled': {
    severity: 'warning',
    summary: 'A finding blocks release, but no phase of the plan carries it.',
    reason: 'Unexpected blocker `{finding}` outside the plan, expected it in a phase',
    note: 'Give the finding a `phase`, or name it in a task.',
  },
  'override-without-reason': {
    severity: 'warning',
    summary: 'A computed value is set aside without saying why; documents print both values.',
    reason: 'Unexpected override of the {what} without a reason, expected `reason`',
    note: 'Say in `reason` why the computed value does not hold, and in `by` who decided it.',
  },
  'weights-absent': {
    severity: 'info',
    summary: 'No category states a weight, so all count alike.',
    reason: 'Unexpected categories without weights, expected `weight` where they do not count alike',
    note: 'Nothing needs to be done when all categories count alike; documents say so.',
  },
  'weight-missing': {
    severity: 'warning',
    summary: 'A category states no weight while others do; it counts with weight 1.',
    reason: 'Unexpected category `{category}` without a weight, expected one as its siblings have',
    note: 'Give it a `weight`; until then it counts with weight 1.',
  },
  'weights-near-hundred': {
    severity: 'warning',
    summary: 'Weights that look like percentages do not add up to 100.',
    reason: 'Unexpected weights that add up to {total}, expected 100',
    note: 'Correct the weights; where they are not meant as percentages nothing needs to be done, shares are computed from their sum.',
  },
  'cvss-contradicts-severity': {
    severity: 'warning',
    summary: 'The CVSS score of a finding belongs to another severity than the finding states.',
    reason: 'Unexpected severity `{severity}` beside the CVSS score {score}, expected `{expected}`',
    note: 'Correct the severity or the score, or say in the finding why they differ.',
  },
  'effort-unknown': {
    severity: 'info',
    summary: 'Open findings have no effort, so sums of effort and cost leave them out.',
    reason: 'Unexpected {count} open findings without a known effort, expected an effort for each',
    note: 'Estimate their `effort`; sums leave them out until then.',
  },
  'locale-without-words': {
    severity: 'info',
    summary: 'Numbers and dates are printed in the language of the file, but its words are not there yet.',
    reason: 'Unexpected language of the locale `{locale}`, expected {languages}',
    note: 'Choose one of these in `meta.locale` or with `--locale`, or go on: numbers, dates and amounts are printed as in that locale, headings and units in English.',
  },
} as const satisfies Rules
