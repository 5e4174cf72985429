import type { Rules } from './rule.js'

/** What policy checks say about scores, weights, levels and overrides. */
export const policyScoreRules = {
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
  'score-contradicts-parts': {
    severity: 'warning',
    summary: 'A category has a typed score that its points, criteria or child categories do not give.',
    reason:
      'Unexpected score `{typed}` of the category `{category}`, expected `{computed}` as its parts give',
    note: 'Remove the typed score to print the computed one; as long as both are stated, the typed score is printed.',
  },
  'cvss-contradicts-severity': {
    severity: 'warning',
    summary: 'The CVSS score of a finding belongs to another severity than the finding states.',
    reason: 'Unexpected severity `{severity}` beside the CVSS score {score}, expected `{expected}`',
    note: 'Correct the severity or the score, or say in the finding why they differ.',
  },
  'override-printed': {
    severity: 'info',
    summary: 'A value of the author stands in place of the computed one; a reader should know of it.',
    reason:
      'Unexpected override of the {what}: documents print `{printed}`, expected `{computed}` as computed',
    note: 'Nothing needs to be done where the override is meant; documents print its reason beside the computed value.',
  },
  'priority-contradicts-severity': {
    severity: 'warning',
    summary: 'A finding is severe and put last, or mild and put first.',
    reason:
      'Unexpected priority `{priority}` of the finding `{finding}` beside the severity `{severity}`{by}, expected the two to be closer',
    note: 'Correct one of the two; where both are meant, nothing needs to be done, severity says how bad it is and priority how urgent.',
  },
  'level-contradicts-section': {
    severity: 'warning',
    summary: 'A finding stands under a heading of another priority or severity than its own.',
    reason:
      'Unexpected findings under {section}, which stands for `{level}`: {findings}, expected findings of that level',
    note: 'Move the findings, correct their level or that of the heading; a heading without a level fits them all.',
  },
  'areas-overlap': {
    severity: 'warning',
    summary: 'Two categories have a subject of their names in common, so a finding could stand in either.',
    reason:
      'Unexpected “{subject}” in the category `{category}` (“{name}”), which `{other}` (“{otherName}”) names as well; expected it in one of them',
    note: 'Put the subject in one category, or let the names say what sets the two apart.',
  },
  'measure-without-area': {
    severity: 'warning',
    summary:
      'A metric stands among areas in the table of current and target values, and no section is about it.',
    reason:
      'Unexpected metric `{metric}` (“{label}”) beside areas with targets, expected a category that it belongs to',
    note: 'Name its `category`, or make it one with a section of its own; a `group` says that it is no area.',
  },
  'acceptance-without-reason': {
    severity: 'warning',
    summary: 'A finding is accepted, or counted as not applicable, without saying why.',
    reason: 'Unexpected status `{status}` of the finding `{finding}` without a reason, expected `reason`',
    note: 'Say in `status.reason` why the finding may stay, in `by` who decided it, and in `until` how long.',
  },
} as const satisfies Rules
