import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/render/markdown.js'
import { link, paragraph } from '../../src/tree/builders.js'
import { sampleSet } from './fixture/sample.js'
import { smallDocument } from './small.js'

describe('renderMarkdown', () => {
  it('links to the Markdown of the set, and leaves other documents as text', () => {
    const block = paragraph(
      link('dossier:roadmap#phase-1', 'Roadmap'),
      ' ',
      link('dossier:investment', 'Costs'),
    )
    expect(renderMarkdown(smallDocument([block]), { documents: sampleSet })).toEqual({
      path: 'gap-analysis.md',
      mediaType: 'text/markdown; charset=utf-8',
      contents: '[Roadmap](roadmap.md#phase-1) Costs\n',
    })
  })
})
