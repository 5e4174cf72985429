import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess, type Assessment } from '../../src/assess/index.js'
import { check, readSource, type Findings } from '../../src/model/index.js'
import { checkPolicy } from '../../src/policy/index.js'
import { composedSet, section } from '../document/set.js'
import { patched, withFinding } from './patched.js'

const path = 'examples/fastapi-service/findings.json'
const text = readFileSync(path, 'utf8')
const source = await readSource({ path, text })

/** Findings of the example, or of the example with one text replaced. */
async function findingsOf(given = text): Promise<Findings> {
  const findings = check(await readSource({ path, text: given }))
  if (!findings) throw new Error('Cannot read the example, expected valid findings')
  return findings
}

const assessment = assess(await findingsOf(), { file: source.file, locate: source.locate })
checkPolicy(assessment, source)
const shown = showing(assessment)
const findingsFaq = assessment.findings.faq

/** Prints a figure with its unit. */
function showing({ ledger }: Assessment): (id: string) => string {
  return (id) => {
    const { before, shown: value, after } = ledger.get(id)
    return before + value + after
  }
}

describe('the FastAPI example', () => {
  it('is warned of hours that do not add up and of what the plan leaves out, and of nothing else', () => {
    const places = source.file.messages.map(({ ruleId, reason }) => [
      ruleId,
      /`([A-Z]+-?\d\d?(?:-T\d)?|[a-z]+)`/.exec(reason)?.[1],
    ])
    expect(places).toEqual([
      ['phase-budget-differs', 'W1'],
      ['phase-budget-differs', 'W2'],
      ['phase-budget-differs', 'W3'],
      ['phase-budget-differs', 'W4'],
      ['task-effort-below-findings', 'W1-T5'],
      ['task-effort-below-findings', 'W2-T1'],
      ['task-effort-below-findings', 'W2-T2'],
      ['task-effort-below-findings', 'W3-T2'],
      ['task-effort-below-findings', 'W4-T1'],
      ['task-effort-below-findings', 'W4-T2'],
      ['urgent-unscheduled', 'SEC-06'],
      ['urgent-unscheduled', 'PERF-02'],
      ['urgent-unscheduled', 'ARC-01'],
      ['quick-win-unscheduled', 'PERF-02'],
      ['deliverable-unscheduled', 'W3'],
      ['target-unscheduled', 'polling'],
      ['target-unscheduled', 'productivity'],
      ['titles-similar', 'TEST-05'],
    ])
  })

  it('scores 7.1 of 10 with equal weights, 71 % of the way', () => {
    expect(shown('score.overall')).toBe('7.1/10')
    expect(shown('score.percent')).toBe('71%')
    expect(shown('score.products')).toBe('49.7')
    expect(assessment.ledger.get('score.band').value).toBe('Good')
  })

  it('draws every bar by one rounding rule and names every band from one table', () => {
    const bars = assessment.categories.map(({ category: { id } }) => [
      id,
      shown(`score/${id}`),
      shown(`category/${id}.bar`),
      shown(`category/${id}.band`),
    ])
    expect(bars).toEqual([
      ['ARC', '7.5/10', '8', 'Good'],
      ['SEC', '6.2/10', '6', 'At Risk'],
      ['PERF', '6.8/10', '7', 'Fair'],
      ['TEST', '6.5/10', '7', 'At Risk'],
      ['OPS', '7.1/10', '7', 'Good'],
      ['CODE', '8.2/10', '8', 'Excellent'],
      ['PROD', '7.4/10', '7', 'Good'],
    ])
    expect(shown('score.bar')).toBe('7')
  })

  it('lists 57 findings worth 175 hours', () => {
    expect(['findings.total', 'findings.listed', 'open.total', 'open.effort'].map(shown)).toEqual([
      '57',
      '57',
      '57',
      '175 h',
    ])
    expect(assessment.rows).toHaveLength(57)
  })

  it('heads every category with the number of its rows', () => {
    const counts = assessment.categories.map(({ category: { id }, listed }) => {
      const rows = assessment.rows.filter(({ finding }) => finding.category === id)
      return [id, assessment.ledger.get(listed).shown, rows.length]
    })
    expect(counts).toEqual([
      ['ARC', '5', 5],
      ['SEC', '10', 10],
      ['PERF', '5', 5],
      ['TEST', '9', 9],
      ['OPS', '10', 10],
      ['CODE', '8', 8],
      ['PROD', '10', 10],
    ])
  })

  it('counts three critical issues on the priority axis, four hours of work', () => {
    const critical = assessment.rows.filter((row) => row.critical).map(({ finding }) => finding.id)
    expect(critical).toEqual(['SEC-01', 'SEC-02', 'SEC-03'])
    expect(shown('open.critical')).toBe('3')
    expect(shown('open.critical.effort')).toBe('4 h')
  })

  it('counts two critical issues and two hours once rate limiting is of high priority', async () => {
    const lowered = text.replace(/("id": "SEC-03",[^}]*?"priority": )"critical"/s, '$1"high"')
    expect(lowered).not.toBe(text)
    const show = showing(assess(await findingsOf(lowered)))
    expect(show('open.critical')).toBe('2')
    expect(show('open.critical.effort')).toBe('2 h')
  })

  it('adds the quick wins up from their findings: 6 + 4 + 3 hours', () => {
    expect(['QW-1', 'QW-2', 'QW-3'].map((id) => shown(`quickWin/${id}.effort`))).toEqual([
      '6 h',
      '4 h',
      '3 h',
    ])
    expect(shown('quickWins.effort')).toBe('13 h')
  })

  it('derives improvements from the printed values', () => {
    expect(shown('metric/latency.improvement')).toBe('70%')
    expect(shown('metric/latency.factor')).toBe('3.3×')
    expect(shown('metric/polling.current')).toBe('17,280')
    expect(shown('metric/polling.improvement')).toBe('94.2%')
    expect(shown('metric/coverage.current')).toBe('unknown')
    expect(assessment.metrics).toHaveLength(7)
  })

  it('plans four weeks within 35–43 hours, 41 of them in day entries', () => {
    const weeks = ['W1', 'W2', 'W3', 'W4']
    expect(weeks.map((id) => shown(`phase/${id}.effort`))).toEqual(['12–14 h', '10–12 h', '8–10 h', '5–7 h'])
    expect(weeks.map((id) => shown(`phase/${id}.tasks`))).toEqual(['12 h', '12 h', '10 h', '7 h'])
    expect(shown('plan.effort')).toBe('35–43 h')
    expect(shown('plan.tasks')).toBe('41 h')
    expect(shown('plan.duration')).toBe('4 weeks')
  })

  it('costs each week by its hours and the plan by their sum', () => {
    expect(['W1', 'W2', 'W3', 'W4'].map((id) => shown(`phase/${id}.cost`))).toEqual([
      '$1,800–2,100',
      '$1,500–1,800',
      '$1,200–1,500',
      '$750–1,050',
    ])
    expect(shown('cost.total')).toBe('$5,250–6,450')
    expect(shown('cost.equivalent')).toBe('$5,250–8,600')
  })

  it('schedules 18 of the 57 findings and names urgent ones it leaves out', () => {
    expect(shown('plan.scheduled')).toBe('18')
    expect(shown('plan.unscheduled')).toBe('39')
    const high = new Set(
      assessment.rows.filter(({ priority }) => priority?.id === 'high').map(({ finding }) => finding.id),
    )
    expect(assessment.plan.unscheduledIds.filter((id) => high.has(id)).toSorted()).toEqual([
      'ARC-01',
      'PERF-02',
      'SEC-06',
    ])
  })

  it('is ready with caveats while ten conditions are unmet', () => {
    expect(shown('verdict.label')).toBe('Production-ready with caveats')
    expect(shown('verdict.conditions')).toBe('10')
    expect(shown('verdict.unmet')).toBe('10')
    expect(shown('verdict.risk')).toBe('High')
  })
})

