import { describe, expect, it } from 'vitest'
import { assessed, assessedFile, type Given } from '../../assess/assessing.js'
import { traces, viewProblems, type Composed } from '../composed.js'
import { composedSet, section } from '../set.js'

const example = await backlogFrom('examples/fastapi-service/findings.json')
const everything = await backlogFrom('test/fixtures/everything/findings.yaml')

const shop: Given = {
  categories: [
    { id: 'SEC', name: 'Security' },
    { id: 'TEST', name: 'Testing' },
  ],
  findings: [
    {
      id: 'auth',
      displayId: '1.1',
      title: 'Anybody may order',
      category: 'SEC',
      priority: 'P1',
      status: { state: 'open', label: 'NOT IMPLEMENTED', icon: '❌' },
      owner: 'Checkout team',
      effort: '3h',
      affects: ['All endpoints'],
      issues: ['No sign-in'],
      actions: [
        { text: 'Add sign-in', items: ['Keep sessions short', { text: 'Sign out', done: true }] },
        { text: 'Protect the endpoints', done: true },
      ],
      references: [
        { path: 'shop/orders.py', line: 31, endLine: 36, note: 'all endpoints unprotected' },
        { path: 'shop/carts.py', note: 'similar' },
      ],
    },
    { id: 'tests', displayId: '2', title: 'Nothing is tested', category: 'TEST', priority: 'P0' },
    { id: 'tests-2', displayId: '2.1', title: 'No tests', category: 'TEST', duplicateOf: 'tests' },
    { id: 'old', displayId: '3', title: 'Old colours', status: { state: 'done' } },
  ],
}

describe('the backlog', () => {
  it.each([
    ['the example', 'examples/fastapi-service/findings.json'],
    ['the fixture that uses everything', 'test/fixtures/everything/findings.yaml'],
    ['the smallest file', 'test/fixtures/minimal/findings.yaml'],
    ['a file without scores', 'test/fixtures/no-score/findings.json'],
  ])('agrees with its set and its schema for %s', async (_, path) => {
    const { assessment } = await assessedFile(path)
    expect(viewProblems(assessment, 'backlog')).toBeUndefined()
    expect(composedSet(assessment).messages).toEqual([])
    const anchors = (await backlogFrom(path)).markdown.match(/<a id="finding-[^"]+">/g) ?? []
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(anchors).toHaveLength(assessment.rows.length)
  })

  it('leaves no trace of what is absent', () => {
    expect(traces(example)).toEqual([])
    // A title of the fixture holds braces.
    expect(traces(everything).filter((trace) => trace !== '{{')).toEqual([])
  })

  it('is not made where there is nothing to do', async () => {
    const { assessment } = await assessedFile('test/fixtures/no-findings/findings.json')
    expect(composedSet(assessment).documents.backlog).toBeUndefined()
  })

  it('lists work by priority, its headings counting the rows', () => {
    expect(example.markdown.match(/(?<=^## <a id="[\w-]+"><\/a>).*issue.*$/gm)).toEqual([
      '🔴 CRITICAL (3 issues, 4 h)',
      'High (11 issues, 35 h)',
      'Medium (25 issues, 92 h)',
      'Low (18 issues, 44 h)',
    ])
    expect(example.markdown.match(/^\| [A-Z]+-\d\d \|/gm)).toHaveLength(57)
  })

  it('shows each section with its most pressing priority', async () => {
    const { markdown } = await backlogOf(shop)
    expect(section(markdown, 'By section')).toMatchInlineSnapshot(`
      "| Category | Most pressing | Open | Effort |
      | --- | --- | ---: | ---: |
      | [Security](dossier:gap-analysis#category-sec) | 🟠 P1 | 1 | 3 h |
      | [Testing](dossier:gap-analysis#category-test) | 🔴 P0 | 1 |  |
      | **Total** |  | **2** | **3 h** |"
    `)
  })

  it('keeps numbers, status, steps and references of a finding, and leads to its place inside the document', async () => {
    const { markdown, messages } = await backlogOf(shop)
    expect(messages).toEqual([])
    expect(section(markdown, '🟠 P1')).toMatchInlineSnapshot(`
      "| ID | Issue | Category | Status | Fix time | Owner | Actions |
      | --- | --- | --- | --- | ---: | --- | ---: |
      | 1.1 | [Anybody may order](#finding-auth) | [Security](dossier:gap-analysis#category-sec) | ❌ NOT IMPLEMENTED | 3 h | Checkout team | 2 of 4 |
      |  | **Total** |  |  | **3 h** |  |  |

      ### <a id="finding-auth"></a>1.1 — Anybody may order

      **Priority:** 🟠 P1 · **Status:** ❌ NOT IMPLEMENTED

      **Category:** [Security](dossier:gap-analysis#category-sec) · **Owner:** Checkout team

      **Time:** 3 h

      **Issues:** No sign-in

      **Affects:** All endpoints

      **Actions:**

      - [ ] Add sign-in
        - [ ] Keep sessions short
        - [x] Sign out
      - [x] Protect the endpoints

      **References:**

      - \`shop/orders.py:31-36\` — all endpoints unprotected
      - \`shop/carts.py\` — similar"
    `)
    expect(markdown).toContain('- **Steps done:** 2 of 4')
  })

  it('forgets neither what is done nor duplicates, outside of every sum', async () => {
    const { markdown } = await backlogOf(shop)
    const settled = section(markdown, 'Settled and accepted')
    expect(settled).toContain('Old colours')
    expect(settled).toContain('duplicate of [2](#finding-tests)')
    expect(markdown).toContain('- **Open:** 2')
  })

  it('has the steps of decisions', () => {
    expect(section(everything.markdown, 'Decisions')).toContain('- [')
  })
})

async function backlogOf(given: Given): Promise<Composed> {
  return backlog(composedSet((await assessed(given)).assessment))
}

async function backlogFrom(path: string): Promise<Composed> {
  return backlog(composedSet((await assessedFile(path)).assessment))
}

function backlog({ documents }: ReturnType<typeof composedSet>): Composed {
  if (!documents.backlog) throw new Error('Cannot find the backlog, expected one')
  return documents.backlog
}
