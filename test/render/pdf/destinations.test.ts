import { describe, expect, it } from 'vitest'
import { destinationPages } from '../../../src/render/pdf/destinations.js'
import { hasPageNumbers, room, withPageNumbers } from '../../../src/render/pdf/page-numbers.js'

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

describe('withPageNumbers', () => {
  const page = `<ol><li><a href="#scorecard">Score<span class="page">${room()}</span></a></li><li><a href="#r%C3%A4nge">Ränge<span class="page">${room()}</span></a></li></ol>`

  it('enters numbers where they are known, always in the same room', () => {
    const numbered = withPageNumbers(
      page,
      new Map([
        ['scorecard', 7],
        ['ränge', 112],
      ]),
    )
    expect(numbered).toContain('>\u2007\u20077</span>')
    expect(numbered).toContain('>112</span>')
    expect(numbered).toHaveLength(page.length)
    expect(withPageNumbers(numbered, new Map())).toBe(page)
  })

  it('knows pages without a contents list', () => {
    expect(hasPageNumbers(page)).toBe(true)
    expect(hasPageNumbers('<p>page 7</p>')).toBe(false)
  })
})
