import { describe, expect, it } from 'vitest'
import { assessed, assessedFile, type Given } from '../../assess/assessing.js'
import { composed, traces, viewProblems } from '../composed.js'
import { composedSet } from '../set.js'

const example = await documentOf('examples/fastapi-service/findings.json')
const everything = await inItsSet('test/fixtures/everything/findings.yaml')

describe('the roadmap of the example', () => {
  it('is composed without a message and leaves no trace of what is absent', () => {
    expect(example.messages).toEqual([])
    expect(traces(example)).toEqual([])
  })

  it('lists the four weeks with effort, time, order and cost', () => {
    expect(section(example.markdown, 'Overview')).toMatchInlineSnapshot(`
      "| Phase | Effort | Duration | After | Open findings | Cost | Risk afterwards |
      | --- | ---: | ---: | --- | ---: | ---: | --- |
      | [Week 1: Security Hardening](#phase-w1) | 12–14 h | 1 week |  | 6 | $1,800–2,100 | Low |
      | [Week 2: Testing Infrastructure](#phase-w2) | 10–12 h | 1 week | Security Hardening | 6 | $1,500–1,800 |  |
      | [Week 3: Performance Optimization](#phase-w3) | 8–10 h | 1 week | Testing Infrastructure | 3 | $1,200–1,500 |  |
      | [Week 4: Operations Readiness](#phase-w4) | 5–7 h | 1 week | Performance Optimization | 3 | $750–1,050 |  |

      The plan takes 4 weeks from the start of the first phase to the end of the last.

      - **Effort of the plan:** 35–43 h
      - **Effort of its tasks alone:** 41 h
      - **Duration:** 4 weeks
      - **Critical path:** Security Hardening → Testing Infrastructure → Performance Optimization → Operations Readiness
      - **Cost:** $5,250–6,450

      The effort of a phase is its budget. Where its tasks add up to something else, both figures are given."
    `)
  })

  it('has a block per week, its tasks adding up to the hours beside its budget', () => {
    const weeks = [...example.markdown.matchAll(/^### <a id="phase-w\d"><\/a>(.+)$/gm)].map(
      ([, name]) => name,
    )
    expect(weeks).toEqual([
      'Week 1: Security Hardening (12–14 h)',
      'Week 2: Testing Infrastructure (10–12 h)',
      'Week 3: Performance Optimization (8–10 h)',
      'Week 4: Operations Readiness (5–7 h)',
    ])
    const sums = [...example.markdown.matchAll(/\*\*Sum of the tasks:\*\* (\d+ h)/g)].map(
      ([, hours]) => hours,
    )
    expect(sums).toEqual(['12 h', '12 h', '10 h', '7 h'])
  })

  it('has a box for every task and every step, unticked', () => {
    const plan = section(example.markdown, 'Phases')
    expect(plan.match(/^- \[ \] \*\*Day /gm)).toHaveLength(14)
    expect(plan.match(/^ {2}- \[ \] /gm)).toHaveLength(51)
    expect(example.markdown).not.toContain('[x]')
  })

  it('fills the placeholders of goals', () => {
    expect(example.markdown).toContain('**Goal:** Close the 3 critical issues')
  })

  it('leads from a task to the findings it fixes', () => {
    expect(example.markdown).toContain(
      '- [ ] **Day 2: Rate Limiting** (2 h) ([SEC-03](dossier:gap-analysis#finding-sec-03))',
    )
  })

  it('says what the plan covers and which pressing findings it leaves out', () => {
    const coverage = section(example.markdown, 'What the plan covers')
    expect(coverage).toContain('The plan carries 18 of 57 open findings.')
    expect(coverage.match(/SEC-06|PERF-02|ARC-01/g)).toHaveLength(3)
  })

  it('has the same seven measures before and after, the unknown ones as unknown', () => {
    expect(section(example.markdown, 'Before and after')).toMatchInlineSnapshot(`
      "| Measure | Before | After | Change |
      | --- | --- | --- | --- |
      | Security risk level | High | Low |  |
      | Average response time | 500 ms | ≤ 150 ms | 70%, 3.3× |
      | Test coverage | unknown | > 80% |  |
      | Polling queries per day | 17,280 (1,440 polls per day × 12 task types) | < 1,000 | 94.2%, 17.3× |
      | API reliability | unknown | ≥ 99.9% |  |
      | Operational visibility | Low | High |  |
      | Team productivity | Medium | High |  |

      The largest change is in Polling queries per day: 17,280 before the work, < 1,000 after it."
    `)
  })

  it('has the success criteria as boxes that nothing ticks while their findings are open', () => {
    const criteria = section(example.markdown, 'Success criteria')
    expect(criteria.match(/^- \[ \] /gm)).toHaveLength(10)
    expect(criteria).not.toMatch(/\[x\]|✅/)
  })

  it('answers questions with the figures of the plan', () => {
    expect(section(example.markdown, 'Questions and answers')).toContain('35–43 h over 4 weeks')
    expect(example.markdown).not.toMatch(/35\s*[–-]\s*40/)
  })
})

describe('the roadmap of a file that uses everything', () => {
  it('is composed without a message and leaves no trace of what is absent', () => {
    expect(everything.messages).toEqual([])
    expect(traces(everything)).toEqual([])
  })

  it('dates the phases and names the critical path', () => {
    const overview = section(everything.markdown, 'Overview')
    expect(overview).toContain('| 20 April 2026 – 27 April 2026 | 10 May 2026 – 24 May 2026 |')
    expect(overview).toContain('- **Critical path:** Stop double bookings → Harden')
  })

  it('says nothing of what is left of a phase that is done', () => {
    expect(section(everything.markdown, 'Overview')).toContain(
      '| [Week 0: First aid](#phase-p0) | Closed |  | 1 week |  | 20 March 2026 |  |  |  |  |',
    )
    expect(everything.markdown).toContain('</a>Week 0: First aid\n')
    expect(everything.markdown).toContain('1. [x] **Day 1: Personal accounts')
  })

  it('does not speak of rounding where tasks are in days and their sum in hours', () => {
    expect(everything.markdown).toContain('**Sum of the tasks:** 29.5–48.5 h')
    expect(everything.markdown).not.toContain('rounded one by one')
  })

  it('names findings that a phase carries without a task', () => {
    expect(everything.markdown).toContain('**Findings:** [PERF.01](dossier:gap-analysis#finding-perf_01)')
  })

  it('ticks what is done and nothing else', () => {
    expect(everything.markdown.match(/\[x\] .*/g)).toMatchInlineSnapshot(`
      [
        "[x] **Day 1: Personal accounts for administrators** (1 day, Platform engineer) ([SEC.04](dossier:gap-analysis#finding-sec_04))",
        "[x] Second factor switched on",
        "[x] Bind parameters ([S-1](dossier:gap-analysis#finding-sec_01))",
        "[x] All modules",
        "[x] The board has signed the new contract",
        "[x] Then in writing",
        "[x] Printers",
        "[x] Labels",
        "[x] Letters",
      ]
    `)
  })

  it('gives each target criteria of its own', () => {
    const criteria = section(everything.markdown, 'Success criteria')
    expect(criteria.match(/^### .*/gm)).toEqual(['### Existing sites', '### Six new sites'])
  })

  it.each([
    ['Decisions', '**Option Read-only view** (✅ chosen)'],
    ['Risks', '| 🔴 High | Four weeks | The medical director signs off each opening. | Open |'],
    ['Recommendations', '1. Do not open new sites while 3 blockers are open.'],
    ['Next steps', '- [ ] **Board:** Read: [Summary for the board](dossier:executive-summary)'],
    ['Checklists', '3 of 5 done'],
    ['Processes', '**Total:** 21–22 min'],
    ['Messages', '**Why now:** 2 critical findings are open.'],
    ['Read on', '**Investment:** [What the work costs'],
  ])('tells under %s what the findings hold', (heading, text) => {
    expect(section(everything.markdown, heading)).toContain(text)
  })
})

describe('a roadmap', () => {
  it('is not made without a plan or anything that belongs to one', async () => {
    const { assessment } = await assessed({ findings: [{ id: 'F-1', title: 'A finding', effort: '2h' }] })
    expect(composed(assessment, 'roadmap')).toBeUndefined()
  })

  it('has no block for a phase that says nothing but its name', async () => {
    const document = await made({ phases: [{ id: 'P', name: 'Only one' }] })
    expect(document.messages).toEqual([])
    expect(traces(document)).toEqual([])
    expect(section(document.markdown, 'Overview')).toMatchInlineSnapshot(`
      "| Phase | Open findings |
      | --- | ---: |
      | Only one | 0 |"
    `)
  })

  it('fills placeholders in what speaks for and against an option', async () => {
    const document = await made({
      metrics: [{ id: 'size', label: 'Size', unit: 'LOC', current: 430 }],
      decisions: [
        {
          id: 'D-1',
          title: 'Which way',
          context: 'It has {{metric/size.current}}.',
          options: [{ id: 'O-1', name: 'Stay', pros: ['Only {{metric/size.current}}'], cons: [] }],
        },
      ],
    })
    expect(document.messages).toEqual([])
    expect(document.markdown).toContain('It has 430 LOC.')
    expect(document.markdown).toContain('**For:** Only 430 LOC')
  })

  it('is made of decisions alone', async () => {
    const document = await made({ decisions: [{ id: 'D-1', title: 'Which way' }] })
    expect(document.messages).toEqual([])
    expect(document.markdown.match(/^##+ .*/gm)).toEqual([
      '## Decisions',
      '### <a id="decision-d-1"></a>Which way',
    ])
  })

  it('asks for the chosen scenario where actions belong to one', async () => {
    const { markdown } = await made({
      phases: [{ id: 'P', name: 'Only one' }],
      scenarios: [{ id: 'fast', name: 'Fast lane' }],
      actions: [{ horizon: 'Later', scenario: 'fast', items: ['Order the machines'] }],
    })
    expect(section(markdown, 'Next steps')).toContain('the scenario Fast lane is chosen')
  })

  it('ticks a task only when its steps are ticked and its findings closed', async () => {
    const { markdown } = await made({
      findings: [
        { id: 'F-1', title: 'Closed', status: 'done' },
        { id: 'F-2', title: 'Open' },
      ],
      phases: [
        {
          id: 'P',
          name: 'Only one',
          tasks: [
            { id: 'A', title: 'Done', findings: ['F-1'], items: [{ text: 'Step', done: true }] },
            { id: 'B', title: 'Step left', findings: ['F-1'], items: ['Step'] },
            { id: 'C', title: 'Finding left', findings: ['F-2'], items: [{ text: 'Step', done: true }] },
            { id: 'D', title: 'Nothing to tell by' },
          ],
        },
      ],
    })
    expect(markdown.match(/^- \[[ x]\] \*\*\w[\w ]+/gm)).toEqual([
      '- [x] **Done',
      '- [ ] **Step left',
      '- [ ] **Finding left',
      '- [ ] **Nothing to tell by',
    ])
  })
})

async function made(given: Given) {
  const { assessment } = await assessed(given)
  const document = composed(assessment, 'roadmap')
  if (!document) throw new Error('Cannot compose the roadmap, expected a plan')
  return document
}

async function documentOf(path: string) {
  const { assessment } = await assessedFile(path)
  expect(viewProblems(assessment, 'roadmap')).toBeUndefined()
  const document = composed(assessment, 'roadmap')
  if (!document) throw new Error(`Cannot compose the roadmap of ${path}`)
  return document
}

/** The roadmap beside the other documents, which it names. */
async function inItsSet(path: string) {
  const { assessment } = await assessedFile(path)
  return composedSet(assessment).documents.roadmap ?? expect.fail('there is no roadmap')
}

/** The text under a heading of the second level. */
function section(markdown: string, heading: string): string {
  const [, text = ''] = new RegExp(`^## ${heading}\\n([^]*?)(?=^## |$(?![^]))`, 'm').exec(markdown) ?? []
  return text.trim()
}
