/** Words of the Readiness checklist (readiness-checklist). */
export const readinessChecklist = {
  title: 'Readiness checklist',
  audience: 'Whoever releases, and whoever signs it off',
  purpose: 'What has to be done and hold before release, by priority, each box ticked only when it is true',
  facts: { progress: 'Done', additional: 'Boxes without a finding', verdict: 'Verdict' },
  /** How far a list is done. */
  progress: '{done} of {all}',
  headings: { accepted: 'Accepted and not to be done', documents: 'Read on' },
  /** Groups inside a priority, by where their boxes come from. */
  sources: {
    finding: 'Findings to close',
    requirement: 'Requirements to meet',
    condition: 'Success criteria',
  },
  /** The list of what no finding gives a priority. */
  withoutPriority: 'Without a priority',
  /** Marks a box that no finding stands behind. */
  additional: 'Additional',
}
