import { describe, expect, it } from 'vitest'
import { words } from '../../../src/locale/index.js'
import { renderHtml } from '../../../src/render/html.js'
import { setIndex } from '../../../src/render/html/set-index.js'
import { printablePage } from '../../../src/render/pdf/printable.js'
import { plainOptions, smallDocument } from '../small.js'

const meta = { keywords: [], date: '2026-03', subject: 'Shop' }
const gaps = smallDocument([], { meta: { ...meta, description: 'What is missing', audience: 'Architects' } })
const roadmap = smallDocument([], { kind: 'roadmap', name: 'roadmap', title: 'Roadmap', meta })
const listed = [
  { document: gaps, files: ['gap-analysis.html', 'gap-analysis.md', 'gap-analysis.pdf'] },
  { document: roadmap, files: ['roadmap.html'] },
]

function pageOf(shared: readonly string[] = []): string {
  const index = setIndex(listed, shared, words('en').page)
  if (!index) throw new Error('Cannot look at an index that was not made')
  return String(renderHtml(index, { ...plainOptions, documents: [] }).contents)
}

describe('setIndex', () => {
  it('leads to every document and each of its files', () => {
    const targets = [...pageOf(['assessment.json']).matchAll(/href="([^"#]+)"/g)].map(([, target]) => target)
    expect(targets).toEqual([
      'gap-analysis.html',
      'gap-analysis.md',
      'gap-analysis.pdf',
      'roadmap.html',
      'assessment.json',
    ])
  })

  it('says what a document is for and for whom', () => {
    const page = pageOf()
    expect(page).toContain('<h1>Shop</h1>')
    expect(page).toContain('<h2><a href="gap-analysis.html">Gap analysis</a></h2>')
    expect(page).toContain('<p>What is missing</p>')
    expect(page).toContain('<p>For: Architects</p>')
  })

  it('is led back to by pages of its set, but not by paper', () => {
    const [way, back] = [
      renderHtml(gaps, { ...plainOptions, hasIndex: true }),
      renderHtml(gaps, plainOptions),
    ]
    expect(String(way.contents)).toContain('<p class="to-index"><a href="index.html">All documents</a></p>')
    expect(String(back.contents)).not.toContain('index.html')
    expect(printablePage(String(way.contents), 'gap-analysis', [])).toBe(
      printablePage(String(back.contents), 'gap-analysis', []),
    )
  })

  it('is not made for a single document', () => {
    expect(setIndex(listed.slice(0, 1), ['assessment.json'], words('en').page)).toBeUndefined()
  })
})
