import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/diagnostics/catalogue.js'
import { createContext } from '../../src/document/context.js'
import { assessedText } from '../assess/assessing.js'
import { composedSet } from '../document/set.js'

const page = readFileSync('docs/guide/narrative.md', 'utf8')
const [, example = ''] = /```yaml\n([\s\S]+?)```/.exec(page) ?? []
const { assessment, file } = await assessedText(example, 'findings.yaml')

describe('the page about narrative', () => {
  it('shows findings that are accepted', () => {
    expect(file.messages.filter(({ fatal }) => fatal === true)).toEqual([])
  })

  it('quotes what the documents say', () => {
    const [, said = 'nothing'] = /The executive summary says: “(.+?)”/.exec(page) ?? []
    const { documents } = composedSet(assessment, ['executive-summary', 'roadmap'])
    expect(documents['executive-summary']?.markdown).toContain(said)
    expect(documents.roadmap?.markdown).toContain('Close 1 critical finding.')
  })

  const rows = [...page.matchAll(/^\| `(.+)` \| (.+) \|$/gm)].map(([, written = '', printed = '']) => ({
    written: written.replaceAll('\\|', '|'),
    printed,
  }))

  it.each(rows)('prints $written as it says', ({ written, printed }) => {
    const { value, figures = {} } = createContext(assessment).narrative.inline(written, '/narrative/overview')
    const text = value
      .replace(/(?<!\\)\{\{(.+?)\}\}/g, (whole, id: string) => {
        const figure = figures[id]
        return figure ? `${figure.before}${figure.shown}${figure.after}` : whole
      })
      .replace('\\', '')
    expect(text).toBe(printed)
  })

  it('shows a message as it is told', async () => {
    const [, message = '', note = ''] = /```text\n(.+)\n(.+)\n```/.exec(page) ?? []
    const wrong = example.replace('{{plan.effort}}', '{{open.critcal}}')
    const told = (await assessedText(wrong, 'findings.yaml')).file.messages.find(
      ({ fatal }) => fatal === true,
    )
    expect([told?.reason, told?.note]).toEqual([message, note])
  })

  it('leads to messages that exist', () => {
    const ids = [...page.matchAll(/diagnostics\.md#([\w-]+)/g)].map(([, id = '']) => id)
    expect(ids.filter((id) => !Object.hasOwn(catalogue, id))).toEqual([])
  })
})
