/** Words of the phase plan. */
export const phase = {
  title: '{label}: {name}',
  goal: 'Goal',
  status: 'Status',
  priority: 'Priority',
  when: 'When',
  starts: 'Starts',
  ends: 'Ends',
  duration: 'Duration',
  taskEffort: 'Sum of the tasks',
  cost: 'Cost',
  dependsOn: 'After',
  resources: 'Resources',
  findings: 'Findings',
  deliverables: 'Deliverables',
  exitCriteria: 'Done when',
  impact: 'Impact',
  roi: 'Return',
  projected: 'Projected afterwards',
}

/** Words of the plan's coverage. */
export const planCoverage = {
  sentence: 'The plan carries {scheduled} of {open} open findings.',
  unscheduled: 'Open findings without a phase ({count}):',
  notable: 'Among those without a phase:',
}

/** Words of investment tables. */
export const investment = {
  rows: { activity: 'Activity', phase: 'Phase', role: 'Role' },
  item: 'Item',
  role: 'Role',
  hours: 'Effort',
  rate: 'Rate',
  cost: 'Cost',
  per: 'Per',
  roi: 'Return',
  subtotal: 'Subtotal',
  contingency: 'Contingency',
  tax: 'Tax',
  share: '{percent} of {on}',
  recurring: 'Recurring, in no total',
  equivalent: 'Equivalent team cost',
  atRate: 'at {rate}',
  quoted: 'quoted, not derived',
  quotedBy: 'quoted: {source}',
  assumptions: 'Assumptions',
}

/** Words of benefits and returns. */
export const benefits = {
  measure: 'Measure',
  before: 'Without the work',
  after: 'With the work',
  saving: 'Saving',
  per: 'Per',
  payback: 'Payback',
  horizon: 'Return after',
  multiple: 'Multiple',
  percent: 'Return on investment',
  formula:
    'Multiple = savings over the time ÷ investment; return on investment = (savings − investment) ÷ investment.',
  claimed: 'Claimed, not derived',
  amount: 'Amount',
  source: 'Source',
}

/** Words of scenarios. */
export const scenario = {
  measure: 'Measure',
  recommended: '{icon} recommended',
  target: 'Target',
  scope: 'Scope',
  findings: 'Findings addressed',
  effort: 'Effort',
  duration: 'Duration',
  team: 'Team',
  people: 'People',
  personWeeks: 'Person-weeks',
  cost: 'Cost',
  quoted: 'quoted',
  derivedCost: 'Cost as derived',
  payback: 'Payback',
  returns: 'Return',
  formula: 'Return = savings over the time ÷ cost of the scenario.',
  basis: 'By',
  savings: 'Savings per month',
  risk: 'Remaining risk',
  deployment: 'Deployment',
  note: 'Note',
  work: 'Work items',
  milestones: 'Milestones',
  milestone: 'Milestone',
  when: 'When',
  deliverables: 'Deliverables',
}

/** Words of the team. */
export const team = {
  role: 'Role',
  count: 'People',
  allocation: 'Allocation',
  monthly: 'Monthly cost',
  fullTime: 'Full-time',
  partTime: 'Part-time',
  infrastructure: 'Infrastructure',
  items: 'Made up of',
}

/** Words of actions. */
export const action = { condition: 'Condition' }

/** Words of checklists. */
export const checklist = { progress: '{done} of {all} done' }

/** Words of the list of documents. */
export const documents = {
  document: 'Document',
  here: 'this document',
  file: 'File',
  purpose: 'Purpose',
  audience: 'Audience',
  pages: 'Pages',
  formats: 'Files',
  budget: 'planned: {minutes}',
  minutes: 'Read time',
}

/** Words of scope and limitations. */
export const limitation = { scope: 'Scope', method: 'Method', disclaimer: 'Disclaimer' }