describe('the text of the FastAPI example', () => {
  it('names only figures that exist in its placeholders', () => {
    const ids = [...text.matchAll(/\{\{\s*([^{}]+?)\s*\}\}/g)].map(([, id = '']) => id)
    expect(ids.length).toBeGreaterThan(10)
    expect(ids.filter((id) => assessment.ledger.find(id) === undefined)).toEqual([])
  })
})

describe('the documents of the FastAPI example', () => {
  const example = composedSet(assessment)
  const pages = Object.values(example.documents).map(({ markdown }) => markdown)

  it('say three critical issues in every place, and two once one is less urgent (000-4, 000-22)', async () => {
    expect(example.messages).toEqual([])
    expect(criticalPlaces(example).length).toBeGreaterThan(5)
    expect(criticalPlaces(example)).toEqual(Array(criticalPlaces(example).length).fill('3'))
    const { assessment: lowered } = await patched(path, withFinding('SEC-03', { priority: 'high' }))
    const set = composedSet(lowered)
    expect(criticalPlaces(set)).toEqual(criticalPlaces(example).map(() => '2'))
    expect(set.documents['executive-summary']?.markdown).toContain('Critical findings (2 issues, 2 h)')
    expect(set.documents.roadmap?.markdown).toContain('Closing them takes 2 h.')
  })

  it('state what the plan covers and name urgent findings it leaves out (000-15)', () => {
    const roadmap = example.documents.roadmap?.markdown ?? ''
    expect(roadmap).toContain('The plan carries 18 of 57 open findings.')
    for (const id of ['SEC-06', 'PERF-02', 'ARC-01'])
      expect(section(roadmap, 'What the plan covers')).toContain(id)
  })

  it('list the documents with their purpose, and this document where it stands (000-17, 000-18)', () => {
    const index = example.documents['document-index']?.markdown ?? ''
    expect(index).toMatch(/Roadmap.* \| Implementation guide \| Team \|/)
    expect(index).toMatch(/\| Document index \(this document\) \|/)
    expect(example.documents['master-assessment']?.markdown).toMatch(
      /\| Master assessment \(this document\) \|/,
    )
    for (const page of pages) expect(page.match(/this document/g)?.length ?? 0).toBeLessThan(2)
  })

  it('answer questions by figures alone, which change with an effort (000-19)', async () => {
    expect(findingsFaq.every(({ a }) => !/\d/.test(a.replace(/\{\{.*?\}\}/g, '')))).toBe(true)
    const { assessment: longer } = await patched(path, withFinding('PERF-01', { effort: '9h' }))
    expect(composedSet(longer).documents.roadmap?.markdown).toContain('Redis caching: 9 h for')
  })
})

