/** Words of the Gap analysis (gap-analysis). */
export const gapAnalysis = {
  title: 'Gap analysis',
  audience: '',
  purpose: '',
}
