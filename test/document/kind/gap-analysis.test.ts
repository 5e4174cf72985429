import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/assess/index.js'
import { arbitraryInput, findingsFrom } from '../../assess/arbitrary-findings.js'
import { assessed, assessedFile, type Given } from '../../assess/assessing.js'
import { traces, viewProblems, type Composed } from '../composed.js'
import { composedSet, section } from '../set.js'

const example = await gapsFrom('examples/fastapi-service/findings.json')
const everything = await gapsFrom('test/fixtures/everything/findings.yaml')

describe('the gap analysis of the example', () => {
  it('is composed without a message and leaves no trace of what is absent', () => {
    expect(example.messages).toEqual([])
    // A name in braces in a snippet of code.
    expect(traces(example)).toEqual(['{expected}'])
  })

  it('has a table per category whose heading counts its rows', () => {
    expect(example.markdown.match(/(?<=<a id="category-\w+"><\/a>).*/g)).toEqual([
      'Architecture (5 issues, 28 h)',
      'Security (10 issues, 20 h)',
      'Performance (5 issues, 15 h)',
      'Testing (9 issues, 28 h)',
      'DevOps (10 issues, 34 h)',
      'Code Quality (8 issues, 18 h)',
      'Business/Product (10 issues, 32 h)',
    ])
    const tables = section(example.markdown, 'Findings by category')
    expect(tables.match(/^\| [A-Z]+-\d\d \|/gm)).toHaveLength(57)
    expect(tables).toContain('| ID | Issue | Impact | Fix time | Priority |')
  })

  it('comes to 57 findings and 175 hours by priority', () => {
    const groups = section(example.markdown, 'Findings by priority')
    expect(groups.match(/(?<=<a id="priority-\w+"><\/a>).*/g)).toEqual([
      '🔴 CRITICAL (3 issues, 4 h)',
      'High (11 issues, 35 h)',
      'Medium (25 issues, 92 h)',
      'Low (18 issues, 44 h)',
    ])
    expect(groups).toContain('**Total:** 57 issues, 175 h')
  })

  it('has one card per finding, the critical ones apart', () => {
    const cards = example.markdown.match(/^### <a id="finding-[\w-]+">/gm) ?? []
    expect(new Set(cards).size).toBe(57)
    expect(cards).toHaveLength(57)
    expect(section(example.markdown, 'Critical findings').match(/^### /gm)).toHaveLength(3)
  })

  it('tells of a critical finding what is, why it matters, what helps, how long and what follows, in that order', () => {
    const [, card = ''] = section(example.markdown, 'Critical findings').split('### ')
    const labels = card.match(/^\*\*(?:Current|Problem|Fix|Time|Impact):/gm)
    expect(labels).toEqual(['**Current:', '**Problem:', '**Fix:', '**Time:', '**Impact:'])
  })

  it('says how the score follows', () => {
    const derivation = section(example.markdown, 'How the score was computed')
    expect(derivation).toContain('49.7 ÷ 7 = 7.1/10')
    expect(derivation.match(/mean of the category scores/g)).toHaveLength(1)
  })

  it('prints a product with its factors', () => {
    expect(example.markdown).toContain('| 17,280 | 1,440 polls per day × 12 task types |')
  })

  it('names the pressing findings that the plan leaves out', () => {
    const coverage = section(example.markdown, 'What the plan covers')
    expect(coverage).toContain('The plan carries 18 of 57 open findings.')
    expect(coverage.match(/SEC-06|PERF-02|ARC-01/g)).toHaveLength(3)
  })

  it('leaves out the status while every finding has the same', () => {
    expect(example.markdown).not.toMatch(/\*\*Status:\*\* .*Open|\| Status \|.*Fix time/)
    expect(everything.markdown).toMatch(/\*\*Status:\*\* .*Open/)
  })
})

describe('the gap analysis', () => {
  it.each([
    ['the fixture that uses everything', 'test/fixtures/everything/findings.yaml'],
    ['the smallest file', 'test/fixtures/minimal/findings.yaml'],
    ['a file without findings', 'test/fixtures/no-findings/findings.json'],
    ['a file without scores', 'test/fixtures/no-score/findings.json'],
    ['points', 'test/fixtures/everything/points.json'],
    ['the worst score', 'test/fixtures/everything/minimum.json'],
    ['deductions', 'test/fixtures/everything/deduction.json'],
  ])('agrees with its set and its schema for %s', async (_, path) => {
    const { assessment } = await assessedFile(path)
    expect(viewProblems(assessment, 'gap-analysis')).toBeUndefined()
    expect(composedSet(assessment).messages).toEqual([])
  })

  it('agrees with itself for any findings, and gives each of them a place', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const assessment = assess(findingsFrom(input))
        const { documents, messages } = composedSet(assessment, ['gap-analysis'])
        expect(messages).toEqual([])
        const anchors = documents['gap-analysis']?.markdown.match(/<a id="finding-[^"]+">/g) ?? []
        expect(anchors).toHaveLength(assessment.rows.length)
        expect(new Set(anchors).size).toBe(anchors.length)
      }),
      { numRuns: 20 },
    )
  })

  it('lists accepted findings apart, with the reason', () => {
    const settled = section(everything.markdown, 'Settled and accepted findings')
    expect(settled).toContain('🤝 Risk accepted (1 issue)')
    expect(settled).toContain('**Reason:** Two kiosks in the waiting room cannot be updated')
    expect(settled).toContain('**Reason:** The gateway is switched off.')
    expect(settled).toContain('duplicate of [S-1](dossier:gap-analysis#finding-sec_01)')
  })

  it('gathers findings of nested categories under the first level', () => {
    expect(everything.markdown).toContain('<a id="category-sec"></a>Security (')
    expect(everything.markdown).toMatch(/^#### <a id="category-sec-app"><\/a>Application security \(/m)
  })

  it('tells the score in the heading of an area where the scale has a word for it', async () => {
    const given = {
      categories: [{ id: 'QA', name: 'Testing', score: 30 }],
      findings: [{ id: 'QA-1', title: 'No tests', category: 'QA' }],
    }
    const score = { min: 0, max: 100, suffix: '%', decimals: 0 }
    const [plain, told] = [
      await gapsOf({ ...given, scales: { score } }),
      await gapsOf({ ...given, scales: { score: { ...score, label: 'complete' } } }),
    ]
    expect(plain.markdown).toContain('</a>Testing (1 issue)')
    expect(told.markdown).toContain('</a>Testing (30% complete, 1 issue)')
  })

  it('keeps code to the last character but the line break of the fence', () => {
    expect(everything.markdown).toContain(
      "```makefile\ntest: deps\n\tpytest -q | tee test.log\n\t@grep -c 'passed' test.log || true\n\ndeps:\n\tpip install -r requirements.txt\n```",
    )
    expect(everything.markdown).toContain('$ nmap -p- staging.example.com | grep open')
  })

  it('shows earlier assessments', () => {
    expect(section(everything.markdown, 'Earlier assessments')).toContain(
      '| March 2025 | First look | 44.0/100 | 40.0/100 | 41.0/100 | 55.0/100 | 31 | 0 | 31 |',
    )
  })

  it('makes rows by priority the place of findings where nothing is sorted into categories', async () => {
    const gaps = await gapsOf({ findings: [{ id: 'A-1', title: 'Doors stand open', priority: 'P1' }] })
    expect(gaps.markdown).toContain('| A-1 | <a id="finding-a-1"></a>Doors stand open |')
    expect(gaps.markdown).not.toContain('Findings by category')
  })

  it('puts findings without a category under a heading of their own', async () => {
    const gaps = await gapsOf({
      categories: [{ id: 'SEC', name: 'Security', score: 5 }],
      findings: [
        { id: 'A-1', title: 'Doors stand open', category: 'SEC', effort: '1h' },
        { id: 'A-2', title: 'Nobody knows', effort: '2h' },
      ],
    })
    expect(gaps.messages).toEqual([])
    expect(gaps.markdown).toMatch(/^### .*Without category \(1 issue, 2 h\)$/m)
    expect(gaps.markdown).toMatch(/^### .*Without priority \(2 issues, 3 h\)$/m)
  })

  it('adds the points of a category once, whatever lies below it', async () => {
    const gaps = await gapsOf({
      scoring: { method: 'points' },
      categories: [
        { id: 'A', name: 'Doors', points: { earned: 3, possible: 4 } },
        { id: 'A-1', name: 'Locks', parent: 'A', points: { earned: 1, possible: 2 } },
      ],
    })
    expect(gaps.messages).toEqual([])
    const derivation = section(gaps.markdown, 'How the score was computed')
    expect(derivation).toContain('3 ÷ 4')
    expect(derivation).not.toContain('Locks')
  })

  it('lists areas by their most pressing priority where nothing is scored', async () => {
    const gaps = await gapsOf({
      categories: [
        { id: 'PAY', name: 'Payment' },
        { id: 'SHIP', name: 'Shipping' },
      ],
      findings: [
        { id: 'PAY-1', title: 'Slow', category: 'PAY', priority: 'P2' },
        { id: 'PAY-2', title: 'Open', category: 'PAY', priority: 'P1' },
        { id: 'PAY-3', title: 'Gone', category: 'PAY', priority: 'P0', status: 'done' },
      ],
    })
    expect(gaps.messages).toEqual([])
    expect(gaps.markdown).not.toMatch(/Scorecard|Not assessed|Score/)
    expect(section(gaps.markdown, 'Areas')).toMatch(/^\| \[Payment\]\(.*#category-pay\) \| 🟠 P1 \| 2 \|$/m)
    expect(section(gaps.markdown, 'Findings by category')).toContain('- **Most pressing:** 🟠 P1')
  })

  it('says of an area that it was not assessed where its author says so', async () => {
    const gaps = await gapsOf({ categories: [{ id: 'PAY', name: 'Payment', score: null }] })
    expect(section(gaps.markdown, 'Scorecard')).toContain('| Payment | Not assessed |')
  })

  it('prints the number of a category before the name of its section', async () => {
    const gaps = await gapsOf({
      categories: [{ id: 'PAY', displayId: '4', name: 'Payment' }],
      findings: [{ id: 'PAY-1', title: 'Slow', category: 'PAY' }],
    })
    expect(gaps.messages).toEqual([])
    expect(gaps.markdown).toMatch(/^### <a id="category-pay"><\/a>4\. Payment \(1 issue\)$/m)
  })

  it('does not measure the way to a target that is met', async () => {
    const gaps = await gapsOf({
      metrics: [{ id: 'answer', label: 'Answer time', unit: 'ms', current: 120, target: '<= 200' }],
    })
    expect(section(gaps.markdown, 'Current and target')).toContain(
      '| Answer time | 120 ms | ≤ 200 ms | ✅ Met |',
    )
  })
})

async function gapsOf(given: Given): Promise<Composed> {
  return gaps(composedSet((await assessed(given)).assessment))
}

async function gapsFrom(path: string): Promise<Composed> {
  return gaps(composedSet((await assessedFile(path)).assessment))
}

function gaps({ documents }: ReturnType<typeof composedSet>): Composed {
  const document = documents['gap-analysis']
  if (!document) throw new Error('Cannot find the gap analysis, expected one for every file')
  return document
}
