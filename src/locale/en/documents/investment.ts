import type { PluralForms } from '../../plural.js'

const months: PluralForms = { one: '{count} month', other: '{count} months' }

/** Words of the Investment (investment). */
export const investment = {
  title: 'Investment',
  audience: 'Executives and finance',
  purpose: 'What the work costs, what it brings, and what the figures rest on',
  headings: {
    costs: 'Costs',
    byRole: 'By role',
    benefits: 'Benefits and return',
    quickWins: 'What pays back first',
    scenarios: 'Scenarios',
    effort: 'Effort by priority',
    documents: 'Read on',
  },
  team: { people: 'Team', infrastructure: 'Infrastructure', both: 'Team and infrastructure' },
  effortIntro: 'All open findings, whether the plan carries them or not.',
  assumptions: {
    rate: 'Work is paid at {rate}.',
    time: 'A day of work has {hours} hours, a week {days} days.',
    budgets: 'The effort of a phase is its budget; the tasks alone add up to {tasks} over the plan.',
    coverage: 'The plan carries {scheduled} of {open} open findings; the others are not in these costs.',
    done: 'Phases that are done cost nothing any more.',
    contingency: { effort: 'work', fixed: 'fixed costs', all: 'work and fixed costs' },
  },
  savings: {
    monthly: 'Savings per month',
    net: 'Savings per month after recurring costs',
    quoted: '{benefit}, as quoted, after {time}',
  },
  returns: {
    derived: 'Savings as derived',
    claimed: '{benefit} (claimed, not derived)',
    after: 'After {time}',
  },
  months,
  /** The period a rate or a recurring amount is for. */
  per: { h: 'hour', d: 'day', w: 'week', mo: 'month', q: 'quarter', y: 'year', once: 'once' },
  /** After a rate: `$150/h`. */
  perRate: { h: '/h', d: '/day', w: '/week', mo: '/month' },
  total: 'Total cost',
  payback: 'Payback',
  allocation: { 'full-time': 'full-time', 'part-time': 'part-time' },
  allocated: '{people}, {allocation}',
  lines: {
    caption: 'Costs of one scenario alone, in no total of the plan:',
    scenario: 'Scenario',
    item: 'Item',
    cost: 'Cost',
    per: 'Per',
  },
  scope: { phases: 'Phases: {names}', priorities: 'Priorities: {names}', findings: 'Findings: {names}' },
}
