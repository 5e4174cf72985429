import type { Rules } from './rule.js'

/** What policy checks say about the plan: efforts, phases, quick wins. */
export const policyPlanRules = {
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
  'phase-without-duration': {
    severity: 'warning',
    summary: 'A phase states no duration while others do, so the plan looks shorter than it is.',
    reason: 'Unexpected phase `{phase}` without a duration, expected `duration` or `when`',
    note: 'Give the phase a duration; until then it takes no time in the duration of the plan.',
  },
  'blocker-unscheduled': {
    severity: 'warning',
    summary: 'A finding blocks release, but no phase of the plan carries it and no scenario covers it.',
    reason: 'Unexpected blocker `{finding}` outside the plan, expected it in a phase',
    note: 'Give the finding a `phase`, or name it in a task.',
  },
  'urgent-unscheduled': {
    severity: 'warning',
    summary: 'An urgent finding is in no phase, while the plan carries less urgent ones.',
    reason:
      'Unexpected finding `{finding}` of priority `{priority}` outside the plan, expected it before those of priority `{later}`',
    note: 'Give the finding a `phase`, or name it in a task; where it can wait, lower its priority.',
  },
  'quick-win-unscheduled': {
    severity: 'warning',
    summary: 'A quick win stands on an open finding that no phase carries.',
    reason:
      'Unexpected finding `{finding}` of the quick win `{win}` outside the plan, expected it in a phase',
    note: 'Give the finding a `phase`, or name it in a task: a quick win that nobody plans is none.',
  },
  'deliverable-unscheduled': {
    severity: 'warning',
    summary: 'A phase promises a result, and the finding that stands in its way is in no phase.',
    reason:
      'Unexpected deliverable of the phase `{phase}` that stands on `{finding}` (“{title}”), which no phase carries; expected that finding in the plan',
    note: 'Name the finding in a task of the phase, or drop the deliverable.',
  },
  'target-unscheduled': {
    severity: 'warning',
    summary: 'A metric misses its target, and the plan holds no work that would change it.',
    reason:
      'Unexpected target of the metric `{metric}` without scheduled work, expected {expected} in a phase',
    note: 'Schedule the work, or say in `projected.byPhase` which phase reaches the target.',
  },
  'phase-exceeds-capacity': {
    severity: 'warning',
    summary: 'A phase holds more work than its people can do in its time.',
    reason:
      'Unexpected effort of `{effort}` in the phase `{phase}`, expected at most `{capacity}` of {people} in `{duration}`',
    note: 'Lengthen the phase, add people in `resources`, or move work; `scales.effort` says how long a week of work is.',
  },
  'scenario-exceeds-capacity': {
    severity: 'warning',
    summary: 'A scenario covers more work than its team can do in its time.',
    reason:
      'Unexpected effort of `{effort}` in the scenario `{scenario}`, expected at most `{capacity}` of {people} in `{duration}`',
    note: 'Lengthen the scenario, add people, or select less work; `scales.effort` says how long a week of work is.',
  },
  'scenario-duration-differs': {
    severity: 'warning',
    summary: 'A scenario states another duration than the phases it selects take.',
    reason:
      'Unexpected duration of `{duration}` for the scenario `{scenario}`, expected `{path}` as its phases follow each other',
    note: 'Remove the duration, so that it follows from the phases, or say in `dependsOn` and `when` which phases run side by side.',
  },
  'milestone-outside-scenario': {
    severity: 'warning',
    summary: 'A milestone lies after the end of its scenario.',
    reason:
      'Unexpected milestone `{milestone}` in {when} of the scenario `{scenario}`, expected it within `{duration}`',
    note: 'Correct the milestone, or the duration of the scenario.',
  },
  'task-outside-phase': {
    severity: 'warning',
    summary: 'A task lies after the end of its phase.',
    reason: 'Unexpected task `{task}` in {when} of the phase `{phase}`, expected it within `{duration}`',
    note: 'Correct the task, or the duration of the phase; places are counted from the start of the phase or of the plan.',
  },
  'phase-done-with-open-findings': {
    severity: 'warning',
    summary: 'A phase is done, and findings it carries are still open.',
    reason:
      'Unexpected open findings in the phase `{phase}`, which is done: {findings}, expected them closed',
    note: 'Close the findings, move them to a later phase, or reopen this one.',
  },
  'effort-unknown': {
    severity: 'info',
    summary: 'Open findings have no effort, so sums of effort and cost leave them out.',
    reason: 'Unexpected {count} open findings without a known effort, expected an effort for each',
    note: 'Estimate their `effort`; sums leave them out until then.',
  },
} as const satisfies Rules
