import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assessmentJsonSchema, toJson } from '../../src/assess/index.js'
import { printJsonSchema } from '../../src/model/json-schema.js'
import { assessed, assessedFile } from './assessing.js'

describe('the JSON of an assessment', () => {
  test.each([
    'examples/fastapi-service/findings.json',
    'test/fixtures/everything/findings.yaml',
    'test/fixtures/everything/points.json',
    'test/fixtures/everything/deduction.json',
    'test/fixtures/no-score/findings.json',
    'test/fixtures/minimal/findings.yaml',
  ])('holds every figure of %s, exact', async (path) => {
    const { assessment } = await assessedFile(path)
    const json = toJson(assessment)
    expect(Object.keys(json.figures)).toEqual(assessment.ledger.ids())
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })

  test('names figures by id wherever a result holds one', async () => {
    const { assessment } = await assessed({
      categories: [{ id: 'SEC', name: 'Security', score: 6.2 }],
      findings: [{ id: 'S-1', title: 'Open door', category: 'SEC', severity: 'critical', effort: '1-2d' }],
    })
    const { categories, figures, findings, score } = toJson(assessment)
    expect(score.overall).toBe('score.overall')
    expect(categories[0]?.score).toBe('score/SEC')
    expect(findings[0]).toMatchObject({
      finding: { id: 'S-1', label: 'Open door' },
      effort: 'finding/S-1.effort',
    })
    expect(figures['finding/S-1.effort']).toEqual({
      label: 'Effort of S-1',
      unit: { kind: 'effort', unit: 'd' },
      value: { min: '1', max: '2' },
      decimals: 0,
      shown: '1–2',
      before: '',
      after: ' days',
      derivation: { op: 'given', value: { min: '1', max: '2' }, pointer: '/findings/0/effort' },
    })
  })

  test('says unknown and words apart from numbers', async () => {
    const { assessment } = await assessed({
      metrics: [
        { id: 'coverage', label: 'Coverage', current: null },
        { id: 'risk', label: 'Risk', current: 'High' },
      ],
    })
    const { figures } = toJson(assessment)
    expect(figures['metric/coverage.current']?.value).toBeNull()
    expect(figures['metric/risk.current']?.value).toEqual({ word: 'High' })
  })

  test('is the same for the same findings', async () => {
    const [one, other] = await Promise.all([
      assessedFile('examples/fastapi-service/findings.json'),
      assessedFile('examples/fastapi-service/findings.json'),
    ])
    expect(JSON.stringify(toJson(one.assessment))).toBe(JSON.stringify(toJson(other.assessment)))
  })

  test('has its schema published as it is generated', () => {
    expect(readFileSync('schemas/assessment.schema.json', 'utf8')).toBe(
      printJsonSchema(assessmentJsonSchema()),
    )
  })
})
