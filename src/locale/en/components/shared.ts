import type { PluralForms } from '../../plural.js'

/** Words that many components share. */
export const shared = {
  label: '{label}:',
  list: ', ',
  /** What to do, and the thing to do it with: "Read: Executive summary". */
  object: '{text}: {object}',
  separator: ' · ',
  dash: ' — ',
  yes: 'Yes',
  unknown: 'unknown',
  total: 'Total',
  /** An effort where a time could be meant. */
  work: '{effort} of work',
  rest: 'and {count} more',
  rounding: 'Rows are rounded one by one, so the last digit of their sum may differ from the total.',
}

/** Nouns that figures count. */
export const nouns: Readonly<Record<'issue' | 'blocker', PluralForms>> = {
  issue: { one: 'issue', other: 'issues' },
  blocker: { one: 'blocker', other: 'blockers' },
}

/** Whether a condition, requirement or target is met. */
export const state = { met: 'Met', unmet: 'Not met', unknown: 'Not known' }

/** What a snippet shows. */
export const snippet = {
  current: 'Current code',
  missing: 'Missing',
  proposed: 'Proposed code',
  evidence: 'Evidence',
  example: 'Example',
}

/** Positions in a plan. */
export const when = {
  day: { one: 'Day {from}', range: 'Day {from}–{to}' },
  week: { one: 'Week {from}', range: 'Week {from}–{to}' },
  month: { one: 'Month {from}', range: 'Month {from}–{to}' },
  sprint: { one: 'Sprint {from}', range: 'Sprint {from}–{to}' },
}
