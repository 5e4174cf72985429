/** Words of the Executive summary (executive-summary). */
export const executiveSummary = {
  title: 'Executive summary',
  audience: 'Executives and whoever decides',
  purpose: 'The verdict, what stands behind it and what to do next, on a page or two',
  critical: 'Critical findings',
  blockers: 'What blocks release',
  scorecard: 'Scorecard',
  areas: 'Areas',
  open: 'Open findings',
  quickWins: 'Quick wins',
  plan: 'Plan',
  planTable: { phase: 'Phase', duration: 'Duration', effort: 'Effort', findings: 'Findings' },
  scenarios: 'Scenarios',
  /** A scenario that is recommended, in the table of all of them. */
  recommendedOne: '{name} (recommended)',
  criteria: 'Success criteria',
  strengths: 'Strengths',
  nextSteps: 'Next steps',
  documents: 'Read on',
  derivation: 'gap analysis',
}
