import { describe, expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import type { DocumentId } from '../../../src/document/index.js'
import { documentLink } from '../../../src/document/part/document-link.js'
import { compiledDocuments, externalDocuments } from '../../../src/document/part/document-list.js'
import { assessed, type Given } from '../../assess/assessing.js'

const items = [
  { id: 'exec', kind: 'executive-summary', file: 'summary.md' },
  { id: 'plan', kind: 'roadmap', title: 'The *plan*' },
  { id: 'audit', external: true, file: 'audit.pdf' },
]
const phases = [{ id: 'P', name: 'Phase' }]

describe('compiledDocuments', () => {
  it('links documents of the set under their declared titles and marks the one at hand', async () => {
    const context = await contextOf({ phases, documents: { items } }, ['executive-summary', 'roadmap'])
    expect(compiledDocuments(context, { here: 'roadmap' }).rows).toMatchObject([
      { title: 'Executive summary', href: 'dossier:executive-summary' },
      {
        title: { kind: 'inline', value: 'The *plan*', pointer: '/documents/items/1/title' },
        here: true,
      },
    ])
  })

  it('takes purpose and audience from the kind where the file states none', async () => {
    const declared = items.map((item) => (item.id === 'exec' ? { ...item, purpose: 'For the board' } : item))
    const context = await contextOf({ phases, documents: { items: declared } }, [
      'executive-summary',
      'roadmap',
    ])
    expect(compiledDocuments(context, { here: 'roadmap' }).rows).toMatchObject([
      { purpose: { value: 'For the board' }, audience: ['Executives and whoever decides'] },
      { purpose: 'What is done when, by whom, and what it leads to' },
    ])
  })

  it('adds the documents of the set that the file does not declare', async () => {
    const context = await contextOf({ documents: { items } }, ['executive-summary', 'gap-analysis'])
    expect(compiledDocuments(context, { here: 'gap-analysis' }).rows).toMatchObject([
      { title: 'Executive summary' },
      { title: 'Gap analysis', here: true },
    ])
  })

  it('leaves out documents that are not made or not wanted', async () => {
    const context = await contextOf({ documents: { items } }, ['executive-summary', 'roadmap'])
    expect(compiledDocuments(context, { here: 'executive-summary' }).rows).toMatchObject([
      { title: 'Executive summary' },
    ])
  })

  it('lists a kind once, however often the file declares it', async () => {
    const twice = [items[0], { id: 'summary', kind: 'executive-summary' }].filter(
      (item) => item !== undefined,
    )
    const context = await contextOf({ documents: { items: twice } }, ['executive-summary'])
    expect(compiledDocuments(context, { here: 'executive-summary' }).rows).toHaveLength(1)
  })

  it('leads to every file a document is written as', async () => {
    const { assessment } = await assessed({})
    const formats = [{ id: 'md', label: 'Markdown', extension: 'md' }]
    const context = createContext(assessment, ['executive-summary', 'gap-analysis'], formats)
    expect(compiledDocuments(context, { here: 'gap-analysis' }).rows[0]?.formats).toEqual([
      { text: 'Markdown', href: 'dossier:executive-summary?md' },
    ])
  })
})

describe('externalDocuments', () => {
  const report = { id: 'report', external: true, title: 'Report', file: 'report.pdf', pages: 12, minutes: 30 }
  const other = { id: 'annex', external: true, file: 'https://example.com/annex.pdf', pages: 3, minutes: 10 }

  it('names documents from elsewhere with their file, pages and minutes, and adds these up', async () => {
    const context = await contextOf({ documents: { items: [report, other] } })
    const list = externalDocuments(context, { here: 'document-index' })
    expect(list?.rows).toMatchObject([
      { title: { value: 'Report' }, file: 'report.pdf', pages: { shown: '12' }, minutes: { shown: '30' } },
      { href: 'https://example.com/annex.pdf', pages: { shown: '3' } },
    ])
    expect(list).toMatchObject({ pages: { shown: '15' }, minutes: { shown: '40', after: ' min' } })
  })

  it('adds nothing up when one does not say how long it is', async () => {
    const context = await contextOf({ documents: { items: [...items, report] } })
    const list = externalDocuments(context, { here: 'document-index' })
    expect(list?.rows).toHaveLength(2)
    expect(list).not.toHaveProperty('pages')
  })

  it('is nothing without documents from elsewhere', async () => {
    expect(externalDocuments(await contextOf({}), { here: 'document-index' })).toBeUndefined()
  })
})

describe('documentLink', () => {
  it('finds declared documents by their id, and kinds by theirs', async () => {
    const context = await contextOf({ phases, documents: { items } })
    expect(documentLink(context, 'exec').href).toBe('dossier:executive-summary')
    expect(documentLink(context, 'roadmap')).toEqual({ text: 'Roadmap', href: 'dossier:roadmap' })
  })

  it('leads nowhere when the document is not made', async () => {
    expect(documentLink(await contextOf({}), 'roadmap')).toEqual({ text: 'Roadmap' })
  })
})

async function contextOf(given: Given, wanted?: readonly DocumentId[]) {
  const { assessment } = await assessed(given)
  return createContext(assessment, wanted)
}
