/** Words of the Investment (investment). */
export const investment = {
  title: 'Investment',
  audience: '',
  purpose: '',
  assumptions: {
    rate: 'Work is paid at {rate} an hour.',
    time: 'A day of work has {hours} hours, a week {days} days.',
    budgets: 'The effort of a phase is its budget; its tasks alone add up to {tasks} over the plan.',
    coverage: 'The plan carries {scheduled} of {open} open findings; the others are not in these figures.',
    allFindings: 'All open findings together are {effort} of work.',
    done: 'Phases that are done cost nothing any more.',
    contingency: { effort: 'work', fixed: 'fixed costs', all: 'work and fixed costs' },
  },
  /** The period a rate or a recurring amount is for. */
  per: { h: 'hour', d: 'day', w: 'week', mo: 'month', q: 'quarter', y: 'year', once: 'once' },
}
