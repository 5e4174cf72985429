import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.js'
import { checkLinksInPlace } from '../../src/document/links.js'
import { anchor, heading, link, paragraph, root } from '../../src/tree/builders.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'

describe('checkLinksInPlace', () => {
  it('keeps links that lead to a place of the set, or outside of it', () => {
    const here = made(
      'summary',
      paragraph(link('dossier:gaps#finding-f-1', 'a gap'), link('https://example.com', 'x')),
    )
    const there = made('gaps', heading(2, anchor('finding-f-1'), 'Gap'))
    const before = print(here)
    expect(checkLinksInPlace([here, there]).messages).toEqual([])
    expect(print(here)).toBe(before)
  })

  it('leaves links to documents that are not in the set to the renderer', () => {
    const here = made('summary', paragraph(link('dossier:gaps#finding-f-1', 'a gap')))
    expect(checkLinksInPlace([here]).messages).toEqual([])
  })

  it('cuts the fragment of a link to a place another document does not have, with a message', () => {
    const here = made('summary', paragraph(link('dossier:gaps#finding-f-9', 'a gap')))
    const { messages } = checkLinksInPlace([here, made('gaps', heading(2, 'Gap'))])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['link-dangling'])
    expect(messages[0]?.reason).toContain('`a gap`')
    expect(print(here)).toBe('[a gap](dossier:gaps)\n')
  })

  it('turns a dangling link inside its own document into text', () => {
    const here = made('summary', paragraph('See ', link('#nowhere', 'below'), '.'))
    expect(checkLinksInPlace([here]).messages).toHaveLength(1)
    expect(print(here)).toBe('See below.\n')
  })
})

function made(kind: string, ...children: RootContent[]): Document {
  const meta = { keywords: [], date: '2026-03-01' }
  return {
    kind,
    title: kind,
    name: kind,
    locale: 'en-US',
    tree: root(...children),
    cover: [],
    outline: [],
    figures: [],
    meta,
  }
}

function print({ tree }: Document): string {
  return printMarkdown(tree, { resolveLink: (url) => url })
}
