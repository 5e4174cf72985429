import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess, type Assessment } from '../../src/assess/index.js'
import { check, readSource } from '../../src/model/index.js'

const path = 'examples/backend-master-assessment/findings.json'
const text = readFileSync(path, 'utf8')

/** The example, or the example with one text replaced by another. */
async function assessed(from = '', to = ''): Promise<Assessment> {
  const given = text.replace(from, () => to)
  if (from !== '' && given === text) throw new Error(`Cannot find "${from}" in the example`)
  const findings = check(await readSource({ path, text: given }))
  if (!findings) throw new Error('Cannot read the example, expected valid findings')
  return assess(findings)
}

function showing({ ledger }: Assessment): (id: string) => string {
  return (id) => {
    const { before, shown, after } = ledger.get(id)
    return before + shown + after
  }
}

const shown = showing(await assessed())

describe('the backend assessment', () => {
  it('004-3 derives the score: shares, factor, result, grade', () => {
    const shares = ['ARC', 'SEC', 'CODE', 'QA'].map((id) => shown(`category/${id}.contribution`))
    expect(shares).toEqual(['20.5', '17.25', '18', '11.75'])
    expect(
      ['score.raw', 'score.step/open-criticals.change', 'score.overall', 'score.grade'].map(shown),
    ).toEqual(['67.50/100', '−6.75', '60.75/100', 'C'])
  })

  it('004-4 prints the mean without the adjustment', async () => {
    const show = showing(await assessed('"value": 0.9', '"value": 1'))
    expect([show('score.overall'), show('score.grade')]).toEqual(['67.50/100', 'C+'])
  })

  it('004-5, 004-10 counts six P0, four P1 and the unranked critical vulnerability', () => {
    expect(['open.priority.P0', 'open.priority.P1', 'open.blockers'].map(shown)).toEqual(['6', '4', '11'])
  })

  it('004-6 adds the efforts up in person-weeks', () => {
    expect(['open.critical.effort', 'open.blockers.effort'].map(shown)).toEqual([
      '6 person-weeks',
      '10.6 person-weeks',
    ])
  })

  it('004-12 adds the tests up, and follows the author who insists on 38', async () => {
    expect(['metric/tests.current', 'metric/tests.gap', 'metric/coverage.rest'].map(shown)).toEqual([
      '40',
      '807',
      '97.3%',
    ])
    const show = showing(
      await assessed('"label": "Automated tests",', '"label": "Automated tests", "current": 38,'),
    )
    expect(show('metric/tests.gap')).toBe('809')
  })

  it('004-14 derives the defects, 004-16 the critical tests', () => {
    expect(['metric/defects.current', 'metric/critical-tests.current'].map(shown)).toEqual([
      '≈ 197–394',
      '120',
    ])
  })

  it('004-15 counts 12 of 15 requirements that block', () => {
    expect(['requirements.blockers', 'requirements.total'].map(shown)).toEqual(['12', '15'])
  })

  it('004-17, 004-19 derives person-weeks and returns, claimed ones apart', () => {
    expect(['path-1', 'path-2'].map((id) => shown(`scenario/${id}.personWeeks`))).toEqual(['4', '16–36'])
    const ids = ['1', '6', 'claimed/1', 'claimed/6'].map((part) => `scenario/path-2/${part}.multiple`)
    expect(ids.map(shown)).toEqual(['0.3–2×', '1.6–12×', '1.3–3×', '8–18×'])
  })

  it('004-25 changes score, grade and verdict together', async () => {
    const raised = text.replace('"value": 0.9', '"value": 1').replace('"score": 47', '"score": 70')
    const findings = check(await readSource({ path, text: raised }))
    const show = showing(assess(findings ?? expect.fail('the example has errors')))
    expect(['score.overall', 'score.grade', 'verdict.label'].map(show)).toEqual([
      '73.25/100',
      'B-',
      'CONDITIONAL',
    ])
  })
})
