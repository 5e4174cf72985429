/** Words of finding tables and cards. */
export const finding = {
  id: 'ID',
  issue: 'Issue',
  component: 'Component',
  category: 'Category',
  status: 'Status',
  severity: 'Severity',
  priority: 'Priority',
  impact: 'Impact',
  time: 'Fix time',
  effort: 'Time',
  cost: 'Cost',
  cvss: 'CVSS',
  phase: 'Phase',
  role: 'Role',
  owner: 'Owner',
  due: 'Due',
  likelihood: 'Likelihood',
  blocker: 'Blocks release',
  since: 'since {date}',
  until: 'until {date}',
  by: 'by {name}',
  reason: 'Reason',
  note: 'Note',
  plainTitle: 'In short',
  current: 'Current',
  problem: 'Problem',
  fix: 'Fix',
  issues: 'Issues',
  affects: 'Affects',
  occurrences: 'Occurrences',
  actions: 'Actions',
  artifacts: 'Files to create or change',
  references: 'References',
  standards: 'Standards',
  tags: 'Tags',
  sources: 'Reported by',
  duplicateOf: 'Duplicate of',
  duplicateMark: 'duplicate of {of}',
  duplicates: 'Duplicates',
  dependsOn: 'Depends on',
  related: 'Related',
  decision: 'Waits for decision',
}

/** Words of quick wins. */
export const quickWins = {
  win: 'Quick win',
  before: 'Before',
  after: 'After',
  effort: 'Effort',
  improvement: 'Improvement',
  roi: 'Return',
  note: 'Note',
  findings: 'Findings',
}

/** Words of before and after. */
export const beforeAfter = {
  measure: 'Measure',
  before: 'Before',
  after: 'After',
  change: 'Change',
  met: 'Target met',
}

/** Words of current and target values. */
export const currentTarget = {
  group: 'Area',
  measure: 'Measure',
  previous: 'Previous',
  current: 'Current',
  projected: 'Projected',
  target: 'Target',
  gap: 'Gap',
  change: 'Change',
  state: 'State',
  findings: 'Findings',
  note: 'Note',
}

/** Words of metrics. */
export const metric = {
  group: 'Area',
  metric: 'Metric',
  previous: 'Previous',
  current: 'Current',
  madeOf: 'Made up of',
  projected: 'Projected',
  target: 'Target',
  state: 'State',
  benchmarks: 'For comparison',
  command: 'Measured with',
  named: '{value} {label}',
}

/** Words of requirements. */
export const requirement = {
  requirement: 'Requirement',
  state: 'State',
  current: 'Current',
  target: 'Target',
  blocker: 'Blocker',
  findings: 'Findings',
  note: 'Note',
  share: '{met} of {all} met',
  overall: 'In all: {share}.',
  blockers: 'Unmet and blocking: {count} of {all}',
  blockerWords: { yes: 'Yes', watch: 'Watch', no: 'No' },
}

/** Words of risks. */
export const risk = {
  risk: 'Risk',
  likelihood: 'Likelihood',
  impact: 'Impact',
  level: 'Level',
  horizon: 'Horizon',
  mitigation: 'Mitigation',
  status: 'Status',
  owner: 'Owner',
  findings: 'Findings',
}

/** Words of decisions. */
export const decision = {
  status: 'Status',
  choice: 'Choice',
  decided: 'Decided',
  findings: 'Findings',
  context: 'Context',
  option: 'Option {name}',
  recommended: '{icon} recommended',
  chosen: '{icon} chosen',
  pros: 'For',
  cons: 'Against',
  recommendation: 'Recommendation',
  rationale: 'Why',
  actions: 'Actions',
}

/** Words of files. */
export const artifact = {
  missing: 'missing',
  exists: 'exists',
  optional: 'optional',
  or: 'OR',
  way: 'with {way}',
}
