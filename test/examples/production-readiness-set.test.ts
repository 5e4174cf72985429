import { describe, expect, it } from 'vitest'
import { createParse } from '../../src/tree/parse.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'
import { toText } from '../../src/tree/to-text.js'
import { traces } from '../document/composed.js'
import { compileExample, entity, nodesOf } from './example.js'

const name = 'production-readiness'
const example = await compileExample(name)
const { documents, input } = example

describe('the set of the demonstration project', () => {
  it('G1 agrees with itself, also after a change, and keeps no old figure', async () => {
    expect(example.messages).toEqual([])
    const changed = await compileExample(name, (findings) => {
      entity(findings.findings, 'backup').status = 'done'
      entity(findings.phases, 'P1').duration = '5-6w'
    })
    expect(changed.messages).toEqual([])
    const texts = changed.documents.map(({ markdown }) => markdown).join('\n')
    expect(texts).not.toMatch(/10–16 weeks|8–12 weeks|11 issues|11 of 28|28 findings are critical/)
    expect(texts).toContain('10 of 27 findings are critical')
    expect(texts).toMatch(/11–16 weeks/)
  })

  it('G5 loses no text: all that findings, strengths and the rest say stands in some document', () => {
    const printed = documents.map(({ document }) => squeezed(toText(document.tree))).join('\n')
    const lost = textsOf(input).filter((text) => !printed.includes(squeezed(text)))
    expect(lost).toEqual([])
    expect(textsOf(input).length).toBeGreaterThan(500)
  })

  it('G6 leaves no trace of what is absent', () => {
    for (const { document, markdown } of documents) {
      // Names in braces stand in snippets of code alone.
      expect(traces({ tree: document.tree, markdown, messages: [] }), document.name).toEqual([])
      expect(markdown).not.toMatch(/^\|(?: -? ?\|){2,}$/m)
    }
  })

  it('G7, G8 reads back as it was printed, whatever its snippets hold', () => {
    const hazards = textsOf(input).filter((text) => /\|/.test(text) && /[*"@]/.test(text))
    expect(hazards.length).toBeGreaterThan(0)
    for (const { document, markdown } of documents) {
      const again = createParse()(markdown)
      expect(printMarkdown(again), document.name).toBe(markdown)
      const boxes = nodesOf(again).filter(
        (node) => node.type === 'listItem' && typeof node.checked === 'boolean',
      )
      expect(boxes).toHaveLength(markdown.match(/^ *[-*] \[[ x]\] /gm)?.length ?? 0)
    }
  })

  it('G9 gives pages one title, headings without gaps, and links that lead somewhere', () => {
    for (const { document, html } of documents) {
      const depths = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, depth]) => Number(depth))
      expect(
        depths.filter((depth) => depth === 1),
        document.name,
      ).toHaveLength(1)
      for (const [index, depth] of depths.entries()) {
        expect(depth, document.name).toBeLessThanOrEqual((depths[index - 1] ?? 0) + 1)
      }
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, document.name).toBe(ids.length)
      const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => decodeURIComponent(id))
      expect(targets.filter((id) => !ids.includes(id))).toEqual([])
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\/(?!git\.example)/)
    }
  })

  it('G13 says what counts as critical, and nothing of scores', () => {
    const summary = example.document('executive-summary').markdown
    expect(summary).toContain('A finding counts as critical when it is open and of the level “CRITICAL”.')
    expect(summary).not.toMatch(/mean of the category scores/)
  })

  it('G14 links only documents of the set, and lists each of them', () => {
    const kinds = documents.map(({ document }) => document.name)
    for (const { markdown } of documents) {
      const linked = [...markdown.matchAll(/\]\(([\w-]+)\.md/g)].map(([, file]) => file)
      expect(linked.filter((file) => file === undefined || !kinds.includes(file))).toEqual([])
    }
    const index = example.document('document-index').markdown
    for (const kind of kinds.filter((one) => one !== 'document-index')) {
      expect(index).toContain(`(${kind}.md)`)
    }
  })
})

/** Fields whose words name other entities, or say how something is printed. */
const names = (
  '$schema id locale category priority state icon findings related dependsOn decision role unit lang phases ' +
  'priorities date duration afterPhase op kind'
).split(' ')

/** Every text of the findings that a reader should find again; placeholders part a text in two. */
function textsOf(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return names.includes(field) ? [] : value.split(/\{\{.*?\}\}/)
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, field))
  if (typeof value !== 'object' || value === null || ['scales', 'scoring'].includes(field)) return []
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, name))
}

/** Text without marks and spaces, in which a phrase can be looked for. */
function squeezed(text: string): string {
  return text.replace(/[`*\s]/g, '')
}
