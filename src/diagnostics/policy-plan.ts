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
    summary: 'A finding blocks release, but no phase of the plan carries it.',
    reason: 'Unexpected blocker `{finding}` outside the plan, expected it in a phase',
    note: 'Give the finding a `phase`, or name it in a task.',
  },
  'effort-unknown': {
    severity: 'info',
    summary: 'Open findings have no effort, so sums of effort and cost leave them out.',
    reason: 'Unexpected {count} open findings without a known effort, expected an effort for each',
    note: 'Estimate their `effort`; sums leave them out until then.',
  },
} as const satisfies Rules
