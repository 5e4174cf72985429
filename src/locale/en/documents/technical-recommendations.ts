/** Words of the Technical recommendations (technical-recommendations). */
export const technicalRecommendations = {
  title: 'Technical recommendations',
  audience: 'Engineers who make the changes',
  purpose: 'What each area looks like today, what to change and how, with code and the files to create',
  headings: {
    artifacts: 'All files to create',
    tree: 'Where they belong',
    processes: 'Processes',
    decisions: 'Decisions',
    resources: 'Further reading',
    documents: 'Read on',
  },
  recommendation: 'Recommendation:',
}
