import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { figureCatalogue, figureId, figureKindFinder } from '../../src/assess/figure-catalogue.js'
import { figureReference } from '../../src/assess/figure-reference.js'
import { compose } from '../../src/document/index.js'
import { loadTemplates } from '../../src/io/index.js'
import { assessed, assessedFile, type Given } from './assessing.js'

const templates = await loadTemplates()

const files = [
  'examples/fastapi-service/findings.json',
  'examples/platform-readiness/findings.json',
  'examples/campus-gap-analysis/findings.json',
  'test/fixtures/everything/findings.yaml',
  'test/fixtures/everything/points.json',
  'test/fixtures/everything/minimum.json',
  'test/fixtures/everything/deduction.json',
  'test/fixtures/no-score/findings.json',
  'test/fixtures/minimal/findings.yaml',
] as const

/** What no fixture holds: findings without levels, a team with a percentage, several documents from elsewhere. */
const rest: Given = {
  categories: [{ id: 'SEC', name: 'Security', score: 6, points: { earned: 5, possible: 10 } }],
  findings: [
    { id: 'S-1', title: 'No levels', effort: '2h' },
    { id: 'S-2', title: 'In days', effort: '1d', phase: 'P-1', blocker: true },
  ],
  phases: [{ id: 'P-1', name: 'First', duration: '2w' }],
  costs: { currency: 'USD', rates: [{ role: 'engineer', amount: 100 }] },
  scenarios: [
    {
      id: 'A',
      name: 'All',
      select: { phases: ['P-1'] },
      team: [{ role: 'engineer', count: 2, allocation: 50 }],
    },
  ],
  artifacts: [
    { id: 'ci', path: 'ci.yaml', state: 'missing', priority: 'P0' },
    { id: 'notes', path: 'notes.md', state: 'missing' },
  ],
  documents: [
    { id: 'audit', external: true, pages: 3, minutes: 10 },
    { id: 'annex', external: true, pages: 2, minutes: 5 },
  ],
}

describe('the catalogue of figures', () => {
  test('has a pattern for every id, and an id for every pattern', async () => {
    const kindOf = figureKindFinder()
    const all = [...(await Promise.all(files.map(assessedFile))), await assessed(rest)]
    const ids = all.flatMap(({ assessment }) => compose(assessment, { templates }).ledger.ids())
    expect(ids.filter((id) => kindOf(id) === undefined)).toEqual([])
    const used = new Set<string | undefined>(ids.map(kindOf))
    expect(Object.keys(figureCatalogue).filter((key) => !used.has(key))).toEqual([])
  })

  test('states every pattern once', () => {
    const patterns = Object.values(figureCatalogue).map(({ pattern }) => pattern)
    expect(new Set(patterns).size).toBe(patterns.length)
  })

  test('keeps the slash of its patterns free of what a file may call things', () => {
    expect(figureId('subjectSize', { measure: 'lines/of code' })).toBe('subject/lines%2Fof code.size')
  })
})

describe('the reference of figures', () => {
  test('is published as it is generated', () => {
    expect(readFileSync('docs/reference/figures.md', 'utf8')).toBe(figureReference())
  })
})
