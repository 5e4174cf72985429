/** Words of the scorecard, and of whatever says how much is scored. */
export const scorecard = {
  category: 'Category',
  bar: 'Bar',
  score: 'Score',
  grade: 'Grade',
  band: 'Status',
  priority: 'Most pressing',
  target: 'Target',
  gap: 'Gap',
  critical: 'Critical',
  open: 'Open',
  weight: 'Weight',
  share: 'Share',
  reviewer: 'Reviewer',
  overall: 'Overall',
  uncategorised: 'Without category',
  state: { 'not-assessed': 'Not assessed', 'not-applicable': 'Not applicable' },
  coverage: '{scored} of {all} categories are scored.',
  coverageWithWeight: '{scored} of {all} categories are scored; they carry {weight} of the weight.',
  withheld: {
    coverage: 'There is no overall score: too little is scored for the declared minimum coverage.',
    'not-assessed': 'There is no overall score: a category that counts is not assessed.',
  },
}

/** Words of the derivation of the score. */
export const derivation = {
  category: 'Category',
  weight: 'Weight',
  share: 'Share',
  score: 'Score',
  earned: 'Earned',
  possible: 'Possible',
  product: 'Weight × score',
  sum: 'Sum',
  scope: 'Category',
  before: 'Before',
  step: 'Step',
  change: 'Change',
  after: 'After',
  reason: 'Reason',
  triggers: 'Triggered by',
  quotient: '{above} ÷ {under} = {raw}',
  quotientRounded: '{above} ÷ {under} = {unrounded}, printed as {raw}',
  quotientNear: '{above} ÷ {under} ≈ {raw}',
  each: 'Points each',
  cap: 'At most',
  deducted: 'Deducted',
  deduction: '{start} − {total} = {raw}',
  deductionLimited: '{start} − {total}, limited by the scale to {raw}',
  result: 'Result: {result}',
  method: {
    'weighted-mean': 'The overall score is the mean of the category scores, each counted with its weight.',
    points: 'The overall score is the share of the possible points that are earned.',
    minimum: 'The overall score is the lowest of the category scores.',
    deduction: 'The overall score is the start value less the points that open findings cost.',
  },
  steps: {
    ceiling: 'at most {value}',
    floor: 'at least {value}',
    multiply: '× {value}',
    subtract: '− {value}',
    subtractPerOpen: '− {value} per open finding',
  },
  rounding: 'Figures are computed exactly and rounded once, half away from zero, when they are printed.',
}

/** Words about values the author insists on. */
export const override = {
  set: 'Set by hand: {value}.',
  setBy: 'Set by hand: {value} ({details}).',
  computed: 'Computed: {computed}.',
  reason: 'Reason: {reason}',
}

/** Words of the method note. */
export const methodNote = {
  equalWeights: 'All weights are equal.',
  steps: 'Declared caps and adjustments turn {raw} into {overall}.',
  unchanged: 'Declared caps and adjustments leave it at {overall}.',
  notAssessed: {
    exclude: 'Categories that were not assessed are left out of the score.',
    zero: 'Categories that were not assessed count as zero.',
    block: 'While a category is not assessed, no overall score is given.',
  },
  critical: 'A finding counts as critical when it is open and of the level “{label}”.',
  effort: 'A day of work is {hours} hours, a week {days} days.',
  derivation: 'The full derivation: {link}.',
}

/** Words of areas that are ready or not. */
export const area = { inPlace: 'in place: {points}', next: '; ' }

/** Words of the verdict. */
export const verdict = {
  verdict: 'Verdict',
  score: 'Score',
  risk: 'Risk level',
  critical: 'Open critical findings',
  blockers: 'Blockers',
  unmet: 'Conditions not met',
  consequences: 'What to expect otherwise',
  fitFor: 'Fit for',
}

/** Words of conditions. */
export const condition = {
  summary: '{unmet} of {all} conditions are not met.',
  current: 'now {value}',
}

/** Words of the counts per level. */
export const levelCounts = {
  pressing: 'Most pressing',
  open: 'Open',
  listed: 'Listed',
  effort: 'Effort',
}

/** Words of earlier runs. */
export const history = {
  date: 'Date',
  label: 'Run',
  overall: 'Overall',
  found: 'Found',
  fixed: 'Fixed',
  open: 'Open',
}
