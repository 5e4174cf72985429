/** Words of the Executive summary (executive-summary). */
export const executiveSummary = {
  title: 'Executive summary',
  audience: 'Executives and whoever decides',
  purpose: 'The verdict, what stands behind it and what to do next, on a page or two',
  critical: 'Critical findings',
  blockers: 'What blocks release',
  scorecard: 'Scorecard',
  open: 'Open findings',
  quickWins: 'Quick wins',
  plan: 'Plan',
  planTable: { phase: 'Phase', duration: 'Duration', effort: 'Effort', findings: 'Findings' },
  criteria: 'Success criteria',
  strengths: 'Strengths',
  nextSteps: 'Next steps',
  documents: 'Read on',
  derivation: 'gap analysis',
}
