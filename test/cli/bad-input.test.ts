import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossier } from './dossier.js'
import { folderWith, pathsIn } from '../folder.js'
import { shop, shopJson } from './shop.js'

const finding = shop.findings[0]
const deep = (levels: number): unknown =>
  levels === 0 ? { text: 'end' } : { text: 'level', items: [deep(levels - 1)] }

/** Texts that are no valid findings, and a word of the message each must be answered with. */
const refused: Readonly<Record<string, readonly [contents: string | Uint8Array, word: RegExp]>> = {
  'an empty file': ['', /empty/i],
  'a file of spaces': [' \n\n', /empty/i],
  'text that is neither JSON nor YAML': ['{ "meta": ', /json/i],
  'YAML that does not parse': ['meta:\n  title: "open\n', /yaml|quote/i],
  'a list instead of an object': ['[]', /list|array|object/i],
  'bytes that are no text': [Uint8Array.from([0xff, 0xfe, 0x00, 0x7b]), /UTF-8/],
  'a key that stands twice': ['{"meta":{"title":"a","title":"b","date":"2026"}}', /title/],
  'a wrong type': [shopJson({ findings: 'many' }), /list|array/i],
  'a number that is infinite': [shopJson().replace('6.2', '1e400'), /finite|1e400/i],
  'a number that is none': [
    'meta: {title: a, date: "2026"}\ncategories: [{id: a, name: A, score: .nan}]\n',
    /NaN/i,
  ],
  'negative effort': [shopJson({ findings: [{ ...finding, effort: { min: -4, max: 2, unit: 'h' } }] }), /-4/],
  'a score outside the scale': [
    shopJson({ categories: [{ id: 'security', name: 'Security', score: 11 }] }),
    /11/,
  ],
  'an unknown severity': [shopJson({ findings: [{ ...finding, severity: 'criticl' }] }), /critical/],
  'an unknown field': [
    shopJson({ findings: [{ id: 'SEC-1', title: 'Passwords are logged', efort: '1h' }] }),
    /effort/,
  ],
  'a reference to a missing id': [shopJson({ findings: [{ ...finding, category: 'securty' }] }), /security/],
  'an id that stands twice': [shopJson({ findings: [finding, finding] }), /SEC-1/],
  'phases that wait for each other': [
    shopJson({
      phases: [
        { id: 'now', name: 'Now', dependsOn: ['next'] },
        { id: 'next', name: 'Next', dependsOn: ['now'] },
      ],
    }),
    /now.*next|next.*now/s,
  ],
  'weights that add up to nothing': [
    shopJson({ categories: shop.categories.map((category) => ({ ...category, weight: 0 })) }),
    /weight/i,
  ],
  'items nested beyond the limit': [shopJson({ findings: [{ ...finding, actions: [deep(40)] }] }), /32/],
  'a file nested beyond all reason': ['['.repeat(100_000), /32|nest|deep/i],
}

/** Findings that look odd and must still give documents. */
const accepted: Readonly<Record<string, string>> = {
  'a byte order mark': `\ufeff${shopJson()}`,
  'no categories': shopJson({ categories: [], findings: [{ id: 'A', title: 'Alone' }] }),
  'no findings': shopJson({ findings: [] }),
  'Windows line ends': shopJson().replaceAll('\n', '\r\n'),
  'markup in every title': shopJson({
    meta: { ...shop.meta, title: '# <b>&amp;</b> {{meta}} | `x` \u202e [a](javascript:1)' },
    findings: [{ ...finding, title: '</section><script>alert(1)</script> | {{#each}} **\u200b' }],
  }),
}

const build = ['build', 'findings.json', '--formats', 'md,html,json']

