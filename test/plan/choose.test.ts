import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { choose, type Wish } from '../../src/plan/index.js'

const offer = {
  documents: ['executive-summary', 'roadmap'],
  formats: ['md', 'html', 'pdf'],
  defaultFormats: ['md', 'html'],
} as const

function chosen(wish: Wish) {
  const file = new VFile()
  return {
    choice: choose(wish, offer, file),
    messages: file.messages.map(String),
    notes: file.messages.map((m) => m.note),
    rules: file.messages.map((m) => m.ruleId),
  }
}

describe('choose', () => {
  it('takes every document and the usual formats when nothing is said', () => {
    expect(chosen({}).choice).toEqual({ documents: offer.documents, named: false, formats: ['md', 'html'] })
  })

  it('keeps the order of the registries and each word once, whatever the order of the wish', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...offer.formats)), (formats) => {
        const expected = offer.formats.filter((id) => formats.includes(id))
        expect(chosen({ formats }).choice?.formats).toEqual(expected)
      }),
    )
  })

  it('names the nearest word and all words for each that names nothing', () => {
    const { choice, messages, notes, rules } = chosen({ documents: ['raodmap', 'invoice'], formats: ['htm'] })
    expect(choice).toBeUndefined()
    expect(rules).toEqual(['document-unknown', 'document-unknown', 'format-unknown'])
    expect(messages[0]).toContain(
      'Unexpected document `raodmap`, expected one of `executive-summary`, `roadmap`',
    )
    expect(notes[0]).toContain('`roadmap`')
    expect(notes[1]).toContain('dossier documents')
    expect(notes[2]).toContain('`html`')
  })

  it('refuses a locale that Intl does not know', () => {
    expect(chosen({ locale: 'klingon!' }).choice).toBeUndefined()
    expect(chosen({ locale: 'pt-BR' }).choice).toBeDefined()
  })
})
