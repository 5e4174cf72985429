import { describe, expect, it } from 'vitest'
import { documentData, issueListJson, kindsWithData, type DocumentData } from '../../../src/document/index.js'
import { parse } from '../../../src/tree/parse.js'
import { printMarkdown } from '../../../src/tree/print/markdown.js'
import { assessed, assessedFile, type Given } from '../../assess/assessing.js'

const shop: Given = {
  categories: [{ id: 'SEC', name: 'Sign-in, and sessions' }],
  phases: [{ id: 'P1', name: 'Doors' }],
  findings: [
    {
      id: 'auth',
      displayId: '1.1',
      title: 'Anybody may `order`',
      category: 'SEC',
      priority: 'P0',
      phase: 'P1',
      owner: 'Checkout team',
      due: '2026-04',
      effort: { min: 1, max: 2, unit: 'd' },
      problem: 'No\n\n*sign-in*.',
      fix: '1. Add it\n2. Test it',
      affects: ['All endpoints', 'Carts'],
      tags: ['login'],
      actions: [
        {
          text: 'Add sign-in',
          items: [
            { text: 'with a library', box: false },
            { text: 'Sign out', done: true },
          ],
        },
        'Protect the endpoints',
      ],
      references: [{ path: 'shop/orders.py', line: 31, endLine: 36, note: 'all **open**' }],
      evidence: [{ kind: 'current', lang: 'python', code: 'def order():\n\tpass' }],
      related: ['old'],
    },
    { id: 'old', title: 'Old colours', status: 'done' },
    { id: 'auth-2', title: 'No login', duplicateOf: 'auth' },
  ],
  decisions: [{ id: 'D-1', title: 'Which library', actions: ['Compare two'] }],
}

