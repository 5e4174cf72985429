import { describe, expect, it } from 'vitest'
import { assessed, assessedFile } from '../../assess/assessing.js'
import { traces, viewProblems } from '../composed.js'
import { composedSet, section } from '../set.js'

const { assessment } = await assessedFile('test/fixtures/everything/findings.yaml')
const set = composedSet(assessment)
const index = set.documents['document-index'] ?? expect.fail('there is no index')

describe('the document index', () => {
  it('fits its view, is composed without a message and leaves no trace of what is absent', () => {
    expect(viewProblems(assessment, 'document-index')).toBeUndefined()
    expect(index.messages).toEqual([])
    expect(traces(index)).toEqual([])
  })

  it('lists every document of the set once, itself without a link', () => {
    const rows = section(index.markdown, 'Documents of this set').split('\n').slice(2, -1)
    const linked = rows.flatMap((row) => /^\| \[.+?\]\(dossier:([\w-]+)\)/.exec(row)?.[1] ?? [])
    expect([...linked, 'document-index'].toSorted()).toEqual(Object.keys(set.documents).toSorted())
    expect(rows.filter((row) => row.includes('(this document)'))).toHaveLength(1)
  })

  it('adds up the read times of the set', () => {
    const list = section(index.markdown, 'Documents of this set')
    const [total = 0, ...others] = [...list.matchAll(/(\d+) min/g)]
      .map(([, minutes]) => Number(minutes))
      .toReversed()
    expect(others.length).toBe(Object.keys(set.documents).length)
    expect(others.reduce((sum, minutes) => sum + minutes, 0)).toBe(total)
  })

  it('names documents from elsewhere with what the file says of them', () => {
    expect(section(index.markdown, 'Further documents')).toContain(
      '| Security review | `security-review.pdf` | Evidence | Supplier | 31 | 62 min |',
    )
  })

  it('adds up each reading order and says how long its readers have', () => {
    const orders = section(index.markdown, 'What to read first')
    expect(orders).toContain('Board (15 min, planned: 20 min)')
    const [gaps = 0, total = 0] = [/Gap analysis.*? — (\d+) min/, /IT \((\d+) min\)/].map((pattern) =>
      Number(pattern.exec(orders)?.[1]),
    )
    expect(total).toBe(gaps + 62)
  })

  it('shows the folder the documents lie in', () => {
    expect(section(index.markdown, 'Where they lie')).toContain('reports/\n├── executive-summary\n')
  })

  it('leaves out what is not chosen, in lists, orders and tree', () => {
    const wanted = ['executive-summary', 'roadmap', 'document-index'] as const
    const { documents, messages } = composedSet(assessment, wanted)
    const { markdown = '' } = documents['document-index'] ?? {}
    expect(messages).toEqual([])
    expect(markdown).not.toMatch(/gap.analysis|investment/i)
  })

  it('is not made for a single document', async () => {
    const { assessment: small } = await assessed({ findings: [{ id: 'F', title: 'One' }] })
    expect(composedSet(small, ['gap-analysis', 'document-index']).documents).toHaveProperty(['gap-analysis'])
    expect(composedSet(small, ['gap-analysis', 'document-index']).documents).not.toHaveProperty([
      'document-index',
    ])
  })
})
