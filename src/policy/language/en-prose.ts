import type { ProseWords } from './language.js'

/** English prose. */
export const englishProse: ProseWords = {
  numerals: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
  },
  uninflected: (word) => word,
  critical: new Set(['critical']),
  axes: new Set(['priority', 'severity', 'level', 'rated', 'risk']),
  states: new Set(['open', 'remaining', 'unresolved', 'outstanding', 'known']),
  findings: new Set(
    'issue issues finding findings problem problems gap gaps vulnerability vulnerabilities defect defects'.split(
      ' ',
    ),
  ),
  blockers: new Set(['blocker', 'blockers']),
  some: new Set(
    'first last next other another these those such further of than least most about every each per more to up some within and or'.split(
      ' ',
    ),
  ),
  all: new Set(['all']),
  definite: new Set(['the', 'all', 'our', 'its']),
  altogether: ['in total', 'in all', 'altogether', 'overall'],
  past: new Set([
    'previous',
    'previously',
    'earlier',
    'formerly',
    'last',
    'before',
    'once',
    'until',
    'if',
    'when',
  ]),
  scores: new Set(
    'score scores scored scoring rated rating rates grade graded overall average mean'.split(' '),
  ),
  ready: new Set(['ready', 'readiness', 'complete', 'completed', 'production-ready']),
  whole: new Set(['plan', 'roadmap', 'total', 'altogether', 'overall', 'everything']),
  counted: {
    'quickWins.total': { nouns: ['quick wins'], definite: true },
    'phases.total': { nouns: ['phases'], definite: true },
    'scenarios.total': { nouns: ['scenarios'], definite: true },
    'verdict.conditions': { nouns: ['conditions'], definite: true },
    'requirements.total': { nouns: ['requirements'], definite: false },
    'categories.total': { nouns: ['categories', 'areas', 'perspectives'], definite: false },
    'strengths.total': { nouns: ['strengths'], definite: false },
    'risks.total': { nouns: ['risks'], definite: false },
    'decisions.total': { nouns: ['decisions'], definite: false },
  },
}
