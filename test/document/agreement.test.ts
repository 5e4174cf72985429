import type { RootContent } from 'mdast'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type Assessment } from '../../src/assess/index.js'
import { checkAgreement } from '../../src/document/agreement.js'
import type { Document } from '../../src/document/document.js'
import { figureUses } from '../../src/document/figure-uses.js'
import { check, readSource } from '../../src/model/index.js'
import { heading, paragraph, root, table } from '../../src/tree/builders.js'
import type { FigureValue } from '../../src/tree/value.js'

const shop = {
  meta: { title: 'Readiness of the shop', date: '2026-03-01' },
  categories: [{ id: 'SEC', name: 'Security', weight: 1, score: 6.2 }],
  findings: [
    { id: 'F-1', title: 'Orders are lost', severity: 'critical', priority: 'P0', effort: '4h' },
    { id: 'F-2', title: 'Logs hold passwords', severity: 'high', priority: 'P1', effort: '2-3h' },
  ],
}

describe('checkAgreement', () => {
  it('is silent when every document prints what the ledger says', async () => {
    const assessment = await assessed()
    const set = [
      made('summary', paragraph('Open: ', figure(assessment, 'open.total'))),
      made('details', paragraph(figure(assessment, 'open.total'), ' are open')),
    ]
    expect(reasons(set, assessment)).toEqual([])
  })

  it('names the documents and sections that print different texts for one figure', async () => {
    const assessment = await assessed()
    const set = [
      made('summary', heading(2, 'At a glance'), paragraph(figure(assessment, 'open.total'))),
      made('details', heading(2, 'All gaps'), paragraph({ ...figure(assessment, 'open.total'), shown: '3' })),
    ]
    const [reason, ...others] = reasons(set, assessment)
    expect(others).toEqual([])
    expect(reason).toContain('`open.total`')
    expect(reason).toContain('`2` in summary (At a glance)')
    expect(reason).toContain('`3` in details (All gaps)')
  })

  it('catches any planted text that differs from the ledger, wherever it stands', async () => {
    const assessment = await assessed()
    const ids = assessment.ledger.ids()
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.string({ minLength: 1 }), fc.nat(3), (id, planted, place) => {
        const real = figure(assessment, id)
        fc.pre(planted !== real.shown)
        const documents = [0, 1, 2, 3].map((index) =>
          made(`document-${index}`, paragraph(index === place ? { ...real, shown: planted } : real)),
        )
        expect(rules(documents, assessment)).toEqual(['figure-disagreement'])
      }),
      { numRuns: 200 },
    )
  })

  it('refuses a figure the ledger does not hold', async () => {
    const assessment = await assessed()
    const invented = { ...figure(assessment, 'open.total'), id: 'open.invented' }
    expect(rules([made('summary', paragraph(invented))], assessment)).toEqual(['figure-disagreement'])
  })

  it('refuses a figure printed in code that disagrees', async () => {
    const assessment = await assessed()
    const document = made('summary', paragraph('Bar'))
    const use = { id: 'open.total', shown: '7', section: 'Bar', in: 'code' } as const
    expect(rules([{ ...document, figures: [use] }], assessment)).toEqual(['figure-disagreement'])
  })

  it('refuses a count that differs from the rows it heads', async () => {
    const assessment = await assessed()
    const rows = (count: number): RootContent =>
      table(
        ['Gap'],
        Array.from({ length: count }, (_, index) => [`Gap ${index}`]),
        { rows: { counted: 'open.total', rows: count } },
      )
    expect(rules([made('details', heading(2, 'Gaps'), rows(2))], assessment)).toEqual([])
    const [reason] = reasons([made('details', heading(2, 'Gaps'), rows(3))], assessment)
    expect(reason).toContain('3 rows under `open.total` = 2 in details (Gaps)')
  })

  it('counts the rows that a short list leaves out', async () => {
    const assessment = await assessed()
    const shortened = (rest: string): RootContent =>
      table(['Gap'], [['One']], { rows: { counted: 'open.total', rows: 1, rest } })
    // Two are open and one is critical, so one row and the critical one make two.
    expect(rules([made('details', shortened('open.critical'))], assessment)).toEqual([])
    expect(rules([made('details', shortened('open.total'))], assessment)).toEqual(['count-disagreement'])
    expect(rules([made('details', shortened('open.invented'))], assessment)).toEqual(['count-disagreement'])
  })

  it('refuses a total that its printed parts do not add up to, unless a note says so', async () => {
    const assessment = await assessed()
    const totals = (noted: boolean, parts: string[]): RootContent =>
      table(['Gap'], [['One']], { rows: { totals: [{ total: 'open.effort', parts, noted }] } })
    const both = ['finding/F-1.effort', 'finding/F-2.effort']
    expect(rules([made('details', totals(false, both))], assessment)).toEqual([])
    expect(rules([made('details', totals(false, both.slice(1)))], assessment)).toEqual(['total-disagreement'])
    expect(rules([made('details', totals(true, both.slice(1)))], assessment)).toEqual([])
  })
})

async function assessed(): Promise<Assessment> {
  const source = await readSource({ path: 'shop.json', text: JSON.stringify(shop) })
  const findings = check(source)
  if (!findings) throw new Error('Cannot assess the shop, expected findings without errors')
  return assess(findings)
}

function figure({ ledger }: Assessment, id: string): FigureValue {
  const { shown, before, after, plural } = ledger.get(id)
  return { kind: 'figure', id, shown, before, after, plural }
}

function made(kind: string, ...children: RootContent[]): Document {
  const tree = root(...children)
  return {
    kind,
    title: kind,
    name: kind,
    locale: 'en-US',
    tree,
    cover: [],
    outline: [],
    figures: figureUses(tree),
    meta: { keywords: [], date: '2026-03-01' },
  }
}

function reasons(documents: readonly Document[], assessment: Assessment): string[] {
  return checkAgreement(documents, assessment).messages.map(({ reason }) => reason)
}

function rules(documents: readonly Document[], assessment: Assessment): (string | undefined)[] {
  return checkAgreement(documents, assessment).messages.map(({ ruleId }) => ruleId)
}
