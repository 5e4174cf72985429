/** Words of the Roadmap (roadmap). */
export const roadmap = {
  title: 'Roadmap',
  audience: 'Engineering and project leads',
  purpose: 'What is done when, by whom, and what it leads to',
  headings: {
    overview: 'Overview',
    quickWins: 'What pays back first',
    scenarios: 'Scenarios',
    phases: 'Phases',
    beforeAfter: 'Before and after',
    coverage: 'What the plan covers',
    criteria: 'Success criteria',
    decisions: 'Decisions',
    risks: 'Risks',
    recommendations: 'Recommendations',
    actions: 'Next steps',
    checklists: 'Checklists',
    processes: 'Processes',
    messages: 'Messages',
    faq: 'Questions and answers',
    documents: 'Read on',
    readingOrders: 'What to read first',
  },
  columns: {
    phase: 'Phase',
    effort: 'Effort',
    duration: 'Duration',
    starts: 'Starts',
    ends: 'Ends',
    after: 'After',
    findings: 'Open findings',
    cost: 'Cost',
    risk: 'Risk afterwards',
    status: 'Status',
  },
  plan: {
    effort: 'Effort of the plan',
    tasks: 'Effort of its tasks alone',
    duration: 'Duration',
    criticalPath: 'Critical path',
    starts: 'Begins',
    cost: 'Cost',
    calendar: 'Calendar',
  },
  /** Between the phases of the critical path. */
  followedBy: ' → ',
  budgets:
    'The effort of a phase is its budget. Where its tasks add up to something else, both figures are given.',
  /** Who works on something, and how many of them. */
  people: '{count} × {role}',
  /** The condition of actions that belong to a scenario. */
  scenarioChosen: 'the scenario {scenario} is chosen',
  /** A measure that is the product of others: `1,440 polls per day × 12 task types`. */
  factor: '{value} {label}',
  times: ' × ',
  afterPhase: 'after {phase}',
  /** The title of a checklist and the stage it belongs to. */
  staged: '{title} ({stage})',
  riskStatus: { open: 'Open', mitigated: 'Mitigated', accepted: 'Accepted', closed: 'Closed' },
  decisionStatus: { open: 'Open', decided: 'Decided', deferred: 'Deferred' },
}
