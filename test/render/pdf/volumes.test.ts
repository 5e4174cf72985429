import { describe, expect, it } from 'vitest'
import { words } from '../../../src/locale/index.js'
import { renderHtml } from '../../../src/render/html.js'
import { preparePdf } from '../../../src/render/pdf/pdf.js'
import { volumePlaces, volumesOf } from '../../../src/render/pdf/volumes.js'
import { anchor, heading, link, paragraph, region, table, text } from '../../../src/tree/builders.js'
import { toText } from '../../../src/tree/to-text.js'
import { plainOptions, smallDocument } from '../small.js'

const page = words('en').page

const sections = Array.from({ length: 6 }, (_, index) => [
  heading(2, anchor(`part-${index}`), `Part ${index}`),
  ...Array.from({ length: 10 }, (_row, at) => paragraph(`Text ${index}.${at}`)),
]).flat()
const rows = Array.from({ length: 100 }, (_, index) => [`row ${index}.`])
const long = smallDocument([
  heading(1, 'Gap analysis'),
  paragraph(link('dossier:gap-analysis#part-5', 'To the end')),
  ...sections,
  region('gap-table', table(['Row'], rows)),
])
const volumes = volumesOf(long, page, 60)

describe('volumesOf', () => {
  it('leaves a document whole that is not very long, or may take few pages only', () => {
    expect(volumesOf(long, page)).toEqual([long])
    const short = { ...long, mostPages: 2 }
    expect(volumesOf(short, page, 60)).toEqual([short])
  })

  it('loses nothing, repeats no row, and names each volume', () => {
    expect(volumes.map(({ name }) => name)).toEqual(
      volumes.map((_, index) => (index === 0 ? 'gap-analysis' : `gap-analysis-${index + 1}`)),
    )
    expect(volumes.length).toBeGreaterThan(3)
    const all = volumes.map(({ tree }) => toText(tree)).join('\n')
    for (const said of [...sections.filter(({ type }) => type === 'paragraph').map(toText), ...rows.flat()])
      expect(all.split(new RegExp(`${said.replace('.', '\\.')}(?!\\d)`)), said).toHaveLength(2)
    expect(volumes.map(({ title }) => title)).toContain(`Gap analysis, Volume 2 of ${volumes.length}`)
  })

  it('keeps a heading with what it is over, and repeats it where that goes on', () => {
    for (const { outline, tree } of volumes) {
      expect(tree.children.at(-1)?.type).not.toBe('heading')
      const [, , first] = tree.children
      expect(first?.type === 'heading' || outline.length > 0).toBe(true)
    }
    // Every place is in one volume, although its heading may stand in two.
    expect(volumes.flatMap(({ outline }) => outline.map(({ anchor: place }) => place))).toEqual(
      Array.from({ length: 6 }, (_, index) => `part-${index}`),
    )
  })

  it('leads to places in other volumes, from the document and from others', () => {
    const places = volumePlaces(volumes)
    const last = places.get('part-5')
    expect(last).not.toBe('gap-analysis')
    const targets = [
      { kind: 'roadmap', name: 'roadmap', title: 'Roadmap' },
      { kind: 'gap-analysis', name: 'gap-analysis', title: 'Gap analysis', volumes: places },
    ]
    const options = { ...plainOptions, documents: targets, anchors: places.keys() }
    const html = (document: Parameters<typeof renderHtml>[0]): string =>
      preparePdf(document, renderHtml(document, options), { documents: targets }).html
    const own = html(volumes[0] ?? long)
    expect(own).toContain(`<a href="https://dossier.invalid/${last}.pdf#part-5">To the end</a>`)
    expect(own).toContain('<a href="https://dossier.invalid/gap-analysis-2.pdf">Volume 2 of ')
    const other = html({
      ...smallDocument([
        paragraph(
          link('dossier:gap-analysis#part-5', 'End'),
          text(' '),
          link('dossier:gap-analysis#part-0', 'Begin'),
        ),
      ]),
      kind: 'roadmap',
      name: 'roadmap',
    })
    expect(other).toContain(`<a href="https://dossier.invalid/${last}.pdf#part-5">End</a>`)
    expect(other).toContain('<a href="https://dossier.invalid/gap-analysis.pdf#part-0">Begin</a>')
  })
})
