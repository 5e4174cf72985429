/** Words of the Quick reference (quick-reference). */
export const quickReference = {
  title: 'Quick reference',
  audience: 'Everyone who needs the result at a glance',
  purpose: 'Verdict, key figures, blockers and next steps on one page',
  figures: 'Key figures',
  blockers: 'What blocks release',
  critical: 'Critical findings',
  open: 'Open findings, the most pressing first',
  nextSteps: 'Next steps',
  conditions: 'Conditions',
  contacts: 'Contacts and next review',
  facts: {
    areas: 'Scores',
    open: 'Open findings',
    effort: 'Effort of all of them',
    requirements: 'Requirements',
    quickWins: 'Quick wins take',
    plan: 'The plan takes',
    duration: 'Time to completion',
    cost: 'Investment',
  },
}