describe('findings of the FastAPI example whose titles are alike', () => {
  it.each([
    ['ARC-04', 'PROD-01'],
    ['TEST-01', 'TEST-02'],
    ['ARC-05', 'OPS-02'],
    ['SEC-01', 'SEC-09'],
    ['ARC-01', 'PERF-02'],
  ])('are related: %s and %s (000-20)', (one, other) => {
    const related = assessment.rows.find(({ finding }) => finding.id === one)?.finding.related
    expect(related).toContain(other)
  })

  it('are suggested as related where they are not (000-20)', async () => {
    const apart = await patched(path, (findings) =>
      withFinding('PROD-01', { related: [] })(withFinding('ARC-04', { related: [] })(findings)),
    )
    expect(apart.messages.filter((message) => message.startsWith('titles-similar')).join()).toContain(
      'PROD-01',
    )
  })
})

it('tells of every claim that its figures deny (000-2, 000-6, 000-7, 000-12, 000-13)', async () => {
  const claims = {
    'score.overall': 7.2,
    'score.percent': '72%',
    'plan.effort': '35–40 hours',
    'quickWins.effort': '6–14 h',
    'metric/polling.improvement': '93%',
    'cost.equivalent': '$18,000–25,000',
    'open.critical': 3,
  }
  const quotes = Object.entries(claims).map(([figure, value]) => ({ figure, value }))
  const { messages } = await patched(path, (findings) => ({ ...findings, quotes }))
  expect(
    messages
      .filter((message) => message.startsWith('quote'))
      .map((message) => /expected `(.*?)`/.exec(message)?.[1]),
  ).toEqual(['7.1/10', '71%', '35–43 h', '13 h', '94.2%', '$5,250–8,600'])
})

/** What stands for the count of critical issues, wherever the documents say it. */
function criticalPlaces({ documents }: ReturnType<typeof composedSet>): string[] {
  return Object.values(documents).flatMap(({ markdown }) =>
    [
      ...markdown.matchAll(
        /(?:[Tt]he |between it and real traffic stand |All )(\d+) critical (?:security )?issues/g,
      ),
    ].map(([, count = '']) => count),
  )
}
