import { describe, expect, test } from 'vitest'
import type { assessRules } from '../../src/diagnostics/assess.js'
import { assessed, type Given } from './assessing.js'

const open = { id: 'F-1', title: 'Open door', effort: '2h' }
const engineer = { currency: 'USD', rates: [{ role: 'engineer', amount: 100 }] }

/** For every diagnostic of assessing, the smallest findings that raise it, and what it says. */
const raised: Record<keyof typeof assessRules, { given: Given; reason: string }> = {
  'metric-contradicts-itself': {
    given: {
      metrics: [
        {
          id: 'tests',
          label: 'Tests',
          current: 38,
          parts: [
            { label: 'Unit', value: 30 },
            { label: 'Other', value: 10 },
          ],
        },
      ],
    },
    reason: 'Unexpected current value `38` of the metric `tests`, expected `40` as its parts give',
  },
  'score-contradicts-parts': {
    given: { categories: [{ id: 'C', name: 'Part', score: 9, points: { earned: 5, possible: 10 } }] },
    reason: 'Unexpected score `9` of the category `C`, expected `5.0` as its parts give',
  },
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
  'phase-budget-differs': {
    given: {
      phases: [{ id: 'P', name: 'P', effort: '12-14h', tasks: [{ id: 'T', title: 'T', effort: '12h' }] }],
    },
    reason: 'Unexpected budget of `12–14 h` for the phase `P`, expected `12 h` as its tasks add up',
  },
  'task-effort-below-findings': {
    given: {
      findings: [open],
      phases: [{ id: 'P', name: 'P', tasks: [{ id: 'T', title: 'T', effort: '1h', findings: ['F-1'] }] }],
    },
    reason:
      'Unexpected effort of `1 h` for the task `T`, expected at least `2 h` as its open findings add up',
  },
  'quick-win-effort-differs': {
    given: { findings: [open], quickWins: [{ id: 'Q', title: 'Q', findings: ['F-1'], effort: '6h' }] },
    reason: 'Unexpected effort of `6 h` for the quick win `Q`, expected `2 h` as its open findings add up',
  },
  'quick-wins-share-finding': {
    given: {
      findings: [open],
      quickWins: [
        { id: 'Q-1', title: 'One', findings: ['F-1'] },
        { id: 'Q-2', title: 'Two', findings: ['F-1'] },
      ],
    },
    reason: 'Unexpected finding `F-1` in the quick win `Q-2`, expected it in `Q-1` alone',
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
  'quoted-outside-derived': {
    given: {
      findings: [open],
      costs: { ...engineer, quoted: [{ label: 'Offer', amount: 900 }] },
    },
    reason: 'Unexpected quoted amount $900 for `Offer`, expected one that meets the derived $200',
  },
  'currency-missing': {
    given: { scenarios: [{ id: 'S', name: 'S', cost: 100 }] },
    reason: 'Unexpected amount for `S` without a currency, expected `costs.currency`',
  },
  'requirement-met-with-open-findings': {
    given: {
      findings: [open],
      requirements: [
        { id: 'R', group: 'Security', text: 'Doors are shut', status: 'met', findings: ['F-1'] },
      ],
    },
    reason: 'Unexpected status `met` of the requirement `R`, expected none while its findings are open',
  },
  'phase-without-duration': {
    given: {
      phases: [
        { id: 'P-1', name: 'One', duration: '1w' },
        { id: 'P-2', name: 'Two' },
      ],
    },
    reason: 'Unexpected phase `P-2` without a duration, expected `duration` or `when`',
  },
  'blocker-unscheduled': {
    given: { findings: [{ ...open, blocker: true }], phases: [{ id: 'P', name: 'P' }] },
    reason: 'Unexpected blocker `F-1` outside the plan, expected it in a phase',
  },
  'override-without-reason': {
    given: { categories: [{ id: 'A', name: 'A', score: 4 }], scoring: { override: { value: 5 } } },
    reason: 'Unexpected override of the overall score without a reason, expected `reason`',
  },
  'weights-absent': {
    given: {
      categories: [
        { id: 'A', name: 'A', score: 4 },
        { id: 'B', name: 'B', score: 5 },
      ],
    },
    reason: 'Unexpected categories without weights, expected `weight` where they do not count alike',
  },
  'weight-missing': {
    given: {
      categories: [
        { id: 'A', name: 'A', score: 4, weight: 2 },
        { id: 'B', name: 'B', score: 5 },
      ],
    },
    reason: 'Unexpected category `B` without a weight, expected one as its siblings have',
  },
  'weights-near-hundred': {
    given: {
      categories: [
        { id: 'A', name: 'A', score: 4, weight: 60 },
        { id: 'B', name: 'B', score: 5, weight: 35 },
      ],
    },
    reason: 'Unexpected weights that add up to 95, expected 100',
  },
  'cvss-contradicts-severity': {
    given: { findings: [{ ...open, severity: 'low', cvss: { score: 9.8 } }] },
    reason: 'Unexpected severity `low` beside the CVSS score 9.8, expected `critical`',
  },
  'effort-unknown': {
    given: { findings: [open, { id: 'F-2', title: 'Other', effort: null }] },
    reason: 'Unexpected 1 open findings without a known effort, expected an effort for each',
  },
  'locale-without-words': {
    given: { meta: { locale: 'vi-VN' } },
    reason: 'Unexpected language of the locale `vi-VN`, expected `de`, `en`',
  },
}

describe('diagnostics of assessing', () => {
  test.each(Object.entries(raised))('raise %s', async (id, { given, reason }) => {
    const { file } = await assessed(given)
    const message = file.messages.find(({ ruleId }) => ruleId === id)
    expect(message?.reason).toBe(reason)
    expect(message?.place).toBeDefined()
    expect(message?.note).not.toMatch(/\{\w+\}|undefined/)
  })
})
