/** Words of the Quick reference (quick-reference). */
export const quickReference = {
  title: 'Quick reference',
  audience: 'Everyone who needs the result at a glance',
  purpose: 'Verdict, key figures, blockers and next steps on one page',
  figures: 'Key figures',
  blockers: 'What blocks release',
  critical: 'Critical findings',
  pressing: 'Most pressing findings',
  nextSteps: 'Next steps',
  conditions: 'Conditions',
  contacts: 'Contacts and next review',
}
