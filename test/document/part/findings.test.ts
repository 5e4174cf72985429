import { describe, expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { findingRow, hasCard } from '../../../src/document/part/findings.js'
import { assessed, type Given } from '../../assess/assessing.js'

describe('a finding as a row', () => {
  it('leads to its card, or is a place itself where it has none', async () => {
    const rows = await rowsOf([
      { id: 'A-1', title: 'Doors stand open', fix: 'Shut them.' },
      { id: 'A-2', title: 'Keys are lost' },
    ])
    expect(rows.map(({ href, anchor }) => ({ href, anchor }))).toEqual([
      { href: 'dossier:gap-analysis#finding-a-1', anchor: undefined },
      { href: undefined, anchor: 'finding-a-2' },
    ])
  })

  it('says its status only where open findings have different ones, or words of their own', async () => {
    const closed = { id: 'A-2', title: 'Keys are lost', status: 'done' }
    const open = { id: 'A-1', title: 'Doors stand open' }
    const statuses = async (findings: NonNullable<Given['findings']>) =>
      (await rowsOf(findings)).map(({ status }) => status?.label)
    expect(await statuses([open, closed])).toEqual([undefined, undefined])
    expect(await statuses([open, { ...closed, status: 'partial' }])).toEqual(['Open', 'Partly done'])
    expect(await statuses([{ ...open, status: { state: 'open', label: 'Confirmed' } }])).toEqual([
      'Confirmed',
    ])
  })

  it('is in no sum when it is closed or a duplicate', async () => {
    const rows = await rowsOf([
      { id: 'A-1', title: 'Doors stand open' },
      { id: 'A-2', title: 'Doors do not shut', duplicateOf: 'A-1' },
      { id: 'A-3', title: 'Keys are lost', status: 'done' },
    ])
    expect(rows.map(({ counted }) => counted)).toEqual([undefined, false, false])
  })

  it('links to a category only where that has a section', async () => {
    const rows = await rowsOf(
      [
        { id: 'A-1', title: 'Doors stand open', category: 'C-1' },
        { id: 'A-2', title: 'Keys are lost', category: 'C-2', status: 'done' },
      ],
      [
        { id: 'C-1', name: 'Doors' },
        { id: 'C-2', name: 'Keys' },
      ],
    )
    expect(rows.map(({ category }) => category?.href)).toEqual([
      'dossier:gap-analysis#category-c-1',
      undefined,
    ])
  })
})

it('gives critical findings a card, whatever they say', async () => {
  const { assessment } = await assessed({
    findings: [{ id: 'A-1', title: 'Doors stand open', severity: 'critical' }],
  })
  expect(assessment.rows.map(hasCard)).toEqual([true])
})

async function rowsOf(
  findings: NonNullable<Given['findings']>,
  categories: NonNullable<Given['categories']> = [],
) {
  const { assessment } = await assessed({ findings, categories })
  const context = createContext(assessment)
  return assessment.rows.map((result) => findingRow(context, result, { anchored: true }))
}