describe('the backlog for tools', () => {
  it('is offered by the backlog alone', async () => {
    expect(kindsWithData()).toEqual(['backlog'])
    const { assessment } = await assessed(shop)
    expect(documentData(assessment, 'roadmap')).toBeUndefined()
    expect(documentData(assessment, 'constructor')).toBeUndefined()
  })

  it('has a row per finding, each with all columns', async () => {
    const { tables } = await dataOf(shop)
    const [table] = tables
    expect(table?.rows.map((row) => row.length)).toEqual(Array(3).fill(table?.columns.length))
    expect(named(table, 0)).toMatchObject({
      Number: '1.1',
      Title: 'Anybody may order',
      Description: 'No sign-in.',
      Section: 'Sign-in, and sessions',
      Priority: 'P0',
      Status: 'Open',
      Open: 'Yes',
      Effort: '1–2 days',
      'Hours from': 8,
      'Hours to': 16,
      Phase: 'Doors',
      Owner: 'Checkout team',
      Due: '2026-04',
      Affects: 'All endpoints · Carts',
      'Actions done': 1,
      Actions: 3,
      References: 'shop/orders.py:31-36 (all open)',
      Related: 'old',
      Key: 'auth',
    })
    expect(named(table, 1)).toMatchObject({ Status: 'Done', Open: '', 'Hours from': '' })
    expect(named(table, 2)).toMatchObject({ 'Duplicate of': '1.1', Open: '' })
  })

  it('has a row per action item, of decisions too; points that only explain stand beside them', async () => {
    const { tables } = await dataOf(shop)
    expect(tables[1]?.rows.map((row) => row.slice(0, 8))).toEqual([
      ['1.1', 'Add sign-in', '1', 1, 'with a library', '', 'Finding', 'Anybody may order'],
      ['1.1', 'Sign out', '1 › 1', 2, '', 'Yes', 'Finding', 'Anybody may order'],
      ['1.1', 'Protect the endpoints', '2', 1, '', '', 'Finding', 'Anybody may order'],
      ['D-1', 'Compare two', '1', 1, '', '', 'Decision', 'Which library'],
    ])
  })

  it('has no table of actions where nothing lists any', async () => {
    const { tables } = await dataOf({ findings: [{ id: 'A-1', title: 'Doors stand open' }] })
    expect(tables.map(({ name }) => name)).toEqual([''])
  })

  it('counts as the documents do', async () => {
    const { assessment } = await assessedFile('examples/production-readiness/findings.json')
    const { tables, issues } = documentData(assessment, 'backlog') ?? expect.fail('no backlog')
    // 001-19
    expect(tables.map(({ rows }) => rows.length)).toEqual([28, 191])
    expect(tables[1]?.rows.filter((row) => row[3] === 1)).toHaveLength(145)
    expect(issues.issues).toHaveLength(28)
  })

  it('makes an issue of a finding: plain title, whole body, labels without commas, estimate in hours', async () => {
    const { issues } = await dataOf(shop)
    const [first] = issues.issues
    expect(first).toMatchObject({
      id: 'auth',
      number: '1.1',
      title: 'Anybody may order',
      state: 'open',
      labels: ['priority: P0', 'area: Sign-in and sessions', 'blocks release', 'login'],
      milestone: 'Doors',
      estimate: { text: '1–2 days', hours: { min: 8, max: 16 } },
      tasks: [
        { title: 'Add sign-in', done: false, tasks: [{ title: 'Sign out', done: true, tasks: [] }] },
        { title: 'Protect the endpoints', done: false, tasks: [] },
      ],
      references: [{ path: 'shop/orders.py', line: 31, endLine: 36, note: 'all open' }],
    })
    expect(first?.body).toContain('```python\ndef order():\n\tpass\n```')
    expect(first?.body).toContain('- [ ] Add sign-in\n  - with a library\n  - [x] Sign out')
    expect(first?.body).toContain('**Related:** old')
    expect(first?.body).not.toMatch(/^#|<a id|dossier:|\]\(#/m)
    expect(first?.body).toMatch(/\nFrom Shop, February 2026: 1\.1\.\n$/)
    expect(issues.milestones).toEqual([{ id: 'P1', title: 'Doors' }])
  })

  it('says why an issue is closed', async () => {
    const { issues } = await dataOf(shop)
    expect(issues.issues.map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['open', undefined],
      ['closed', 'completed'],
      ['closed', 'duplicate'],
    ])
  })

  it('says of what is open alone that it blocks release', async () => {
    const { issues } = await dataOf({
      findings: [
        { id: 'door', title: 'Open door', blocker: true },
        { id: 'window', title: 'Open window', blocker: true, status: 'done' },
      ],
    })
    expect(issues.issues.map(({ blocker, labels }) => [blocker, labels])).toEqual([
      [true, ['blocks release']],
      [false, []],
    ])
  })

  it('cuts long labels between characters', async () => {
    const tag = `${'x'.repeat(48)}🔒🔒`
    const { issues } = await dataOf({
      findings: [{ id: 'door', title: 'Open door', tags: [tag, `${tag}.`] }],
    })
    expect(issues.issues[0]?.labels).toEqual([tag, `${'x'.repeat(48)}🔒…`])
  })

  it('tells beside an action all that explains it, at any depth', async () => {
    const { tables } = await dataOf({
      findings: [
        {
          id: 'door',
          title: 'Open door',
          actions: [
            {
              text: 'Lock it',
              items: [{ text: 'with a key', box: false, items: [{ text: 'of brass', box: false }] }],
            },
          ],
        },
      ],
    })
    expect(named(tables[1], 0)).toMatchObject({ Notes: 'with a key · of brass' })
  })

  it.each([
    'examples/fastapi-service/findings.json',
    'examples/production-readiness/findings.json',
    'test/fixtures/everything/findings.yaml',
    'test/fixtures/minimal/findings.yaml',
  ])('fits its published shape, and its bodies read back as they were printed: %s', async (path) => {
    const { assessment } = await assessedFile(path)
    const { issues, tables } = documentData(assessment, 'backlog') ?? expect.fail('no backlog')
    expect(issueListJson.parse(issues)).toEqual(issues)
    const labels = new Set(issues.labels.map(({ name }) => name))
    const titles = new Set(issues.milestones.map(({ title }) => title))
    for (const { body, labels: own, milestone } of issues.issues) {
      expect(printMarkdown(parse(body))).toBe(body)
      expect(own.filter((name) => !labels.has(name))).toEqual([])
      if (milestone !== undefined) expect(titles).toContain(milestone)
    }
    const text = JSON.stringify({ issues, tables })
    expect(text).not.toMatch(/\bundefined\b|\[object |NaN/)
  })

  it('speaks the language of the set', async () => {
    const { assessment } = await assessed({
      ...shop,
      meta: { title: 'Laden', date: '2026-02', locale: 'de-DE' },
    })
    const { tables, issues } = documentData(assessment, 'backlog') ?? expect.fail('no backlog')
    expect(tables[0]?.columns).toContain('Fällig')
    expect(issues.issues[0]?.labels).toContain('Priorität: P0')
  })
})

async function dataOf(given: Given): Promise<DocumentData> {
  const { assessment } = await assessed(given)
  return documentData(assessment, 'backlog') ?? expect.fail('no backlog')
}

function named(table: DocumentData['tables'][number] | undefined, index: number) {
  return Object.fromEntries((table?.columns ?? []).map((name, at) => [name, table?.rows[index]?.[at]]))
}
