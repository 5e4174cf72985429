import { describe, expect, it } from 'vitest'
import { destinationPages } from '../../../src/render/pdf/destinations.js'
import { listedAnchors, pageNumbers, room } from '../../../src/render/pdf/page-numbers.js'

/** A PDF of plain objects, numbered from 1, the first being the catalog. */
function pdf(...objects: string[]): Uint8Array {
  let body = '%PDF-1.4\n'
  const entries = ['0000000000 65535 f \n']
  for (const [index, object] of [...objects, '<<>>'].entries()) {
    entries.push(`${String(body.length).padStart(10, '0')} 00000 n \n`)
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const size = objects.length + 2
  const trailer = `trailer\n<</Size ${size}\n/Root 1 0 R\n/Info ${size - 1} 0 R>>`
  return Buffer.from(
    `${body}xref\n0 ${size}\n${entries.join('')}${trailer}\nstartxref\n${body.length}\n%%EOF\n`,
  )
}

describe('destinationPages', () => {
  it('gives the page of every name, through a tree of pages', () => {
    const bytes = pdf(
      '<</Type /Catalog\n/Pages 2 0 R\n/Dests 3 0 R>>',
      '<</Type /Pages\n/Count 3\n/Kids [4 0 R 5 0 R]>>',
      '<</scorecard [6 0 R /XYZ 0 1 0]\n/r#C3#A4nge [7 0 R /XYZ 0 1 0]\n/first [4 0 R /XYZ 0 1 0]>>',
      '<</Type /Page>>',
      '<</Type /Pages\n/Kids [6 0 R 7 0 R]>>',
      '<</Type /Page>>',
      '<</Type /Page>>',
    )
    expect(destinationPages(bytes)).toEqual(
      new Map([
        ['scorecard', 2],
        ['ränge', 3],
        ['first', 1],
      ]),
    )
  })

  it('gives nothing for a file without names, or that is no PDF', () => {
    expect(destinationPages(pdf('<</Type /Catalog\n/Pages 2 0 R>>', '<</Type /Page>>'))).toBeUndefined()
    expect(destinationPages(Buffer.from('no PDF'))).toBeUndefined()
  })
})

describe('listedAnchors', () => {
  const entry = (anchor: string, words: string) =>
    `<li><a href="#${anchor}">${words}<span class="page">${room()}</span></a></li>`

  it('gives the anchors of a contents list as they are named in the file', () => {
    const page = `<ol>${entry('scorecard', 'Score')}${entry('r%C3%A4nge', 'Ränge')}${entry('a&amp;b&#x27;s', 'Both')}</ol>`
    expect(listedAnchors(page)).toEqual(['scorecard', 'ränge', "a&b's"])
  })

  it('gives none for a page without a contents list', () => {
    expect(listedAnchors('<p>page 7, <a href="#scorecard">Score</a></p>')).toEqual([])
  })
})

describe('pageNumbers', () => {
  it('gives numbers where they are known, always in the same room', () => {
    const pages = new Map([
      ['scorecard', 7],
      ['ränge', 112],
    ])
    expect(pageNumbers(['ränge', 'scorecard', 'new'], pages)).toEqual([
      '112',
      '\u2007\u20077',
      '\u2007\u2007\u2007',
    ])
    expect(pageNumbers(['scorecard'], undefined)).toEqual([room()])
  })
})
