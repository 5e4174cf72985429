/** Words of the Backlog (backlog). */
export const backlog = {
  title: 'Backlog',
  audience: 'The team that does the work',
  purpose: 'Every finding as a work item with its steps, references and place in the plan, by priority',
  facts: { findings: 'Findings', open: 'Open', effort: 'Effort of the open ones', steps: 'Steps done' },
  headings: {
    sections: 'By section',
    settled: 'Settled and accepted',
    decisions: 'Decisions',
    documents: 'Read on',
  },
  columns: {
    section: 'Section',
    priority: 'Most pressing',
    findings: 'Open findings',
    effort: 'Effort',
  },
  /** A section of the findings that belong to none. */
  withoutSection: 'No section',
  /** How many of the steps of a finding are done. */
  progress: '{done} of {all}',
}
