import { describe, expect, it } from 'vitest'
import { coverage } from '../../src/document/index.js'
import { compile, examples } from '../goldens/compiled.js'

describe.each(examples)('the set of %s', async (example) => {
  const { assessment, documents } = await compile(`examples/${example}/findings.json`)
  const composed = documents.map(({ document }) => document)

  it('G5 shows every finding, strength, action, reference and snippet', () => {
    const { counts, missing } = coverage(assessment.findings, composed)
    expect(missing).toEqual([])
    expect(counts.finding.all).toBe(assessment.findings.findings.length)
  })

  it('lists what is lost when a document is left out', () => {
    const summary = composed.filter(({ kind }) => kind === 'quick-reference')
    const { counts, missing } = coverage(assessment.findings, summary)
    const all = Object.values(counts).reduce((sum, count) => sum + count.all - count.shown, 0)
    expect(missing.length).toBeGreaterThan(0)
    expect(missing).toHaveLength(all)
    for (const { pointer, text } of missing) {
      expect(pointer).toMatch(/^\/\w+\/\d+\//)
      expect(text).not.toBe('')
    }
  })
})
