import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assessed, assessedFile, type Given } from '../../assess/assessing.js'
import { traces, viewProblems } from '../composed.js'
import { composedSet, section } from '../set.js'

const files = [
  'examples/fastapi-service/findings.json',
  'test/fixtures/everything/findings.yaml',
  'test/fixtures/minimal/findings.yaml',
  'test/fixtures/no-findings/findings.json',
  'test/fixtures/no-score/findings.json',
]

describe('the quick reference', () => {
  it.each(files)('is composed of %s without a message or a trace of what is absent', async (path) => {
    const { assessment } = await assessedFile(path)
    const page = pageOf(composedSet(assessment))
    expect(viewProblems(assessment, 'quick-reference')).toBeUndefined()
    expect(page.messages).toEqual([])
    // One title of the fixtures holds braces as text.
    expect(traces(page).filter((trace) => trace !== '{{')).toEqual([])
  })

  it('has the verdict first, without the sentences about it', async () => {
    const { markdown } = await pageFrom(files[0] ?? '')
    expect(markdown.split('\n').slice(2, 6)).toMatchInlineSnapshot(`
      [
        "> [!WARNING]",
        "> **Verdict:** **Production-ready with caveats**",
        ">",
        "> **Score:** 7.1/10 (✅ Good) · **Risk level:** High · **Open critical findings:** 3 · **Conditions not met:** 10",
      ]
    `)
  })

  it('has the figures of the assessment', async () => {
    const { markdown } = await pageFrom(files[0] ?? '')
    expect(section(markdown, 'Key figures')).toMatchInlineSnapshot(`
      "- **Date:** December 6, 2025
      - **Scores:** Architecture 7.5/10, Security 6.2/10, Performance 6.8/10, Testing 6.5/10, DevOps 7.1/10, Code Quality 8.2/10, Business/Product 7.4/10
      - **Open findings:** 57
      - **Effort of all of them:** 175 h
      - **Quick wins take:** 13 h
      - **The plan takes:** 35–43 h
      - **Time to completion:** 4 weeks
      - **Investment:** $5,250–6,450"
    `)
  })

  it('names what blocks release, else what is critical, else what is open', async () => {
    const open = { id: 'F-1', title: 'A', severity: 'high', priority: 'P2' }
    const critical = { ...open, id: 'F-2', severity: 'critical' }
    const heading = async (findings: Given['findings']) =>
      /^## .*(?:blocks|ritical|Open).*$/m
        .exec((await made({ findings })).markdown)?.[0]
        .replace(/<a.*<\/a>/, '')
    expect(await heading([open, critical, { ...critical, id: 'F-3', blocker: true }])).toBe(
      '## What blocks release (1 issue)',
    )
    expect(await heading([open, critical])).toBe('## Critical findings (1 issue)')
    expect(await heading([open])).toBe('## Open findings, the most pressing first (1 issue)')
  })

  it('cuts long lists and says how many rows are left out, in figures that agree', async () => {
    const { markdown, messages } = await made({
      findings: Array.from({ length: 9 }, (_, index) => ({
        id: `F-${index}`,
        title: `Finding ${index}`,
        blocker: true,
      })),
      verdict: { conditions: Array.from({ length: 7 }, (_, index) => ({ text: `Condition ${index}` })) },
      actions: [{ horizon: 'Now', items: ['a', 'b', 'c', 'd', 'e'] }],
    })
    expect(messages).toEqual([])
    const findings = section(markdown, 'What blocks release')
    expect(findings.match(/^\| F-/gm)).toHaveLength(6)
    expect(findings).toContain('[and 3 more](dossier:gap-analysis)')
    expect(section(markdown, 'Conditions')).toMatch(/7 of 7 conditions are not met\.[^]*and 2 more$/)
    expect(section(markdown, 'Next steps')).toMatch(/and 2 more$/)
  })

  it('shows the first phases where no actions are named', async () => {
    const { markdown } = await made({
      phases: Array.from({ length: 6 }, (_, index) => ({
        id: `P-${index}`,
        name: `Phase ${index}`,
        duration: '1w',
      })),
    })
    const steps = section(markdown, 'Next steps')
    expect(steps.match(/Phase \d/g)).toHaveLength(4)
    expect(steps).toMatch(/and 2 more$/)
  })

  it('lists the conditions that are not met, and none that is', async () => {
    const { markdown } = await made({
      verdict: {
        conditions: [
          { text: 'Done', met: true },
          { text: 'To do', met: false },
        ],
      },
    })
    expect(section(markdown, 'Conditions')).toBe('1 of 2 conditions are not met.\n\n- [ ] To do')
  })

  it.each(readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
    'is one page of paper for the example $name',
    ({ name }) => {
      const pages = readFileSync(`examples/${name}/dossier/quick-reference.pdf.txt`, 'utf8').match(
        /^page \d+ of \d+$/gm,
      )
      expect(pages).toEqual(['page 1 of 1'])
    },
  )
})

async function made(given: Given) {
  const { assessment } = await assessed(given)
  return pageOf(composedSet(assessment))
}

async function pageFrom(path: string) {
  const { assessment } = await assessedFile(path)
  return pageOf(composedSet(assessment))
}

function pageOf({ documents }: ReturnType<typeof composedSet>) {
  return documents['quick-reference'] ?? expect.fail('there is no quick reference')
}