describe('dossier build', () => {
  it.each(Object.entries(refused))(
    'refuses %s with a message and writes nothing',
    async (_, [contents, word]) => {
      const cwd = folderWith({ 'findings.json': contents, 'dossier/roadmap.md': 'earlier\n' })
      const { code, stdout, stderr } = await dossier(build, { cwd })
      expect(stderr).toMatch(word)
      expect(stderr).toContain('findings.json')
      expect([1, 2]).toContain(code)
      expect(stdout).toBe('')
      expect(pathsIn(cwd)).toEqual(['dossier/roadmap.md', 'findings.json'])
    },
  )

  it.each(Object.entries(accepted))('makes documents of findings with %s', async (_, contents) => {
    const cwd = folderWith({ 'findings.json': contents })
    const { code, stderr } = await dossier(build, { cwd })
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(pathsIn(cwd)).toContain('dossier/executive-summary.html')
  })

  it('answers a title of 300 kB with a message or a document, and in the first case writes nothing', async () => {
    const cwd = folderWith({
      'findings.json': shopJson({ meta: { ...shop.meta, title: 'long '.repeat(60_000) } }),
    })
    const { code, stderr } = await dossier(build, { cwd })
    expect(code === 0 || (code === 1 && /300,?000|length|long/i.test(stderr))).toBe(true)
    expect(pathsIn(cwd).length > 1).toBe(code === 0)
  })

  it('names the file that is missing, and where it was looked for', async () => {
    const cwd = folderWith()
    const { code, stderr } = await dossier(build, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('findings.json')
    expect(stderr).toContain(cwd)
  })

  it('says that a folder is no findings file', async () => {
    const cwd = folderWith({ 'findings.json/inside.txt': '' })
    const { code, stderr } = await dossier(build, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('file-is-folder')
  })

  it('says that the output folder is a file, and leaves the file alone', async () => {
    const cwd = folderWith({ 'findings.json': shopJson(), dossier: 'mine\n' })
    const { code, stderr } = await dossier(build, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('output-not-folder')
    expect(pathsIn(cwd)).toEqual(['dossier', 'findings.json'])
  })

  it('says that a folder stands where a document belongs, and writes none of the others', async () => {
    const cwd = folderWith({ 'findings.json': shopJson(), 'dossier/roadmap.md/inside.txt': '' })
    const { code, stderr } = await dossier(build, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('output-is-folder')
    expect(pathsIn(cwd)).toEqual(['dossier/roadmap.md/inside.txt', 'findings.json'])
  })

  it('says that the output path runs in a circle of links', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    symlinkSync('loop', join(cwd, 'loop'))
    const { code, stderr } = await dossier([...build, '--out', 'loop/out'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('output-link-loop')
  })

  // Windows has no place that every system refuses.
  it.skipIf(process.platform === 'win32')(
    'says that a place cannot be written, where the system refuses even the administrator',
    async () => {
      const cwd = folderWith({ 'findings.json': shopJson() })
      const { code, stderr } = await dossier([...build, '--out', '/sys/dossier'], { cwd })
      expect(code).toBe(2)
      expect(stderr).toContain('/sys/dossier')
    },
  )

  it('names the nearest kind for a document that does not exist', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const { code, stderr } = await dossier([...build, '--documents', 'raodmap'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('document-unknown')
    expect(stderr).toContain('The nearest is `roadmap`')
    expect(stderr).toContain('`executive-summary`')
    expect(pathsIn(cwd)).toEqual(['findings.json'])
  })

  it('names the formats for one that does not exist', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const { code, stderr } = await dossier(['build', 'findings.json', '--formats', 'md,docx'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('`md`, `html`, `pdf`')
    expect(pathsIn(cwd)).toEqual(['findings.json'])
  })

  it('names the template that asks for a field that does not exist, and writes the other documents', async () => {
    const cwd = folderWith({
      'findings.json': shopJson(),
      'mine/roadmap.md.hbs': '# {{titel}}\n',
    })
    const { code, stderr } = await dossier([...build, '--templates', 'mine'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('roadmap.md.hbs:1:')
    expect(stderr).toContain('`title`')
    expect(pathsIn(cwd)).toContain('dossier/executive-summary.md')
    expect(pathsIn(cwd)).not.toContain('dossier/roadmap.md')
  })
})
