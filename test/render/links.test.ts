import { describe, expect, it } from 'vitest'
import { linkResolver } from '../../src/render/links.js'

const documents = [
  { kind: 'gap-analysis', name: 'gap analysis', title: 'Gaps' },
  { kind: 'roadmap', name: 'roadmap', title: 'Roadmap' },
]

describe('linkResolver', () => {
  const resolve = linkResolver({ kind: 'roadmap' }, documents, 'html')

  it.each([
    ['dossier:gap-analysis#finding-sec-01', 'gap%20analysis.html#finding-sec-01'],
    ['dossier:gap-analysis', 'gap%20analysis.html'],
    ['dossier:gap-analysis#', 'gap%20analysis.html'],
    ['dossier:roadmap#phase-1', '#phase-1'],
    ['dossier:roadmap', 'roadmap.html'],
    ['dossier:investment#total', undefined],
    ['dossier:toString', undefined],
    ['https://example.com/dossier:roadmap', 'https://example.com/dossier:roadmap'],
    ['#here', '#here'],
  ])('turns %s into %s', (url, expected) => {
    expect(resolve(url)).toBe(expected)
  })

  it('leads to one file of a document wherever the link stands', () => {
    const resolve = linkResolver({ kind: 'roadmap' }, documents, 'md')
    expect(resolve('dossier:gap-analysis?pdf')).toBe('./gap%20analysis.pdf')
    expect(resolve('dossier:roadmap?html')).toBe('./roadmap.html')
    expect(resolve('dossier:roadmap?txt')).toBeUndefined()
    expect(resolve('dossier:backlog?md')).toBeUndefined()
  })

  it('follows the format', () => {
    expect(linkResolver({ kind: 'roadmap' }, documents, 'md')('dossier:gap-analysis')).toBe(
      'gap%20analysis.md',
    )
  })
})
