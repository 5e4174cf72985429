const sizes: Readonly<Record<string, string>> = {
  linesOfCode: 'Lines of code',
  files: 'Files',
  tests: 'Tests',
}

/** Words of the facts at the head of every document, and of the facts about the subject. */
export const head = {
  subject: 'Subject',
  subjectKind: '{name} ({kind})',
  date: 'Date',
  period: 'Assessed',
  version: 'Version',
  status: 'Status',
  statuses: { draft: 'Draft', final: 'Final' },
  classification: 'Classification',
  score: 'Overall score',
  duration: 'Time to completion',
  effort: 'Effort to completion',
  investment: 'Investment',
  confidence: 'Confidence',
  assessors: 'Assessed by',
  assessor: '{name} ({role})',
  assessmentEffort: 'Effort of the assessment',
  escalation: 'Escalation',
  figures: 'Measured',
  named: '{label}: {value}',
  nextReview: 'Next review',
  afterPhase: 'after {phase}',
  withDate: '{text} ({date})',
  subjectVersion: 'Assessed version',
  repository: 'Repository',
  branch: 'Branch',
  commit: 'Commit',
  port: 'Port',
  stack: 'Built with',
  /** Sizes that have a name of their own; others are printed as the file calls them. */
  sizes,
}
