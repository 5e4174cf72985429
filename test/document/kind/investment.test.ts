import { describe, expect, it } from 'vitest'
import { assessed, assessedFile, type Given } from '../../assess/assessing.js'
import { composed, traces, viewProblems } from '../composed.js'

const example = await documentOf('examples/fastapi-service/findings.json')
const everything = await documentOf('test/fixtures/everything/findings.yaml')

describe('the investment of the example', () => {
  it('is composed without a message and leaves no trace of what is absent', () => {
    expect(example.messages).toEqual([])
    expect(traces(example)).toEqual([])
  })

  it('has a row per week with hours, rate and cost, and their total', () => {
    expect(rows(example.markdown, 'Costs')).toMatchInlineSnapshot(`
      [
        "| [Week 1: Security Hardening](dossier:roadmap#phase-w1) | 12–14 h | $150/h | $1,800–2,100 | Risk elimination |",
        "| [Week 2: Testing Infrastructure](dossier:roadmap#phase-w2) | 10–12 h | $150/h | $1,500–1,800 | Defect prevention |",
        "| [Week 3: Performance Optimization](dossier:roadmap#phase-w3) | 8–10 h | $150/h | $1,200–1,500 | Speed improvement |",
        "| [Week 4: Operations Readiness](dossier:roadmap#phase-w4) | 5–7 h | $150/h | $750–1,050 | Uptime |",
        "| **Total** | **35–43 h** |  | **$5,250–6,450** |  |",
      ]
    `)
  })

  it('gives the equivalent at the blended rate beside the total', () => {
    expect(example.markdown).toContain('**Equivalent team cost:** $5,250–8,600 (at $150–200/h)')
  })

  it('says what the costs rest on', () => {
    expect(example.markdown).toContain('- Work is paid at $150/h.')
    expect(example.markdown).toContain('- A day of work has 8 hours, a week 5 days.')
    expect(example.markdown).toContain('the tasks alone add up to 41 h over the plan.')
    expect(example.markdown).toContain('- The plan carries 18 of 57 open findings;')
  })

  it('does not print the hours the report once claimed', () => {
    expect(example.markdown).not.toMatch(/35\s*[–-]\s*40/)
  })

  it('names only the team where no infrastructure is asked for', () => {
    expect(example.markdown).toContain('\n## Team\n')
    expect(example.markdown).not.toContain('infrastructure')
  })
})

describe('the investment of a file that uses everything', () => {
  it('is composed without a message and leaves no trace of what is absent', () => {
    expect(everything.messages).toEqual([])
    expect(traces(everything)).toEqual([])
  })

  it('adds fixed lines, contingency and tax to the work', () => {
    expect(rows(everything.markdown, 'Costs').slice(-4)).toMatchInlineSnapshot(`
      [
        "| Subtotal |  |  |  | €26,250–36,810 |  |",
        "| Contingency (15% of work) |  |  |  | €2,962.50–4,291.50 |  |",
        "| Tax (19%) |  |  |  | €5,550.38–7,809.29 |  |",
        "| **Total** |  | **229.13–312.63 h** |  | **€34,762.88–48,910.79** |  |",
      ]
    `)
  })

  it('breaks the work down by role, each at its own rate', () => {
    expect(rows(everything.markdown, 'By role')).toMatchInlineSnapshot(`
      [
        "| Backend engineer | 37.5 h | €110/h | €4,125 |",
        "| Frontend engineer | 27–49 h | €95–105/h | €2,565–5,145 |",
        "| Technical writer | 75–112.5 h | €2,600/week | €5,200–7,800 |",
        "| Data protection counsel | 40.63 h | €9,800/month | €2,450 |",
        "| Platform engineer | 15 h | €920/day | €1,840 |",
        "| Blended rate | 34–58 h | €105–125/h | €3,570–7,250 |",
        "| **Total** | **229.13–312.63 h** |  | **€19,750–28,610** |",
      ]
    `)
  })

  it('keeps what is quoted apart and names its source', () => {
    expect(everything.markdown).toContain('€48,000 (quoted: Offer 2026-014, page 3)')
    expect(everything.markdown).toContain('| A claim avoided | €8,000–15,000 | Estimate of the insurer |')
  })

  it('does not add up savings of different periods under their column', () => {
    expect(rows(everything.markdown, 'Benefits and return').filter((row) => row.includes('Total'))).toEqual(
      [],
    )
    expect(everything.markdown).toContain('- **Savings per month:** €5,100–6,500')
    expect(everything.markdown).toContain('**Payback:** 5.7–10.4 months')
  })

  it('tells every scenario, and says which cost is quoted', () => {
    expect(everything.markdown).toContain('€30,000–42,000 (quoted)')
    expect(everything.markdown).toContain('Keeps the **four** existing sites running')
    expect(everything.markdown).toContain('| Hardened | Week 7 | 65% | 1.2 s |')
    expect(everything.markdown).toContain('| Open to everybody | Week 9 | 75% |  |')
  })

  it('names the costs that only one scenario has', () => {
    expect(everything.markdown).toContain(
      '| Ready for six new sites | Training of the reception desks | €2,400.50 | once |',
    )
  })

  it('says what a role does where the team is listed', () => {
    expect(everything.markdown).toContain('- **Platform engineer:** Shared with the billing team')
  })
})

