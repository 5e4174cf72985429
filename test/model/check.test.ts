import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, readSource, starterFindings } from '../../src/model/index.js'
import { checked, file, ruleIds } from './reading.js'

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), 'utf8')

describe('check', () => {
  it('loads the annotated example with its older names', async () => {
    const outcome = await checked(fixture('api-service.json'), 'api-service.json')
    expect(outcome.told).toEqual(['2:20 spelling-older', '41:3 spelling-older'])
    expect(outcome.findings?.schemaVersion).toBe(1)
    expect(outcome.findings?.documents.items[0]?.id).toBe('exec')
    expect(outcome.findings?.findings[4]?.effort).toEqual({
      kind: 'quantity',
      min: 6,
      max: 6,
      unit: 'h',
      approx: false,
    })
    expect(outcome.findings?.metrics.map(({ higherIsBetter }) => higherIsBetter)).toEqual([
      false,
      false,
      true,
    ])
  })

  it('accepts the starter without a message', async () => {
    const outcome = await checked(starterFindings())
    expect(outcome.told).toEqual([])
    expect(outcome.findings?.findings).toHaveLength(2)
  })

  it('begins the starter with the line that editors read', () => {
    expect(starterFindings().split('\n')[0]).toBe('# yaml-language-server: $schema=./findings.schema.json')
  })

  it('fills defaults into ten lines', async () => {
    const { findings, told } = await checked(file())
    expect(told).toEqual([])
    expect(findings?.scales.severities.map(({ id }) => id)).toEqual(['critical', 'high', 'medium', 'low'])
    expect(findings?.scales.priorities.map(({ id }) => id)).toEqual(['P0', 'P1', 'P2', 'P3'])
    expect(findings?.scales.bands.map(({ min }) => min)).toEqual([9, 7.5, 6, 4, 0])
    expect(findings?.scales.effort).toMatchObject({
      hoursPerDay: 8,
      daysPerWeek: 5,
      weeksPerMonth: { numerator: 52, denominator: 12 },
    })
    expect(findings?.scales.bar.width).toBe(10)
    expect(findings?.scoring.method).toBe('weighted-mean')
    expect(findings?.scoring.verdict.map(({ result }) => result)).toEqual(['no-go', 'conditional', 'go'])
    expect(findings?.scoring.riskLevel.map(({ level }) => level)).toEqual(['high', 'medium', 'low'])
    expect(findings?.findings[0]).toMatchObject({ status: { state: 'open' }, impact: [], dependsOn: [] })
    expect(findings?.phases).toEqual([])
  })

  it('takes the first open status of a scale of its own', async () => {
    const statuses = [
      { id: 'fixed', class: 'done' },
      { id: 'todo', class: 'open' },
    ]
    const { findings } = await checked(file({ scales: { statuses } }))
    expect(findings?.findings[0]?.status).toEqual({ state: 'todo' })
  })

  it('leaves the risk table empty when the levels are not the default ones', async () => {
    const { findings } = await checked(file({ scales: { riskLevels: [{ id: 'grave' }, { id: 'none' }] } }))
    expect(findings?.scoring.riskLevel).toEqual([])
    expect(findings?.scales.riskLevels[0]).toEqual({ id: 'grave', label: 'grave' })
  })

  it('accepts reports without scores and reports without findings', async () => {
    const scored = { meta: { title: 'Shop', date: '2026' }, categories: [{ id: 'a', name: 'A', score: 9 }] }
    expect(await checked(scored)).toMatchObject({ told: [] })
    expect(await checked(file())).toMatchObject({ told: [] })
  })

  it('reads caps and adjustments as steps that know where they stand', async () => {
    const { findings } = await checked(
      file({
        scoring: {
          caps: [{ max: 5, when: { open: { severity: 'critical' } } }],
          adjustments: [
            { kind: 'factor', value: 0.9, reason: 'critical issues' },
            { kind: 'points', value: -2 },
          ],
        },
      }),
    )
    expect(findings?.scoring.steps).toMatchObject([
      { id: 'step-1', kind: 'ceiling', value: 5, pointer: '/scoring/caps/0' },
      { id: 'step-2', kind: 'multiply', value: 0.9, pointer: '/scoring/adjustments/0' },
      { id: 'step-3', kind: 'subtract', value: 2, pointer: '/scoring/adjustments/1' },
    ])
  })

  it('gives ids to entries without one and keeps those that are given', async () => {
    const conditions = [{ text: 'A' }, { id: 'condition-1', text: 'B' }, { text: 'C' }]
    const { findings } = await checked(file({ verdict: { conditions } }))
    expect(findings?.verdict.conditions.map(({ id }) => id)).toEqual([
      'condition-1x',
      'condition-1',
      'condition-3',
    ])
  })

  it('keeps the four absences apart', async () => {
    const categories = [
      { id: 'zero', name: 'A', score: 0 },
      { id: 'unassessed', name: 'B', score: null },
      { id: 'unstated', name: 'C' },
      { id: 'inapplicable', name: 'D', applicable: false },
    ]
    const { findings } = await checked(file({ categories }))
    expect(findings?.categories.map(({ score, applicable }) => [score, applicable])).toEqual([
      [{ min: 0, max: 0 }, true],
      [null, true],
      [undefined, true],
      [undefined, false],
    ])
  })

  it('keeps the order and number of every list, so that pointers stay valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1 }), async (ids) => {
        const { findings } = await checked(file({ findings: ids.map((id) => ({ id, title: id })) }))
        expect(findings?.findings.map(({ id }) => id)).toEqual(ids)
      }),
      { numRuns: 20 },
    )
  })

  it('treats an empty text like an absent field', async () => {
    const { findings, told } = await checked(
      file({ findings: [{ id: 'F-1', title: 'A', problem: '', owner: '' }] }),
    )
    expect(told).toEqual([])
    expect(findings?.findings[0]).not.toHaveProperty('problem')
  })

  it('reports shapes and cross-references of one file in one run', async () => {
    const outcome = await checked(
      file({
        categories: 'none',
        findings: [
          { id: 'A', title: 4, dependsOn: ['B'] },
          { id: 'a', title: 'x', severity: 'horrible' },
        ],
      }),
    )
    expect(ruleIds(outcome).toSorted()).toEqual([
      'id-duplicate',
      'reference-missing',
      'type-wrong',
      'value-unquoted',
      'word-unknown',
    ])
  })

  it('checks no references to a list of the wrong shape', async () => {
    const outcome = await checked(
      file({ categories: {}, findings: [{ id: 'F', title: 'x', category: 'sec' }] }),
    )
    expect(ruleIds(outcome)).toEqual(['type-wrong'])
  })

  it('knows documents it is told about', async () => {
    const content = file({ categories: [{ id: 'sec', name: 'S', document: 'gap-analysis' }] })
    const source = await readSource({ path: 'a.json', text: JSON.stringify(content) })
    expect(check(source, { documents: ['gap-analysis'] })).toBeDefined()
  })

  it('never throws, whatever the value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (value) => {
        const { findings, messages } = await checked(JSON.stringify(value), 'any.json')
        expect(findings === undefined ? messages.length : 1).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  it('never throws when any field holds any value, and points into the file', async () => {
    const names = [
      'meta',
      'scales',
      'scoring',
      'categories',
      'findings',
      'phases',
      'costs',
      'scenarios',
      'team',
      'verdict',
      'documents',
      'metrics',
      'actions',
      'decisions',
      'requirements',
      'history',
      'narrative',
      'tables',
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 4 }), async (name, value) => {
        const { messages } = await checked(file({ [name]: value }))
        for (const message of messages) expect(message.place).toBeDefined()
      }),
      { numRuns: 300 },
    )
  })
})
