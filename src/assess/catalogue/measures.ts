import type { FigureKinds } from './kind.js'

/** Figures of metrics, requirements, verdicts and the rest. */
export const measuresFigures = {
  metricCurrent: {
    pattern: 'metric/<metric>.current',
    unit: ['measure', 'word'],
    meaning: 'Measured value of a metric.',
  },
  metricPrevious: {
    pattern: 'metric/<metric>.previous',
    unit: ['measure', 'word'],
    meaning: 'Value of a metric in the assessment before.',
  },
  metricTarget: {
    pattern: 'metric/<metric>.target',
    unit: ['measure', 'word'],
    meaning: 'Value a metric should reach.',
  },
  metricProjected: {
    pattern: 'metric/<metric>.projected',
    unit: ['measure', 'word'],
    meaning: 'Value that is expected of a metric afterwards.',
  },
  metricGap: {
    pattern: 'metric/<metric>.gap',
    unit: ['measure', 'points'],
    meaning: 'What is missing to the target, of the printed values; none once it is met.',
  },
  metricRest: {
    pattern: 'metric/<metric>.rest',
    unit: 'measure',
    meaning: 'What a metric in percent leaves of the whole: 100 less its printed value.',
  },
  metricGapLevel: {
    pattern: 'metric/<metric>.gapLevel',
    unit: 'word',
    meaning: 'Level of the printed gap of a metric that is measured as scores are.',
  },
  metricImprovement: {
    pattern: 'metric/<metric>.improvement',
    unit: 'percent',
    meaning:
      'Change from current to projected or target as a share of current, counted positive when it is for the better.',
  },
  metricFactor: {
    pattern: 'metric/<metric>.factor',
    unit: 'factor',
    meaning: 'The larger of current and projected or target, divided by the smaller.',
  },
  metricOperand: {
    pattern: 'metric/<metric>/<position>.value',
    unit: ['measure', 'word'],
    meaning: 'One factor or part that a metric is computed from.',
  },
  metricBenchmark: {
    pattern: 'metric/<metric>/<position>.benchmark',
    unit: ['measure', 'word'],
    meaning: 'A value to compare a metric with.',
  },
  requirementsTotal: { pattern: 'requirements.total', unit: 'count', meaning: 'Requirements.' },
  requirementsMet: { pattern: 'requirements.met', unit: 'count', meaning: 'Requirements that are met.' },
  requirementsBlockers: {
    pattern: 'requirements.blockers',
    unit: 'count',
    meaning: 'Requirements that block and are not met.',
  },
  groupTotal: { pattern: 'requirements/<group>.total', unit: 'count', meaning: 'Requirements of a group.' },
  groupMet: {
    pattern: 'requirements/<group>.met',
    unit: 'count',
    meaning: 'Requirements of a group that are met.',
  },
  groupBlockers: {
    pattern: 'requirements/<group>.blockers',
    unit: 'count',
    meaning: 'Requirements of a group that block and are not met.',
  },
  requirementCurrent: {
    pattern: 'requirement/<requirement>.current',
    unit: ['measure', 'word'],
    meaning: 'Measured value of a requirement.',
  },
  requirementTarget: {
    pattern: 'requirement/<requirement>.target',
    unit: ['measure', 'word'],
    meaning: 'Value a requirement asks for.',
  },
  verdictLabel: { pattern: 'verdict.label', unit: 'word', meaning: 'The verdict.' },
  verdictComputed: {
    pattern: 'verdict.computed',
    unit: 'word',
    meaning: 'The computed verdict, when an override is printed in its place.',
  },
  verdictRisk: { pattern: 'verdict.risk', unit: 'word', meaning: 'The risk level.' },
  verdictConditions: { pattern: 'verdict.conditions', unit: 'count', meaning: 'Conditions of the verdict.' },
  verdictUnmet: {
    pattern: 'verdict.unmet',
    unit: 'count',
    meaning: 'Conditions of the verdict that are not met.',
  },
  targetLabel: { pattern: 'verdict/<target>.label', unit: 'word', meaning: 'The verdict for one target.' },
  targetComputed: {
    pattern: 'verdict/<target>.computed',
    unit: 'word',
    meaning: 'The computed verdict for one target, when an override is printed in its place.',
  },
  targetConditions: {
    pattern: 'verdict/<target>.conditions',
    unit: 'count',
    meaning: 'Conditions for one target.',
  },
  targetUnmet: {
    pattern: 'verdict/<target>.unmet',
    unit: 'count',
    meaning: 'Conditions for one target that are not met.',
  },
  strengthsTotal: { pattern: 'strengths.total', unit: 'count', meaning: 'Strengths.' },
  risksTotal: { pattern: 'risks.total', unit: 'count', meaning: 'Risks.' },
  decisionsTotal: { pattern: 'decisions.total', unit: 'count', meaning: 'Decisions.' },
  artifactsTotal: {
    pattern: 'artifacts.total',
    unit: 'count',
    meaning: 'Files and folders the findings ask for or stand on.',
  },
  artifactsMissing: { pattern: 'artifacts.missing', unit: 'count', meaning: 'Files and folders to create.' },
  missingPriority: {
    pattern: 'artifacts.priority.<priority>',
    unit: 'count',
    meaning: 'Files and folders of one priority to create.',
  },
  missingUnranked: {
    pattern: 'artifacts.unranked',
    unit: 'count',
    meaning: 'Files and folders without a priority to create.',
  },
  missingCategory: {
    pattern: 'artifacts.category/<category>',
    unit: 'count',
    meaning: 'Files and folders to create that a category and its children need.',
  },
  checklistTotal: { pattern: 'checklist/<checklist>.total', unit: 'count', meaning: 'Items of a checklist.' },
  checklistDone: {
    pattern: 'checklist/<checklist>.done',
    unit: 'count',
    meaning: 'Ticked items of a checklist.',
  },
  readinessTotal: {
    pattern: 'readiness.total',
    unit: 'count',
    meaning:
      'Boxes of the readiness checklist: findings, requirements, success criteria, items of checklists.',
  },
  readinessDone: { pattern: 'readiness.done', unit: 'count', meaning: 'Boxes that are ticked.' },
  readinessAdditional: {
    pattern: 'readiness.additional',
    unit: 'count',
    meaning: 'Boxes that no finding stands behind.',
  },
  readinessPriority: {
    pattern: 'readiness.priority.<priority>',
    unit: 'count',
    meaning: 'Boxes of one priority: that of the most pressing finding behind them, else of their list.',
  },
  readinessPriorityDone: {
    pattern: 'readiness.priority.<priority>.done',
    unit: 'count',
    meaning: 'Boxes of one priority that are ticked.',
  },
  readinessUnranked: { pattern: 'readiness.unranked', unit: 'count', meaning: 'Boxes without a priority.' },
  readinessUnrankedDone: {
    pattern: 'readiness.unranked.done',
    unit: 'count',
    meaning: 'Boxes without a priority that are ticked.',
  },
  processDuration: {
    pattern: 'process/<process>.duration',
    unit: 'duration',
    meaning: 'Sum of the durations of the steps of a process.',
  },
  stepDuration: {
    pattern: 'process/<process>/<position>.duration',
    unit: 'duration',
    meaning: 'Duration of one step of a process.',
  },
  assessmentEffort: {
    pattern: 'assessment.effort',
    unit: 'effort',
    meaning: 'Work that went into the assessment.',
  },
  subjectSize: {
    pattern: 'subject/<measure>.size',
    unit: 'measure',
    meaning: 'One measure of the size of the subject.',
  },
  actionTotal: {
    pattern: 'action/<horizon>.total',
    unit: 'count',
    meaning: 'Points of a list of actions, those below others left out.',
  },
  actionEffort: {
    pattern: 'action/<horizon>/<position>.effort',
    unit: 'effort',
    meaning: 'Effort of an action item.',
  },
  historyOverall: {
    pattern: 'history/<run>.overall',
    unit: 'score',
    meaning: 'Overall score of an earlier assessment.',
  },
  historyCategory: {
    pattern: 'history/<run>/<category>.score',
    unit: 'score',
    meaning: 'Score of a category in an earlier assessment.',
  },
  historyFound: {
    pattern: 'history/<run>.found',
    unit: 'measure',
    meaning: 'Findings that an earlier assessment found.',
  },
  historyFixed: {
    pattern: 'history/<run>.fixed',
    unit: 'measure',
    meaning: 'Findings that were fixed at an earlier assessment.',
  },
  historyOpen: {
    pattern: 'history/<run>.open',
    unit: 'measure',
    meaning: 'Findings that were open at an earlier assessment.',
  },
} as const satisfies FigureKinds
