/** Words of the Executive summary (executive-summary). */
export const executiveSummary = {
  title: 'Executive summary',
  audience: '',
  purpose: '',
}
