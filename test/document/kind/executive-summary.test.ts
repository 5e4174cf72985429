import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/assess/index.js'
import { assessedFile, checkedText } from '../../assess/assessing.js'
import { traces, viewProblems, type Composed } from '../composed.js'
import { composedSet, section } from '../set.js'

const path = 'examples/fastapi-service/findings.json'
const example = summaryOf((await assessedFile(path)).assessment)
const minimalSet = composedSet((await assessedFile('test/fixtures/minimal/findings.yaml')).assessment)
const minimal = await summaryFrom('test/fixtures/minimal/findings.yaml')
const noFindings = await summaryFrom('test/fixtures/no-findings/findings.json')
const everything = await summaryFrom('test/fixtures/everything/findings.yaml')

describe('the executive summary of the example', () => {
  it('is composed without a message and leaves no trace of what is absent', () => {
    expect(example.messages).toEqual([])
    expect(traces(example)).toEqual([])
  })

  it('heads with date, score and band, time and cost', () => {
    expect(example.markdown.match(/^- \*\*.*$/gm)?.slice(0, 7)).toMatchInlineSnapshot(`
      [
        "- **Date:** December 6, 2025",
        "- **Overall score:** 7.1/10 (✅ Good)",
        "- **Time to completion:** 4 weeks",
        "- **Effort to completion:** 35–43 h",
        "- **Confidence:** high",
        "- **Investment:** $5,250–6,450",
        "- **Next review:** [after Operations Readiness](dossier:roadmap#phase-w4) (4 weeks)",
      ]
    `)
  })

  it('names the critical findings in lay words, with their hours added up', () => {
    expect(headings(example)).toContain('Critical findings (3 issues, 4 h)')
    const list = section(example.markdown, 'Critical findings')
    expect(list.match(/^\d\. /gm)).toHaveLength(3)
    expect(list).toContain('Any website can call the API on behalf of a visitor')
    expect(list).toContain('**Total:** 3 issues, 4 h of work')
    expect(list).toContain('**Impact:** Denial of service, Runaway cost')
  })

  it('draws a bar of ten cells for every category and for the whole', () => {
    const bars = section(example.markdown, 'Scorecard').match(/`[█░]{10}`/g)
    expect(bars?.map((bar) => bar.match(/█/g)?.length)).toEqual([8, 6, 7, 7, 7, 8, 7, 7])
  })

  it('adds up open findings and quick wins', () => {
    expect(headings(example)).toContain('Open findings (57, 175 h)')
    expect(headings(example)).toContain('Quick wins (3, 13 h)')
    expect(headings(example)).toContain('Plan (4 weeks, 35–43 h of work, $5,250–6,450)')
  })

  it('ticks no success criterion while its findings are open', () => {
    const criteria = section(example.markdown, 'Success criteria')
    expect(criteria).toContain('10 of 10 conditions are not met.')
    expect(criteria.match(/^- \[ \] /gm)).toHaveLength(10)
    expect(example.markdown).not.toMatch(/\[ \] ✅|\[x\]/)
  })

  it('counts one critical finding less everywhere when one is less urgent', async () => {
    const text = readFileSync(path, 'utf8').replace(
      /("id": "SEC-03"[\s\S]*?"priority": )"critical"/,
      '$1"high"',
    )
    const { findings } = await checkedText(text, path)
    const { documents, messages } = composedSet(assess(findings))
    expect(messages).toEqual([])
    for (const kind of ['executive-summary', 'gap-analysis'] as const) {
      expect(headings(documents[kind])).toContain('Critical findings (2 issues, 2 h)')
    }
    const all = Object.values(documents).map(({ markdown }) => markdown)
    expect(all.join('\n')).not.toMatch(/\b3 critical/)
  })
})

describe('the executive summary', () => {
  it.each([
    ['the example', path],
    ['the fixture that uses everything', 'test/fixtures/everything/findings.yaml'],
    ['the smallest file', 'test/fixtures/minimal/findings.yaml'],
    ['a file without findings', 'test/fixtures/no-findings/findings.json'],
    ['a file without scores', 'test/fixtures/no-score/findings.json'],
  ])('gives its template what the schema promises for %s', async (_, file) => {
    expect(viewProblems((await assessedFile(file)).assessment, 'executive-summary')).toBeUndefined()
  })

  it('says nothing about critical findings where there are none', () => {
    expect(noFindings.markdown).not.toMatch(/critical/i)
    expect(noFindings.markdown).not.toContain('conditions are not met')
    expect(traces(noFindings)).toEqual([])
  })

  it('lists no document that does not exist', () => {
    const kinds = [...section(minimal.markdown, 'Read on').matchAll(/dossier:([\w-]+)/g)].map(
      ([, kind]) => kind,
    )
    expect(['executive-summary', ...kinds]).toEqual(Object.keys(minimalSet.documents))
    expect(traces(minimal)).toEqual([])
  })

  it('names findings once that are blockers and critical', () => {
    const blockers = section(everything.markdown, 'What blocks release')
    expect(blockers.match(/^\d\. /gm)).toHaveLength(3)
    expect(headings(everything).join('\n')).not.toContain('Critical findings')
  })

  it('gives every target a verdict of its own', () => {
    expect(everything.markdown.match(/\*\*Verdict:\*\*.*/g)).toMatchInlineSnapshot(`
      [
        "**Verdict:** **Ready on conditions**",
        "**Verdict:** Existing sites — **Ready**",
        "**Verdict:** Six new sites — **NOT READY FOR NEW SITES**",
      ]
    `)
  })

  it('ticks the conditions that are met, and no other', () => {
    expect(section(everything.markdown, 'Success criteria').match(/^- \[x\] .*$/gm)).toEqual([
      '- [x] The board has signed the new contract',
    ])
  })
})

async function summaryFrom(file: string): Promise<Composed> {
  return summaryOf((await assessedFile(file)).assessment)
}

function summaryOf(assessment: Parameters<typeof composedSet>[0]): Composed {
  const summary = composedSet(assessment).documents['executive-summary']
  if (!summary) throw new Error('Cannot find the executive summary, expected one for every file')
  return summary
}

/** The words of the headings of the second level. */
function headings(document: Composed | undefined): string[] {
  return [...(document?.markdown ?? '').matchAll(/^## (?:<a [^>]*><\/a>)?(.*)$/gm)].map(
    ([, words = '']) => words,
  )
}
