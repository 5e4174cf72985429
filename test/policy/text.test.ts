import { describe, expect, test } from 'vitest'
import { policed } from './policing.js'

const report = `
categories:
  - { id: SEC, name: Security, score: 6, weight: 1 }
  - { id: TEST, name: Tests, score: 7.4, weight: 1 }
findings:
  - { id: A, title: Expired certificates, severity: critical, priority: P0, category: SEC, effort: 20h }
  - { id: B, title: Query built from input, severity: critical, priority: P1, category: SEC, effort: 10h }
  - { id: C, title: Old cipher, severity: critical, priority: P1, category: SEC, effort: 3h }
  - { id: D, title: Checkout untested, severity: critical, priority: P1, category: TEST, effort: 4h }
  - { id: E, title: Flaky search, severity: critical, priority: P2, category: TEST, effort: 3h }
  - { id: F, title: Slow suite, severity: low, priority: P3, category: TEST, effort: 3h, status: done }
phases:
  - { id: W1, name: Stop the leak, duration: 1w, tasks: [{ id: T-1, title: One, findings: [A, B, C] }] }
  - { id: W2, name: Cover the rest, duration: 2w, tasks: [{ id: T-2, title: Two, findings: [D, E] }] }
metrics: [{ id: coverage, label: Test coverage, unit: "%", current: 42, target: ">= 80" }, { id: unit, label: Unit tests, current: 40 }]`

/** What the check says about a sentence: the phrases it doubts, with what it expects. */
async function doubts(sentence: string, locale = 'en-US'): Promise<readonly string[]> {
  const meta = `meta: { title: Shop, date: "2026-02", locale: ${locale} }`
  const { messages } = await policed(
    `\n${meta}${report}\nnarrative: { overview: ${JSON.stringify(sentence)} }`,
  )
  return messages
    .filter(({ ruleId }) => ruleId === 'text-contradicts-figure')
    .map(({ reason }) => reason.replace(/^Unexpected “(.*)” in .*, expected /, '$1: '))
}

describe('a number in prose', () => {
  test.each([
    ['There are three critical issues left.', 'three critical issues: `5` (`open.critical`)'],
    ['12 critical-severity findings remain.', '12 critical-severity findings: `5` (`open.critical`)'],
    ['We found 4 P1 issues.', '4 P1 issues: `3` (`open.priority.P1`)'],
    ['All 57 findings are listed.', '57 findings: `5` (`open.total`) or `6` (`findings.total`)'],
    ['It holds 12 findings in total.', '12 findings: `5` (`open.total`) or `6` (`findings.total`)'],
    ['Ten blockers stand in the way.', 'Ten blockers: `1` (`open.blockers`)'],
    ['The three phases follow each other.', 'three phases: `2` (`phases.total`)'],
    ['Five critical and 12+ P1 issues stay.', '12+ P1 issues: `3` (`open.priority.P1`)'],
    ['Only 38 unit tests exist.', '38 unit tests: `40` (`metric/unit.current`)'],
    ['The overall score is 7.2/10.', '7.2/10: `6.7/10` (`score.overall`)'],
    ['The shop is 72% ready.', '72% ready: `67%` (`score.percent`)'],
    ['The plan takes 45 hours.', '45 hours: `40 h` (`plan.effort`)'],
    ['Time to production: 4–6 weeks', '4–6 weeks: `40 h` (`plan.effort`) or `3 weeks` (`plan.duration`)'],
    [
      'It is 3 to 4 months until production.',
      '3 to 4 months: `40 h` (`plan.effort`) or `3 weeks` (`plan.duration`)',
    ],
    [
      'Test coverage of 60 % is not enough.',
      '60 %: `42%` (`metric/coverage.current`) or `≥ 80%` (`metric/coverage.target`)',
    ],
    [
      'A test coverage above 70% is wanted.',
      '70%: `42%` (`metric/coverage.current`) or `≥ 80%` (`metric/coverage.target`)',
    ],
  ])('is doubted: %s', async (sentence, doubt) => {
    expect(await doubts(sentence)).toEqual([doubt])
  })

  test.each([
    'Five critical issues are open.',
    '5+ critical issues and 3+ P1 issues are open.',
    'Today there are 40 unit tests.',
    'Write 20 unit tests first.',
    'All six findings are listed, five of them open.',
    'Two of the five critical issues concern tests.',
    'Security has three critical issues.',
    'Another two critical issues came up in talks.',
    'At most two critical findings are allowed at release.',
    'Between 3-4 critical issues a year are usual.',
    'The critical issues are {{open.critical}}, or `12 critical issues` in code.',
    'The last report had seven critical issues.',
    'Two issues came up twice.',
    'Two phases of the moon later it worked.',
    'The overall score is 6.7/10, Security scores 6.0/10 and Tests 7.4/10.',
    'The shop is 67% ready.',
    'The plan takes 40 hours, or 3 weeks.',
    'The plan takes one work week of 40 hours: 5 days.',
    'Effort today is 45 hours a month, and reading the plan takes 20 min.',
    'Answers take 300 ms, and 45 hours of logs are kept.',
    'Test coverage of 42 % should become 80 %.',
    'Version 2.0.1 of 2026-02-23 closed issue #3.',
  ])('is left alone: %s', async (sentence) => {
    expect(await doubts(sentence)).toEqual([])
  })

  test('is read in German, and in no language that nobody taught', async () => {
    expect(await doubts('Drei kritische Befunde sind offen.', 'de-DE')).toEqual([
      'Drei kritische Befunde: `5` (`open.critical`)',
    ])
    expect(await doubts('Fünf offene kritische Befunde, alle 6 Befunde zusammen.', 'de-DE')).toEqual([])
    expect(await doubts('Der Plan braucht insgesamt 45 Stunden.', 'de-DE')).toEqual([
      '45 Stunden: `40 h` (`plan.effort`)',
    ])
    expect(await doubts('Es gibt 3 critical issues.', 'fr-FR')).toEqual([])
  })

  test('is placed at its phrase', async () => {
    const { messages } = await policed(`${report}\nnarrative: { overview: There are three critical issues. }`)
    const [message] = messages.filter(({ ruleId }) => ruleId === 'text-contradicts-figure')
    expect([message?.column, message?.place]).toEqual([
      34,
      expect.objectContaining({ end: expect.anything() }),
    ])
    expect(message?.note).toContain('`{{open.critical}}`')
  })
})
