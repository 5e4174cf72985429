import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/render/html.js'
import {
  alert,
  anchor,
  bareFigure,
  code,
  heading,
  icon,
  image,
  inlineCode,
  item,
  link,
  list,
  paragraph,
  region,
  table,
  task,
} from '../../src/tree/builders.js'
import { sampleDocument } from './fixture/sample.js'
import { pageOptions } from './page-options.js'
import { mainOf, pageOf, plainOptions, smallDocument } from './small.js'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
})

async function problems(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId }) => `${line} ${ruleId}: ${message}`),
  )
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

describe('renderHtml', () => {
  it('makes a valid, accessible page of every kind of node', async () => {
    const { contents, mediaType, path } = renderHtml(sampleDocument(), await pageOptions())
    expect({ mediaType, path }).toEqual({ mediaType: 'text/html; charset=utf-8', path: 'gap-analysis.html' })
    expect(await problems(String(contents))).toEqual([])
  })

  it('gives the same bytes for the same document', async () => {
    const options = await pageOptions()
    expect(renderHtml(sampleDocument(), options)).toEqual(renderHtml(sampleDocument(), await pageOptions()))
  })

  it('asks nobody for anything: no script from elsewhere, no address to load from', async () => {
    const page = String(renderHtml(sampleDocument(), await pageOptions()).contents)
    expect(page).not.toMatch(/<script[^>]* src=|<link|<iframe|@import/)
    const addresses = [...page.matchAll(/(?:src="|url\()([^")]*)/g)].map((match) => match[1] ?? '')
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([])
    expect(page).toContain('<meta http-equiv="Content-Security-Policy"')
  })

  it('resolves every link inside the page', async () => {
    const page = String(renderHtml(sampleDocument(), await pageOptions()).contents)
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('shows any text as it is, wherever it stands', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('</style><script>x</script>', '<!--', ']]>', '&amp;', '"\'`', '{{x}}', '\u{0}'),
    )
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const document = smallDocument(
          [
            heading(1, value),
            paragraph(value, link('https://example.com', value)),
            table([value], [[value]]),
            code(value, 'txt'),
            paragraph(image('data:image/png;base64,', value)),
          ],
          {
            title: value,
            meta: { keywords: [value], date: '2026', subject: value, author: value, classification: value },
          },
        )
        // Attributes may hold anything but quotes: what is left are tags and text.
        const page = String(renderHtml(document, plainOptions).contents).replace(/="[^"]*"/g, '')
        expect(count(page, /<(?:script|style)/g)).toBe(1)
        expect(count(page, /<\/style>/g)).toBe(1)
        expect(count(page, /<p>|<table|<pre|<img/g)).toBe(6)
      }),
      { numRuns: 100 },
    )
  })

  it('says what it is in its head', () => {
    const document = smallDocument([], {
      locale: 'de-AT',
      meta: { keywords: ['a', 'b'], date: '2026-03', subject: 'Shop', author: 'Ada', description: 'Why' },
    })
    const page = String(renderHtml(document, plainOptions).contents)
    expect(page).toMatch(/^<!DOCTYPE html><html lang="de-AT">/)
    expect(page).toContain('<title>Gap analysis · Shop</title>')
    expect(page).toContain('<meta name="author" content="Ada">')
    expect(page).toContain('<meta name="description" content="Why">')
    expect(page).toContain('<meta name="keywords" content="a, b">')
  })

  it('leaves out what the document does not say', () => {
    expect(pageOf([])).not.toMatch(/name="author"|name="keywords"|undefined|· /)
  })

  it('has one main heading, out of the tree or out of the title', () => {
    expect(pageOf([paragraph('x')])).toContain('<h1>Gap analysis</h1>')
    const page = pageOf([heading(1, anchor('top'), 'Own ', 'title'), heading(1, 'Second')])
    expect(page).toContain('<h1 id="top">Own title</h1>')
    expect(page).toContain('<h2>Second</h2>')
  })

  it('closes gaps between the levels of headings', () => {
    const main = mainOf([heading(4, 'a'), heading(6, 'b'), heading(2, 'c'), heading(5, 'd')])
    expect(main.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h2', '<h3'])
  })

  it('puts an anchor on its heading, and gives an id once', () => {
    expect(
      mainOf([heading(2, anchor('a'), 'A'), heading(2, anchor('a'), 'B'), paragraph(anchor('b'), 'C')]),
    ).toBe('<h2 id="a">A</h2>\n<h2>B</h2>\n<p><span id="b"></span>C</p>')
  })

  it('links within the set, and not to what is not there', () => {
    const main = mainOf([
      heading(2, anchor('here'), 'Here'),
      paragraph(
        link('dossier:roadmap#phase-1', 'a'),
        link('dossier:gap-analysis#here', 'b'),
        link('#here', 'c'),
      ),
      paragraph(link('dossier:investment#x', 'd'), link('#nowhere', 'e')),
    ])
    expect(main).toContain(
      '<p><a href="roadmap.html#phase-1">a</a><a href="#here">b</a><a href="#here">c</a></p>\n<p>de</p>',
    )
  })

  it('keeps the id of a figure, and its exact value where that is known', () => {
    const figure = bareFigure({
      kind: 'figure',
      id: 'score.overall',
      shown: '7.1',
      before: '',
      after: '',
      plural: 'other',
    })
    expect(mainOf([paragraph(figure)])).toBe(
      '<p><data value="7.1" data-figure="score.overall">7.1</data></p>',
    )
    expect(mainOf([paragraph(figure)], { exactValue: () => '7.142857' })).toContain('value="7.142857"')
    expect(mainOf([paragraph(figure)], { order: () => 16 })).toContain(' data-order="16"')
    expect(mainOf([paragraph(figure)])).not.toContain('data-order')
  })

  it('draws icons, and keeps those it cannot draw for screens', () => {
    expect(mainOf([paragraph(icon('⚠️'), ' Fair')])).toMatch(
      /^<p><svg class="icon warn" [^>]*aria-hidden="true">.*\u{a0}Fair<\/p>$/u,
    )
    expect(mainOf([paragraph(icon('🦜'), ' Bird')])).toBe(
      '<p><span class="emoji undrawn" aria-hidden="true">🦜</span>\u{a0}Bird</p>',
    )
    const fonts = { has: () => true, css: () => '' }
    expect(mainOf([paragraph(icon('☎️'))], { fonts })).toBe('<p>☎</p>')
  })

  it('makes call-outs asides and regions sections', () => {
    const main = mainOf([alert('caution', 'Mind the gap'), region('verdict', 'Go')])
    expect(main).toMatch(
      /<aside class="alert caution" role="note"><p class="alert-title">Caution<\/p>\s*<p>Mind the gap<\/p>\s*<\/aside>/,
    )
    expect(main).toMatch(/<section class="verdict">\s*<p>Go<\/p>\s*<\/section>/)
  })

  it('says which regions are too tall to stay on one page', () => {
    const card = (lines: number) => mainOf([region('finding-card', [code('x\n'.repeat(lines))])])
    expect(card(5)).toContain('<section class="finding-card">')
    expect(card(30)).toContain('<section class="finding-card tall">')
    expect(
      mainOf([region('card', [table(['a'], [['b'], ['c']]), heading(3, 'T'), paragraph('p')])]),
    ).toContain('"card"')
  })

  it('has a cover where the theme wants one, unless all has to fit a page or two', () => {
    const theme = { theme: { cover: { show: true } }, fonts: [] }
    const bodyOf = (changes: Parameters<typeof smallDocument>[1]) =>
      String(renderHtml(smallDocument([paragraph('p')], changes), { ...plainOptions, theme }).contents)
    expect(bodyOf({})).toContain('has-cover">')
    expect(bodyOf({ mostPages: 2 })).not.toContain('has-cover">')
  })

  it('labels check boxes with their words', () => {
    const main = mainOf([
      list([task(true, 'Done'), task(false, 'Open', list([item('Inner')])), item('Plain')]),
    ])
    expect(main).toContain('<label><input type="checkbox" checked disabled> Done</label>')
    expect(main).toMatch(/<label><input type="checkbox" disabled> Open<\/label>\s*<ul>\s*<li>Inner<\/li>/)
    expect(main).toContain('<li>Plain</li>')
  })

  it('lets long lines of code be reached by keyboard', () => {
    expect(mainOf([code('short', 'ts')])).toBe('<pre><code class="language-ts">short\n</code></pre>')
    expect(mainOf([code('ends\n')])).toContain('<code>ends\n</code>')
    expect(mainOf([code('x'.repeat(41))])).toMatch(/^<pre tabindex="0" role="group" aria-label="Code">/)
  })

  it('lets long blocks of code go on over pages, and keeps short ones whole', () => {
    const lines = (count: number, length = 1) =>
      mainOf([code(Array.from({ length: count }, () => 'x'.repeat(length)).join('\n'))])
    expect(lines(16)).not.toContain('tall')
    expect(lines(17)).toContain('<pre class="tall">')
    // Lines that wrap count for what they take.
    expect(lines(9, 150)).toContain('<pre class="tall" tabindex="0"')
  })

  it('draws emoji in code, too', () => {
    const drawn = /<code><span class="emoji">⚠️<\/span><svg class="icon warn print"/
    expect(mainOf([code('⚠️ mind')])).toMatch(drawn)
    expect(mainOf([paragraph(inlineCode('⚠️ mind'))])).toMatch(drawn)
    expect(mainOf([paragraph(inlineCode('a\nb'))])).toBe('<p><code>a b</code></p>')
  })

  it('shows raw HTML as text', () => {
    expect(mainOf([{ type: 'html', value: '<b>x</b>' }])).toBe('<p>&lt;b>x&lt;/b></p>')
  })

  it('uses pictures that are inlined, and tells the others', () => {
    const file = new VFile()
    const images = new Map([['a.png', 'data:image/png;base64,AA==']])
    const main = mainOf([paragraph(image('a.png', 'A'), image('b.png', 'B'))], { images, file })
    expect(main).toBe(
      '<p><img src="data:image/png;base64,AA==" alt="A"><span class="missing-image">B</span></p>',
    )
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['image-not-inlined'])
  })

  it('lists the contents of long documents only', () => {
    const outline = Array.from({ length: 12 }, (_, index) => ({
      depth: index % 4 === 0 ? 2 : 3,
      text: `Part ${index}`,
      anchor: `part-${index}`,
    }))
    const page = '<span class="page">\u2007\u2007\u2007</span>'
    const html = (entries: typeof outline, length: number) =>
      String(
        renderHtml(smallDocument([paragraph('x'.repeat(length))], { outline: entries }), plainOptions)
          .contents,
      )
    expect(html(outline.slice(1), 8_000)).not.toContain('aria-label="Contents"')
    expect(html(outline, 7_999)).not.toContain('aria-label="Contents"')
    expect(html(outline, 8_000)).toContain(
      `<li><a href="#part-0">Part 0${page}</a><ol><li><a href="#part-1">Part 1${page}</a></li><li>`,
    )
  })

  it('lists the other documents of the set at its foot', () => {
    expect(pageOf([])).toContain(
      '<nav aria-label="Documents of this set"><ul><li><a href="roadmap.html">Roadmap</a></li></ul></nav>',
    )
    expect(pageOf([], { documents: [] })).not.toContain('<nav')
  })
})
