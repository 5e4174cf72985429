import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess, type Assessment } from '../../src/assess/index.js'
import { check, readSource, type Findings } from '../../src/model/index.js'

const path = 'examples/platform-readiness/findings.json'
const text = readFileSync(path, 'utf8')

/** Findings of the example, or of the example as patched. */
async function findingsOf(given = text): Promise<Findings> {
  const findings = check(await readSource({ path, text: given }))
  if (!findings) throw new Error('Cannot read the example, expected valid findings')
  return findings
}

/** Prints a figure with its unit. */
function showing({ ledger }: Assessment): (id: string) => string {
  return (id) => {
    const { before, shown, after } = ledger.get(id)
    return before + shown + after
  }
}

const assessment = assess(await findingsOf())
const shown = showing(assessment)

describe('the platform example', () => {
  it('derives 54 % from eight equal weights (002-3)', () => {
    expect(shown('score.overall')).toBe('54%')
    expect(shown('score.products')).toBe('430')
    expect(shown('score.weights')).toBe('8')
  })

  it('reads the status of eight categories off three bands (002-4)', () => {
    const rows = assessment.categories.map(({ category: { id, name } }) => [
      name,
      shown(`score/${id}`),
      shown(`category/${id}.band`),
    ])
    expect(rows).toEqual([
      ['Infrastructure', '70%', 'Ready'],
      ['Security', '60%', 'Needs Work'],
      ['Code Quality', '55%', 'Needs Work'],
      ['Testing', '15%', 'BLOCKING'],
      ['Monitoring', '50%', 'Needs Work'],
      ['Database', '50%', 'Needs Work'],
      ['API Design', '65%', 'Ready'],
      ['Documentation', '65%', 'Ready'],
    ])
  })

  it('counts four blockers, three of them critical (002-7)', () => {
    expect([shown('open.blockers'), shown('open.critical'), shown('open.total')]).toEqual(['4', '3', '5'])
  })

  it('adds fix times of 5–8 weeks and plans 6–8 weeks (002-8, 002-12)', () => {
    expect(shown('open.blockers.effort')).toBe('5–8 weeks')
    expect(shown('phase/P1.duration')).toBe('3–4 weeks')
    expect(shown('plan.duration')).toBe('6–8 weeks')
  })

  it('says no, with four unmet conditions and a high risk (002-14, 002-15)', () => {
    expect(shown('verdict.label')).toBe('DO NOT DEPLOY to production')
    expect([shown('verdict.conditions'), shown('verdict.unmet')]).toEqual(['4', '4'])
    expect(shown('verdict.risk')).toBe('HIGH')
  })
})