describe('an investment', () => {
  it('is not made when nothing costs anything and nobody is named', async () => {
    const { assessment } = await assessed({ findings: [{ id: 'F-1', title: 'A finding', effort: '2h' }] })
    expect(composed(assessment, 'investment')).toBeUndefined()
  })

  it('sums up savings that all are money of a month', async () => {
    const { markdown, messages } = await made({
      costs: {
        currency: 'USD',
        benefits: [
          { label: 'Support', before: 900, after: 300 },
          { label: 'Hosting', per: 'mo', before: 200, after: 150 },
        ],
      },
    })
    expect(messages).toEqual([])
    expect(rows(markdown, 'Benefits and return').at(-1)).toContain('**$650**')
  })

  it('has rows by role when there is no plan', async () => {
    const { markdown, messages } = await made({
      findings: [{ id: 'F-1', title: 'A finding', effort: '2h', role: 'dev' }],
      costs: { currency: 'USD', rates: [{ role: 'dev', label: 'Developer', amount: 100 }] },
    })
    expect(messages).toEqual([])
    expect(rows(markdown, 'Costs')).toMatchInlineSnapshot(`
      [
        "| Developer | 2 h | $100/h | $200 |",
        "| **Total** | **2 h** |  | **$200** |",
      ]
    `)
  })

  it('keeps what is said about one scenario apart from the next', async () => {
    const { markdown, messages } = await made({
      scenarios: [
        { id: 'a', name: 'Small', summary: 'Only what is urgent.' },
        { id: 'b', name: 'Large', summary: 'Everything.' },
      ],
    })
    expect(messages).toEqual([])
    expect(markdown).toContain('**Small**\n\nOnly what is urgent.\n\n**Large**\n\nEverything.\n\n')
  })

  it('prints names as they are, whatever they look like', async () => {
    const { markdown } = await made({
      phases: [{ id: 'P', name: 'a|b *c* <i>', effort: '2h' }],
      costs: { currency: 'USD', rates: [{ role: 'dev', amount: 100 }] },
    })
    expect(rows(markdown, 'Costs')[0]).toBe(
      '| [a\\|b \\*c\\* \\<i>](dossier:roadmap#phase-p) | 2 h | $100/h | $200 |',
    )
  })
})

async function made(given: Given) {
  const { assessment } = await assessed(given)
  const document = composed(assessment, 'investment')
  if (!document) throw new Error('Cannot compose the investment, expected costs')
  return document
}

async function documentOf(path: string) {
  const { assessment } = await assessedFile(path)
  expect(viewProblems(assessment, 'investment')).toBeUndefined()
  const document = composed(assessment, 'investment')
  if (!document) throw new Error(`Cannot compose the investment of ${path}`)
  return document
}

/** Rows of the first table under a heading, without its head. */
function rows(markdown: string, heading: string): string[] {
  const section = markdown.slice(markdown.indexOf(`## ${heading}\n`))
  const [, table = ''] = /\n((?:\|.*\n)+)/.exec(section) ?? []
  return table.trim().split('\n').slice(2)
}
