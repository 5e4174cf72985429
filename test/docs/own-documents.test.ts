import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../src/build.js'
import { shopJson } from '../cli/shop.js'

/* What docs/guide/own-documents.md says, done as a user would. */
const guide = await readFile('docs/guide/own-documents.md', 'utf8')
const [, boardNote = ''] = /```hbs\n([^]*?)```/.exec(guide) ?? []

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-own-'))
  await mkdir(join(folder, 'templates'))
})
afterEach(async () => rm(folder, { recursive: true, force: true }))

async function built(templates: Readonly<Record<string, string>>, documents?: readonly string[]) {
  for (const [name, text] of Object.entries(templates)) await writeFile(join(folder, 'templates', name), text)
  const result = await build({
    findings: { path: 'shop.json', text: shopJson() },
    folder,
    templates: 'templates',
    formats: ['md', 'html'],
    ...(documents ? { documents } : {}),
  })
  const messages = result.files.flatMap((file) =>
    file.messages.map(({ column, line, ruleId }) => `${file.path}:${line}:${column} ${ruleId}`),
  )
  return { ...result, messages }
}

describe('a document of one’s own', () => {
  it('is written beside the built-in ones, in the formats it names', async () => {
    const { messages, status } = await built({ 'board-note.md.hbs': boardNote })
    expect({ messages, status }).toEqual({ messages: [], status: 'clean' })
    const names = await readdir(join(folder, 'dossier'))
    expect(names).toEqual(
      expect.arrayContaining(['board-note.md', 'board-note.html', 'executive-summary.md']),
    )
    const html = await readFile(join(folder, 'dossier', 'board-note.html'), 'utf8')
    expect(html).toContain('<title>Note to the board · Web shop</title>')
  })

  it('stands in the index with its purpose, its files and its read time, which the sum holds', async () => {
    const narrow = boardNote
      .replace(/^formats: .*$/m, 'formats: [html]')
      .replace(/^file: .*$/m, 'file: short-note')
    const { messages } = await built({ 'board-note.md.hbs': boardNote, 'narrow.md.hbs': narrow })
    expect(messages).toEqual([])
    const index = await readFile(join(folder, 'dossier', 'document-index.md'), 'utf8')
    expect(index).toContain(
      '| [Note to the board](board-note.md) | What to decide this quarter | Board | [Markdown](./board-note.md), [HTML](./board-note.html) |',
    )
    expect(index).toContain(
      '| Note to the board | What to decide this quarter | Board | [HTML](./short-note.html) |',
    )
    const times = [...index.matchAll(/\| (\d+) min \|$/gm)].map(([, time]) => Number(time))
    const [, total] = /\*\*(\d+) min\*\*/.exec(index) ?? []
    expect(times.reduce((sum, time) => sum + time, 0)).toBe(Number(total))
    expect(times.length).toBeGreaterThan(3)
  })

  it('can be written alone', async () => {
    await built({ 'board-note.md.hbs': boardNote }, ['board-note'])
    expect((await readdir(join(folder, 'dossier'))).toSorted()).toEqual(['board-note.html', 'board-note.md'])
  })

  it('needs no built-in document of the same view beside it', async () => {
    const plan =
      '---\nview: roadmap\nformats: md\n---\n# {{title}}\n\n{{#if phases}}\n{{phase-plan phases}}\n{{/if}}\n'
    const { messages } = await built({ 'plan.md.hbs': plan }, ['plan'])
    expect(messages).toEqual([])
    expect(await readFile(join(folder, 'dossier', 'plan.md'), 'utf8')).toMatch(/^# Web shop review\n\n### /)
  })

  it('tells a path that does not exist with its place and the nearest ones, and stops nothing else', async () => {
    const { failed, files, messages } = await built({
      'board-note.md.hbs': boardNote.replace('{{title}}', '{{titel}}'),
    })
    expect(failed).toEqual(['board-note'])
    expect(messages).toEqual([expect.stringMatching(/board-note\.md\.hbs:9:\d+ template-path$/)])
    expect(files.flatMap((file) => file.messages.map(({ reason }) => reason)).join()).toContain('`title`')
    expect(await readdir(join(folder, 'dossier'))).toContain('executive-summary.md')
  })

  it.each([
    ['without a view', '---\ntitle: Note\n---\n# Note\n', 'own-view-unknown'],
    ['with a view that does not exist', '---\nview: executive-sumary\n---\n# Note\n', 'own-view-unknown'],
    [
      'with a field that means nothing',
      '---\nview: roadmap\ntitel: Note\n---\n# Note\n',
      'own-field-unknown',
    ],
    [
      'in a format that there is not',
      '---\nview: roadmap\nformats: [md, docx]\n---\n# Note\n',
      'own-format-unknown',
    ],
    ['that would replace another file', '---\nview: roadmap\nfile: roadmap\n---\n# Note\n', 'own-file-taken'],
  ])('%s is told', async (_, template, rule) => {
    const { messages } = await built({ 'note.md.hbs': template })
    expect(messages.join()).toContain(rule)
  })

  it('may begin with a byte order mark and Windows line ends, and is kept inside the folder of the set', async () => {
    const template =
      '\uFEFF---\r\nview: roadmap\r\ntitle: 2026\r\nfile: ../../.hidden note\r\n---\r\n# {{title}}\r\n'
    const { messages } = await built({ 'note.md.hbs': template })
    expect(messages).toEqual([])
    const html = await readFile(join(folder, 'dossier', 'hidden-note.html'), 'utf8')
    expect(html).toContain('<title>2026 · Web shop</title>')
  })

  it('may use partials of its own', async () => {
    await mkdir(join(folder, 'templates', 'partials'))
    await writeFile(join(folder, 'templates', 'partials', 'greeting.md.hbs'), 'Dear board\n')
    const { messages } = await built({
      'note.md.hbs': '---\nview: roadmap\n---\n# {{title}}\n\n{{> greeting}}\n',
    })
    expect(messages).toEqual([])
    expect(await readFile(join(folder, 'dossier', 'note.md'), 'utf8')).toContain('Dear board')
  })
})
