import { describe, expect, it } from 'vitest'
import { composedSet, section } from '../document/set.js'
import { patched, printing, withEntry, withFinding, type Written } from './patched.js'

const path = 'examples/platform-readiness/findings.json'
const { assessment, messages } = await patched(path)
const shown = printing(assessment)
const { documents, messages: composing } = composedSet(assessment)
const summary = documents['executive-summary']?.markdown ?? ''

describe('the platform example', () => {
  it('raises nothing but that one finding has no effort', () => {
    expect(messages.map((message) => message.split(':')[0])).toEqual(['effort-unknown'])
    expect(composing).toEqual([])
  })

  it('prints the month and invents no day (002-2)', () => {
    expect(summary).toContain('**Date:** January 2025')
    expect(summary).not.toMatch(/January \d{1,2}\b/)
  })

  it('derives 54 % from eight equal weights (002-3)', async () => {
    expect(shown('score.overall')).toBe('54%')
    expect(shown('score.unrounded')).toBe('53.75')
    expect(documents['gap-analysis']?.markdown).toContain('430 ÷ 8 = 53.75, printed as 54%')
    const better = await patched(path, withEntry('categories', 'TEST', { score: 70 }))
    expect(printing(better.assessment)('score.overall')).toBe('61%')
  })

  it('warns of 45 % without a reason, and prints both (002-3)', async () => {
    const insisting = await patched(path, (findings) => ({
      ...findings,
      scoring: { criticalAxis: 'priority', override: { value: 45 } },
    }))
    expect(insisting.messages).toContain(
      'override-without-reason: Unexpected override of the overall score without a reason, expected `reason`',
    )
    const set = composedSet(insisting.assessment, ['gap-analysis']).documents
    expect(set['gap-analysis']?.markdown).toContain('Set by hand: 45%. Computed: 54%.')
  })

  it('reads the status of eight categories off three bands (002-4)', () => {
    const rows = assessment.categories.map(({ category: { id, name } }) => [
      name,
      shown(`score/${id}`),
      shown(`category/${id}.band`),
    ])
    expect(rows).toEqual([
      ['Infrastructure', '70%', 'Ready'],
      ['Security', '60%', 'Needs Work'],
      ['Code Quality', '55%', 'Needs Work'],
      ['Testing', '15%', 'BLOCKING'],
      ['Monitoring', '50%', 'Needs Work'],
      ['Database', '50%', 'Needs Work'],
      ['API Design', '65%', 'Ready'],
      ['Documentation', '65%', 'Ready'],
    ])
  })

  it('gives no percentage to error handling and external APIs, which are findings (002-5)', () => {
    expect(summary).not.toMatch(/\b4[05]%/)
  })

  it('divides 37 test files by 146 files (002-6)', async () => {
    expect(shown('metric/test-share.current')).toBe('25%')
    const more = await patched(path, withEntry('metrics', 'test-files', { current: 73 }))
    expect(printing(more.assessment)('metric/test-share.current')).toBe('50%')
  })

  it('counts four blockers, three of them critical (002-7)', () => {
    expect([shown('open.blockers'), shown('open.critical'), shown('open.total')]).toEqual(['4', '3', '5'])
    const blockers = section(summary, 'What blocks release')
    expect(blockers).toContain('**Total:** 4 blockers (3 CRITICAL, 1 HIGH), 5–8 weeks of work')
    expect(blockers).toMatch(/Problems in production would go unseen\].*— 🟠 HIGH$/m)
  })

  it('shows problem, impact and fix time of each blocker (002-8)', () => {
    const blockers = section(summary, 'What blocks release')
    for (const label of ['Problem', 'Impact', 'Fix time']) {
      expect(blockers.split(`**${label}:**`)).toHaveLength(5)
    }
    expect(shown('phase/P1.duration')).toBe('3–4 weeks')
  })

  it('names every area as ready or as needing work, the most urgent first (002-9, 002-10)', async () => {
    expect(assessment.areas?.ready.ids).toEqual(['INFRA', 'API', 'DOC'])
    expect(assessment.areas?.unready.ids).toEqual(['TEST', 'DB', 'CODE', 'MON', 'SEC'])
    expect(section(summary, 'What needs work')).toMatch(/^2\. \*\*\[Database\]\(.*\*\* \(50%\)/m)
    const closed = await patched(path, withFinding('TEST-01', { status: 'done' }))
    expect(closed.assessment.areas?.unready.ids).toEqual(['DB', 'CODE', 'MON', 'TEST', 'SEC'])
  })

  it('numbers the steps of three phases from 1 to 11 (002-11)', () => {
    const steps = section(summary, 'The way to release').match(/^\d+(?=\. \[ \])/gm)
    expect(steps?.map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(documents.roadmap?.markdown).toContain('11. [ ] **Validate the monitoring**')
  })

  it('adds the phases up to 6–8 weeks (002-12)', async () => {
    expect(shown('plan.duration')).toBe('6–8 weeks')
    const longer = await patched(path, withEntry('phases', 'P3', { duration: '2w' }))
    expect(printing(longer.assessment)('plan.duration')).toBe('7–9 weeks')
  })

  it('counts four people full-time and one part-time (002-13)', () => {
    const team = section(summary, 'What it takes')
    expect(team).toContain('**People:** 5 (4 full-time, 1 part-time)')
    expect(team).toContain('Monitoring stack (Prometheus, Grafana, Loki)')
  })

  it('says no, with four unmet conditions linked to findings (002-14)', () => {
    expect(shown('verdict.label')).toBe('DO NOT DEPLOY to production')
    expect([shown('verdict.conditions'), shown('verdict.unmet')]).toEqual(['4', '4'])
    const conditions = section(summary, 'Success criteria')
    expect(conditions.match(/^- \[ \] .*\]\(.*#finding-[\w-]+\)\)$/gm)).toHaveLength(4)
    expect(conditions).not.toContain('✅')
  })

  it('derives the risk level by its rule and lists four consequences (002-15)', async () => {
    expect(shown('verdict.risk')).toBe('HIGH')
    expect(assessment.findings.verdict.consequences).toHaveLength(4)
    const closed = ['TEST-01', 'DB-01', 'ERR-01', 'MON-01', 'EXT-01'].map((id) =>
      withFinding(id, { status: 'done' }),
    )
    const closeAll = (findings: Written) => closed.reduce((all, close) => close(all), findings)
    const untested = await patched(path, closeAll)
    expect(printing(untested.assessment)('verdict.risk')).toBe('HIGH')
    const calm = await patched(path, (findings) =>
      withEntry('categories', 'TEST', { score: 80 })(closeAll(findings)),
    )
    expect(printing(calm.assessment)('verdict.risk')).toBe('LOW')
  })

  it('tells the test score from the coverage, which is an estimate (002-16)', () => {
    expect(shown('score/TEST')).toBe('15%')
    expect(shown('metric/coverage.current')).toBe('< 30%')
    expect(documents['gap-analysis']?.markdown).toContain('An estimate: coverage has never been measured.')
  })

  it('yields the rest of the set from the same input (002-17)', () => {
    expect(Object.keys(documents).length).toBeGreaterThan(4)
    // Nothing of it is money: people and infrastructure stand beside the plan.
    expect(documents.investment).toBeUndefined()
    const team = documents.roadmap?.markdown.split('\n## ').find((part) => part.startsWith('Team and infra'))
    expect(team).toContain('| Security engineer | 1 | part-time |')
    expect(team).toContain('| Monitoring stack | Prometheus, Grafana, Loki |')
  })

  it('tells of the claims of a summary written by hand', async () => {
    const claims = [
      { figure: 'score.overall', value: '45%' },
      { figure: 'open.critical', value: 4 },
      { figure: 'plan.duration', value: '6–8 weeks' },
    ]
    const quoted = await patched(path, (findings) => ({ ...findings, quotes: claims }))
    expect(quoted.messages.filter((message) => message.startsWith('quote'))).toEqual([
      'quote-contradicts-figure: Unexpected claim of `45%` for `score.overall` (Overall score), expected `54%` as computed',
      'quote-contradicts-figure: Unexpected claim of `4` for `open.critical` (Open critical findings), expected `3` as computed',
    ])
  })
})
