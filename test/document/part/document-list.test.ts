import { describe, expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import type { DocumentId } from '../../../src/document/index.js'
import { documentLink } from '../../../src/document/part/document-link.js'
import { documentList } from '../../../src/document/part/document-list.js'
import { assessed, type Given } from '../../assess/assessing.js'

const items = [
  { id: 'exec', kind: 'executive-summary', file: 'summary.md' },
  { id: 'plan', kind: 'roadmap', title: 'The *plan*' },
  { id: 'audit', external: true, file: 'audit.pdf' },
]
const phases = [{ id: 'P', name: 'Phase' }]

describe('documentList', () => {
  it('links documents of the set, names the others, and marks the one at hand', async () => {
    const context = await contextOf({ phases, documents: { items } }, ['executive-summary', 'roadmap'])
    expect(documentList(context, { here: 'roadmap' })?.rows).toMatchObject([
      { title: 'Executive summary', href: 'dossier:executive-summary' },
      {
        title: { kind: 'inline', value: 'The *plan*', pointer: '/documents/items/1/title' },
        here: true,
      },
      { title: 'audit.pdf', file: 'audit.pdf' },
    ])
  })

  it('takes purpose and audience from the kind where the file states none', async () => {
    const declared = items.map((item) => (item.id === 'exec' ? { ...item, purpose: 'For the board' } : item))
    const context = await contextOf({ phases, documents: { items: declared } }, [
      'executive-summary',
      'roadmap',
    ])
    expect(documentList(context, { here: 'roadmap' })?.rows).toMatchObject([
      { purpose: { value: 'For the board' }, audience: ['Executives and whoever decides'] },
      { purpose: 'What is done when, by whom, and what it leads to' },
      { title: 'audit.pdf' },
    ])
  })

  it('adds the documents of the set that the file does not declare', async () => {
    const context = await contextOf({ documents: { items } }, ['executive-summary', 'gap-analysis'])
    expect(documentList(context, { here: 'gap-analysis' })?.rows).toMatchObject([
      { title: 'Executive summary' },
      { title: 'Gap analysis', here: true },
      { title: 'audit.pdf' },
    ])
  })

  it('leaves out documents that are not made or not wanted', async () => {
    const context = await contextOf({ documents: { items } }, ['executive-summary', 'roadmap'])
    expect(documentList(context, { here: 'executive-summary' })?.rows).toMatchObject([
      { title: 'Executive summary' },
      { title: 'audit.pdf' },
    ])
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
