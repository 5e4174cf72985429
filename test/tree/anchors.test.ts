import { describe, expect, test } from 'vitest'
import { addHeadingAnchors, anchors, createSlugs, slug } from '../../src/tree/anchors.js'
import { anchor, alert, heading, icon, paragraph, region, root } from '../../src/tree/builders.js'
import { outline } from '../../src/tree/outline.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'

const score = {
  kind: 'figure' as const,
  id: 'score.overall',
  shown: '7.1',
  before: '',
  after: '/10',
  plural: 'other' as const,
}

const count = { ...score, id: 'open.critical', shown: '3', after: '' }

describe('slugs', () => {
  test.each([
    ['Next steps', 'next-steps'],
    ['What’s new? C++ & `code`', 'whats-new-c--code'],
    ['Übersicht 2', 'übersicht-2'],
    ['日本', '日本'],
    ['🔴 Now — !', 'now'],
    ['!?', 'section'],
    ['', 'section'],
  ])('are made of %j as GitHub makes them', (text, expected) => {
    expect(slug(text)).toBe(expected)
  })

  test('are unique in a document', () => {
    const slugs = createSlugs(['a-1'])
    expect([slugs('A'), slugs('A'), slugs('a'), slugs('A-1')]).toEqual(['a', 'a-2', 'a-3', 'a-1-1'])
  })
})

describe('anchors of headings', () => {
  test('do not change with the figures in them', () => {
    const document = root(
      heading(2, 'Critical findings (', count, ' issues)'),
      heading(2, count, ' quick wins'),
      heading(2, count),
    )
    addHeadingAnchors(document)
    expect(anchors(document)).toEqual(['critical-findings', 'quick-wins', 'section'])
  })

  const tree = () =>
    root(
      heading(1, 'Report'),
      heading(2, icon('🔴'), ' Score ', score),
      region('card', heading(3, anchor('finding-f-1'), 'CORS'), paragraph('x')),
      alert('note', paragraph('y')),
      heading(2, 'Report'),
      paragraph(anchor('score'), 'z'),
    )

  test('are added where there are none, and kept where there are', () => {
    const document = tree()
    addHeadingAnchors(document)
    expect(anchors(document)).toEqual(['report', 'score-1', 'finding-f-1', 'report-1', 'score'])
    addHeadingAnchors(document)
    expect(anchors(document)).toHaveLength(5)
  })

  test('make the outline, icons left out', () => {
    const document = tree()
    addHeadingAnchors(document)
    expect(outline(document)).toEqual([
      { depth: 1, text: 'Report', anchor: 'report' },
      { depth: 2, text: 'Score 7.1/10', anchor: 'score-1' },
      { depth: 3, text: 'CORS', anchor: 'finding-f-1' },
      { depth: 2, text: 'Report', anchor: 'report-1' },
    ])
  })

  test('are printed only where GitHub would not give the same', () => {
    const document = tree()
    addHeadingAnchors(document)
    expect(printMarkdown(document)).toBe(
      '# Report\n\n## <a id="score-1"></a>🔴 Score 7.1/10\n\n### <a id="finding-f-1"></a>CORS\n\nx\n\n> [!NOTE]\n> y\n\n## Report\n\n<a id="score"></a>z\n',
    )
  })
})
