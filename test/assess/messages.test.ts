import { describe, expect, test } from 'vitest'
import type { assessRules } from '../../src/diagnostics/assess.js'
import { assess } from '../../src/assess/index.js'
import { assessed, checkedText, type Given } from './assessing.js'

const open = { id: 'F-1', title: 'Open door', effort: '2h' }
const engineer = { currency: 'USD', rates: [{ role: 'engineer', amount: 100 }] }

/** For every diagnostic of assessing, the smallest findings that raise it, and what it says. */
const raised: Record<keyof typeof assessRules, { given: Given; reason: string }> = {
  'scored-weights-zero': {
    given: {
      categories: [
        { id: 'A', name: 'A', weight: 0, score: 5 },
        { id: 'B', name: 'B', weight: 1, score: null },
      ],
    },
    reason: 'Unexpected weights that add up to 0, expected at least one weight above 0',
  },
  'coverage-below-minimum': {
    given: {
      categories: [
        { id: 'A', name: 'A', weight: 1, score: 5 },
        { id: 'B', name: 'B', weight: 2, score: null },
      ],
      scoring: { minimumCoverage: 50 },
    },
    reason: 'Unexpected coverage of `33.3` percent of the weight, expected at least `50`',
  },
  'category-without-points': {
    given: {
      categories: [
        { id: 'A', name: 'A', points: { earned: 1, possible: 2 } },
        { id: 'B', name: 'B', score: 5 },
      ],
      scoring: { method: 'points' },
    },
    reason:
      'Unexpected category `B` without points, expected `points` or `criteria` under the method `points`',
  },
  'metric-ratio-without-number': {
    given: {
      metrics: [
        { id: 'files', label: 'Files', current: 0 },
        { id: 'share', label: 'Share', ratio: { of: 'files', to: 'files' } },
      ],
    },
    reason: 'Unexpected `files` in the ratio of the metric `share`, expected a metric with a number',
  },
  'deduction-missing': {
    given: { scoring: { method: 'deduction' } },
    reason: 'Unexpected method `deduction` without `scoring.deduction`, expected points for each severity',
  },
  'step-raises-score': {
    given: {
      scales: { score: { min: -10, max: 10 } },
      categories: [{ id: 'A', name: 'A', score: -4 }],
      scoring: { steps: [{ id: 'half', kind: 'multiply', value: 0.5 }] },
      findings: [open],
    },
    reason:
      'Unexpected step `half` that raises the score from `-4` to `-2` while 1 findings are open, expected one that lowers it',
  },
  'step-factor-negative': {
    given: {
      categories: [{ id: 'A', name: 'A', score: 4 }],
      scoring: { steps: [{ id: 'turn', kind: 'multiply', value: -1 }] },
    },
    reason: 'Unexpected factor `-1` in the step `turn`, expected a number from 0 to 1',
  },
  'step-asks-later-score': {
    given: {
      categories: [
        { id: 'A', name: 'A', score: 4 },
        { id: 'B', name: 'B', score: 5 },
      ],
      scoring: {
        steps: [
          {
            id: 'look',
            kind: 'ceiling',
            value: 3,
            scope: 'category',
            category: 'A',
            when: { score: 'B', op: '<', value: 6 },
          },
        ],
      },
    },
    reason:
      'Unexpected question for the score of `B` in the step `look`, expected a score that is known before it',
  },
  'verdict-undecided': {
    given: { scoring: { verdict: [{ result: 'no-go', anyOf: [{ open: {} }] }] } },
    reason: 'Unexpected verdict table without a rule that holds, expected one that always does at its end',
  },
  'role-missing': {
    given: {
      findings: [open],
      costs: {
        currency: 'USD',
        rates: [
          { role: 'a', amount: 1 },
          { role: 'b', amount: 2 },
        ],
      },
    },
    reason: 'Unexpected work without a role, expected one, or one rate for all work',
  },
  'rate-missing': {
    given: {
      findings: [{ ...open, role: 'writer' }],
      team: { roles: [{ id: 'writer', label: 'Writer' }] },
      costs: engineer,
    },
    reason: 'Unexpected role `writer` without a rate, expected one in `costs.rates`',
  },
  'rate-repeated': {
    given: {
      costs: {
        currency: 'USD',
        rates: [
          { role: 'engineer', amount: 100 },
          { role: 'engineer', amount: 120 },
        ],
      },
    },
    reason: 'Unexpected second rate of the role `engineer`, expected one',
  },
  'currency-missing': {
    given: { scenarios: [{ id: 'S', name: 'S', cost: 100 }] },
    reason: 'Unexpected amount for `S` without a currency, expected `costs.currency`',
  },
  'placeholder-unknown': {
    given: { narrative: { overview: 'There are {{open.totl}} left.' } },
    reason: 'Unexpected placeholder `{{open.totl}}` in `narrative.overview`, expected the id of a figure',
  },
  'placeholder-empty': {
    given: { faq: [{ q: 'How many?', a: 'It is {{ }}.' }] },
    reason: 'Unexpected placeholder `{{ }}` in `faq.0.a`, expected the id of a figure between the braces',
  },
  'placeholder-open': {
    given: { verdict: { summary: 'It is {{open.total}.' } },
    reason:
      'Unexpected `{{open.total}.` in `verdict.summary`, expected a placeholder with two braces at its end too',
  },
  'placeholder-forms': {
    given: { recommendations: ['Close {{open.total | one: issue | many: issues}}.'] },
    reason:
      'Unexpected the category `many` in `{{open.total | one: issue | many: issues}}`, expected `one`, `other`, `none`, each at most once, and `other` among them',
  },
  'placeholder-literal': {
    given: { findings: [{ ...open, title: 'All {{open.total}} doors' }] },
    reason:
      'Unexpected placeholder `{{open.total}}` in `findings.0.title`, expected text: this field is not narrative',
  },
  'locale-without-words': {
    given: { meta: { locale: 'vi-VN' } },
    reason: 'Unexpected language of the locale `vi-VN`, expected `de`, `en`',
  },
}

describe('diagnostics of assessing', () => {
  test('point nowhere when the language was asked for elsewhere', async () => {
    const { source, findings } = await checkedText('{"meta":{"title":"Shop","date":"2026"}}', 'findings.json')
    assess(findings, { locale: 'vi-VN', file: source.file, locate: source.locate })
    const told = source.file.messages.filter(({ ruleId }) => ruleId === 'locale-without-words')
    expect(told.map(({ place }) => place)).toEqual([undefined])
  })

  test.each(Object.entries(raised))('raise %s', async (id, { given, reason }) => {
    const { file } = await assessed(given)
    const message = file.messages.find(({ ruleId }) => ruleId === id)
    expect(message?.reason).toBe(reason)
    expect(message?.place).toBeDefined()
    expect(message?.note).not.toMatch(/\{\w+\}|undefined/)
  })
})
