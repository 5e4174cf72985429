import type { Rules } from './rule.js'

/** Diagnostics raised by the assess stage. */
export const assessRules = {
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
  'metric-ratio-without-number': {
    severity: 'error',
    summary: 'A ratio divides the numbers of two metrics that are no ratios themselves.',
    reason: 'Unexpected `{other}` in the ratio of the metric `{metric}`, expected a metric with a number',
    note: 'Name a metric with an exact number, and nothing is divided by zero; until then the ratio is unknown.',
  },
  'verdict-undecided': {
    severity: 'warning',
    summary: 'No rule of the verdict table holds, so there is no verdict.',
    reason: 'Unexpected verdict table without a rule that holds, expected one that always does at its end',
    note: 'End `scoring.verdict` with a rule that has no conditions.',
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
  'currency-missing': {
    severity: 'warning',
    summary: 'An amount of money has no currency, because the file states no costs.',
    reason: 'Unexpected amount for `{what}` without a currency, expected `costs.currency`',
    note: 'Add `costs` with the currency; until then the amount is not printed.',
  },
  'rate-repeated': {
    severity: 'warning',
    summary: 'A role has two rates; work is paid at the first.',
    reason: 'Unexpected second rate of the role `{role}`, expected one',
    note: 'Remove one of the rates, or give the second one a role of its own.',
  },
  'placeholder-unknown': {
    severity: 'error',
    summary: 'A placeholder in a narrative field names a figure.',
    reason: 'Unexpected placeholder `{found}` in `{field}`, expected the id of a figure',
    note: '{advice}',
  },
  'placeholder-empty': {
    severity: 'error',
    summary: 'A placeholder in a narrative field has nothing between its braces.',
    reason: 'Unexpected placeholder `{found}` in `{field}`, expected the id of a figure between the braces',
    note: 'Name a figure, such as `open.total`, or remove the braces.',
  },
  'placeholder-open': {
    severity: 'error',
    summary: 'Braces in a narrative field open a placeholder that is not closed.',
    reason: 'Unexpected `{found}` in `{field}`, expected a placeholder with two braces at its end too',
    note: 'Close the placeholder, and write no braces inside it; where braces are meant as text, write a backslash before them.',
  },
  'placeholder-forms': {
    severity: 'error',
    summary: 'The word forms of a placeholder are those of the plural categories of the language.',
    reason: 'Unexpected {what} in `{found}`, expected {expected}',
    note: '{advice}',
  },
  'placeholder-literal': {
    severity: 'info',
    summary:
      'Placeholders stand for figures in narrative fields alone; elsewhere they are printed as they are.',
    reason: 'Unexpected placeholder `{found}` in `{field}`, expected text: this field is not narrative',
    note: 'The braces are printed. Name the figure in a narrative field, or leave it as it is when the braces are meant.',
  },
  'locale-without-words': {
    severity: 'warning',
    summary: 'Numbers and dates are printed in the language of the file, but its words are not there yet.',
    reason: 'Unexpected language of the locale `{locale}`, expected {languages}',
    note: 'Choose one of these in `meta.locale` or with `--locale`, or go on: numbers, dates and amounts are printed as in that locale, headings and units in English.',
  },
} as const satisfies Rules
