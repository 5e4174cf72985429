import { describe, expect, test } from 'vitest'
import { explainBriefly } from '../../src/assess/index.js'
import { assessed, printedAll, type Given } from './assessing.js'

const clinic: Given = {
  categories: [
    { id: 'QA', name: 'Testing', score: 3 },
    { id: 'E2E', name: 'Browser tests', parent: 'QA', score: 3 },
    { id: 'OPS', name: 'Operations', score: 5 },
  ],
  findings: [
    { id: 'QA-1', title: 'No tests', category: 'E2E', priority: 'P1' },
    { id: 'OPS-1', title: 'No pipeline', category: 'OPS', priority: 'P0', artifacts: ['pipeline'] },
  ],
  artifacts: [
    { id: 'suite', path: 'tests/booking.ts', findings: ['QA-1'] },
    { id: 'pipeline', path: 'ci.yml', findings: ['QA-1'] },
    { id: 'notes', path: 'NOTES.md', priority: 'P2', category: 'OPS' },
    { id: 'rest', path: 'rest.txt' },
    { id: 'image', path: 'Dockerfile', state: 'exists', findings: ['OPS-1'] },
  ],
}

describe('files', () => {
  test('are as pressing as the most pressing finding that asks for them, whichever of the two names the other', async () => {
    const { assessment } = await assessed(clinic)
    const rows = assessment.artifacts.rows.map(({ artifact: { id }, priority, findings }) => [
      id,
      priority?.id,
      findings,
    ])
    expect(rows).toEqual([
      ['suite', 'P1', ['QA-1']],
      ['pipeline', 'P0', ['QA-1', 'OPS-1']],
      ['notes', 'P2', []],
      ['rest', undefined, []],
      ['image', 'P0', ['OPS-1']],
    ])
  })

  test('follow their finding when it becomes less pressing', async () => {
    const findings = clinic.findings?.map((finding) => ({ ...finding, priority: 'P3' }))
    const { assessment } = await assessed({ ...clinic, ...(findings && { findings }) })
    expect(assessment.artifacts.rows.map(({ priority }) => priority?.id)).toEqual([
      'P3',
      'P3',
      'P2',
      undefined,
      'P3',
    ])
  })

  test('stand in the top-level areas of all their findings and are counted once', async () => {
    const { assessment } = await assessed(clinic)
    const places = assessment.artifacts.rows.map(({ categories }) => categories)
    expect(places).toEqual([['QA'], ['QA', 'OPS'], ['OPS'], [], ['OPS']])
    expect(
      printedAll(
        assessment,
        'artifacts.total',
        'artifacts.missing',
        'artifacts.priority.P0',
        'artifacts.priority.P1',
        'artifacts.unranked',
        'artifacts.category/QA',
        'artifacts.category/OPS',
      ),
    ).toEqual({
      'artifacts.total': '5',
      'artifacts.missing': '4',
      'artifacts.priority.P0': '1',
      'artifacts.priority.P1': '1',
      'artifacts.unranked': '1',
      'artifacts.category/QA': '2',
      'artifacts.category/OPS': '2',
    })
  })

  test('of which one way is to be chosen count as a range, and one way alone as it is', async () => {
    const ways = (second: string) =>
      assessed({
        findings: [{ id: 'A', title: 'No release', priority: 'P0' }],
        artifacts: [
          { id: 'make', path: 'Makefile', findings: ['A'] },
          { id: 'chart', path: 'chart.yaml', findings: ['A'], alternative: 'Helm' },
          { id: 'base', path: 'base.yaml', findings: ['A'], alternative: second },
          { id: 'overlay', path: 'overlay.yaml', findings: ['A'], alternative: second },
        ],
      })
    const counts = ({ assessment }: Awaited<ReturnType<typeof ways>>): string[] =>
      Object.values(printedAll(assessment, 'artifacts.total', 'artifacts.missing', 'artifacts.priority.P0'))
    const two = await ways('Kustomize')
    expect(counts(two)).toEqual(['4', '2–3', '2–3'])
    expect(counts(await ways('Helm'))).toEqual(['4', '4', '4'])
    const brief = explainBriefly(two.assessment)
    expect(brief('artifacts.missing')).toContain('1 + one of 1, 2')
  })
})
