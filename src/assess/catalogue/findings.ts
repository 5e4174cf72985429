import type { FigureKinds } from './kind.js'

/** Figures of findings: counts, and what one finding carries. */
export const findingsFigures = {
  findingsTotal: {
    pattern: 'findings.total',
    unit: 'count',
    meaning: 'Findings without duplicates, whatever their status.',
  },
  findingsListed: {
    pattern: 'findings.listed',
    unit: 'count',
    meaning: 'Findings as listed, duplicates included.',
  },
  openTotal: {
    pattern: 'open.total',
    unit: 'count',
    meaning: 'Open findings: status class open or partial, no duplicates.',
  },
  openCritical: {
    pattern: 'open.critical',
    unit: 'count',
    meaning: 'Open findings on the first rank of the critical axis.',
  },
  openBlockers: { pattern: 'open.blockers', unit: 'count', meaning: 'Open findings that block.' },
  openBlockersLevel: {
    pattern: 'open.blockers.level.<level>',
    unit: 'count',
    meaning: 'Open findings that block, of one level of the critical axis.',
  },
  openEffort: { pattern: 'open.effort', unit: 'effort', meaning: 'Effort of all open findings.' },
  openSeverity: {
    pattern: 'open.severity.<severity>',
    unit: 'count',
    meaning: 'Open findings of one severity.',
  },
  openPriority: {
    pattern: 'open.priority.<priority>',
    unit: 'count',
    meaning: 'Open findings of one priority.',
  },
  listedSeverity: {
    pattern: 'listed.severity.<severity>',
    unit: 'count',
    meaning: 'Listed findings of one severity.',
  },
  listedPriority: {
    pattern: 'listed.priority.<priority>',
    unit: 'count',
    meaning: 'Listed findings of one priority.',
  },
  listedStatus: {
    pattern: 'listed.status.<status>',
    unit: 'count',
    meaning: 'Listed findings of one status.',
  },
  effortSeverity: {
    pattern: 'effort.severity.<severity>',
    unit: 'effort',
    meaning: 'Effort of the open findings of one severity.',
  },
  effortPriority: {
    pattern: 'effort.priority.<priority>',
    unit: 'effort',
    meaning: 'Effort of the open findings of one priority.',
  },
  effortCritical: {
    pattern: 'open.critical.effort',
    unit: 'effort',
    meaning: 'Effort of the open findings on the first rank of the critical axis.',
  },
  blockersPriority: {
    pattern: 'open.blockers.priority.<priority>',
    unit: 'count',
    meaning: 'Open findings of one priority that block.',
  },
  blockersUnranked: {
    pattern: 'open.blockers.unranked',
    unit: 'count',
    meaning: 'Open findings without priority that block.',
  },
  blockersPriorityEffort: {
    pattern: 'open.blockers.priority.<priority>.effort',
    unit: 'effort',
    meaning: 'Effort of the open findings of one priority that block.',
  },
  blockersUnrankedEffort: {
    pattern: 'open.blockers.unranked.effort',
    unit: 'effort',
    meaning: 'Effort of the open findings without priority that block.',
  },
  effortBlockers: {
    pattern: 'open.blockers.effort',
    unit: 'effort',
    meaning: 'Effort of the open findings that block.',
  },
  unrankedSeverity: {
    pattern: 'open.unranked.severity',
    unit: 'count',
    meaning: 'Open findings without a severity.',
  },
  unrankedPriority: {
    pattern: 'open.unranked.priority',
    unit: 'count',
    meaning: 'Open findings without a priority.',
  },
  unrankedCategory: {
    pattern: 'open.unranked.category',
    unit: 'count',
    meaning: 'Open findings without a category.',
  },
  unrankedEffortSeverity: {
    pattern: 'open.unranked.severity.effort',
    unit: 'effort',
    meaning: 'Effort of the open findings without a severity.',
  },
  unrankedEffortPriority: {
    pattern: 'open.unranked.priority.effort',
    unit: 'effort',
    meaning: 'Effort of the open findings without a priority.',
  },
  unrankedEffortCategory: {
    pattern: 'open.unranked.category.effort',
    unit: 'effort',
    meaning: 'Effort of the open findings without a category.',
  },
  findingEffort: { pattern: 'finding/<finding>.effort', unit: 'effort', meaning: 'Effort to fix a finding.' },
  findingCost: {
    pattern: 'finding/<finding>.cost',
    unit: 'money',
    meaning: 'Hours of a finding × the rate of its role.',
  },
  severityCvss: {
    pattern: 'severity/<severity>.cvss',
    unit: 'measure',
    meaning: 'Lowest CVSS score of a severity, where findings have one.',
  },
  findingCvss: { pattern: 'finding/<finding>.cvss', unit: 'measure', meaning: 'CVSS score of a finding.' },
  findingOccurrences: {
    pattern: 'finding/<finding>.occurrences',
    unit: 'measure',
    meaning: 'Places a finding occurs at.',
  },
  findingBreakdown: {
    pattern: 'finding/<finding>/<position>.occurrences',
    unit: 'measure',
    meaning: 'Places a finding occurs at in one part.',
  },
  findingActions: {
    pattern: 'finding/<finding>.actions',
    unit: 'count',
    meaning: 'Action items of a finding, those below others included.',
  },
  findingActionsDone: {
    pattern: 'finding/<finding>.actions.done',
    unit: 'count',
    meaning: 'Action items of a finding that are done.',
  },
  decisionActions: {
    pattern: 'decision/<decision>.actions',
    unit: 'count',
    meaning: 'Action items of a decision, those below others included.',
  },
  decisionActionsDone: {
    pattern: 'decision/<decision>.actions.done',
    unit: 'count',
    meaning: 'Action items of a decision that are done.',
  },
  actionItems: {
    pattern: 'actions.total',
    unit: 'count',
    meaning: 'Action items of findings and decisions, those below others included.',
  },
  actionItemsDone: {
    pattern: 'actions.done',
    unit: 'count',
    meaning: 'Action items of findings and decisions that are done.',
  },
  quickWinsTotal: { pattern: 'quickWins.total', unit: 'count', meaning: 'Quick wins.' },
  quickWinsEffort: {
    pattern: 'quickWins.effort',
    unit: 'effort',
    meaning: 'Effort of the quick wins together.',
  },
  quickWinEffort: {
    pattern: 'quickWin/<win>.effort',
    unit: 'effort',
    meaning: 'Effort of a quick win: typed, or of its open findings.',
  },
} as const satisfies FigureKinds
