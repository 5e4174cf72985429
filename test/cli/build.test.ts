import { statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildJson } from '../../src/cli/json/build.js'
import { dossier } from './dossier.js'
import { folderWith, pathsIn, textOf } from '../folder.js'
import { shop, shopJson, shopYaml } from './shop.js'

const markdown = ['build', 'findings.json', '--formats', 'md']
const names = [
  'executive-summary',
  'quick-reference',
  'master-assessment',
  'gap-analysis',
  'roadmap',
  'investment',
  'readiness-checklist',
  'backlog',
  'document-index',
]

describe('dossier build', () => {
  it('writes every document with content and ends with a table of what it wrote', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const { code, stdout, stderr } = await dossier(['build', 'findings.json', '--formats', 'md,html,json'], {
      cwd,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const pages = [...names.flatMap((name) => [`${name}.html`, `${name}.md`]), 'index.html']
    const written = [...pages, 'assessment.json'].sort()
    expect(pathsIn(join(cwd, 'dossier'))).toEqual(written)
    const table = stdout.trimEnd().split('\n')
    expect(table.map((line) => line.split(' ')[0]).sort()).toEqual(written.map((path) => `dossier/${path}`))
    expect(table.every((line) => / \d+(\.\d)? k?B$/.test(line))).toBe(true)
  })

  it('gives the same bytes for JSON and YAML, from a file and from standard input', async () => {
    const cwd = folderWith({ 'a.yaml': shopYaml })
    const flags = ['--formats', 'md,html,json']
    await dossier(['build', 'a.yaml', '--out', 'file', ...flags], { cwd })
    await dossier(['build', '-', '--out', 'stdin', ...flags], { cwd, input: shopYaml })
    const paths = pathsIn(join(cwd, 'file'))
    expect(paths.length).toBeGreaterThan(4)
    expect(pathsIn(join(cwd, 'stdin'))).toEqual(paths)
    for (const path of paths) expect(textOf(cwd, `stdin/${path}`)).toBe(textOf(cwd, `file/${path}`))
  })

  it('names no path of the machine in what it writes', async () => {
    const cwd = folderWith({ 'secret-place/findings.json': shopJson() })
    await dossier(['build', 'secret-place/findings.json', '--formats', 'md,html,json'], { cwd })
    const paths = pathsIn(join(cwd, 'dossier'))
    expect(paths).toEqual(expect.arrayContaining(['assessment.json', 'gap-analysis.html', 'gap-analysis.md']))
    for (const path of paths) {
      expect(textOf(cwd, `dossier/${path}`)).not.toContain('secret-place')
      expect(textOf(cwd, `dossier/${path}`)).not.toContain(cwd)
    }
  })

  it('leaves files alone that would not change, and says so', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    await dossier(markdown, { cwd })
    const path = join(cwd, 'dossier/roadmap.md')
    utimesSync(path, 1_000_000, 1_000_000)
    const { stdout } = await dossier(markdown, { cwd })
    expect(stdout.match(/unchanged$/gm)).toHaveLength(names.length)
    expect(statSync(path).mtimeMs).toBe(1_000_000_000)
  })

  it('writes the kinds and formats that are asked for, and no others', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    await dossier(['build', 'findings.json', '-d', 'roadmap,investment', '-f', 'md', '-o', 'a/b'], { cwd })
    expect(pathsIn(cwd)).toEqual(['a/b/investment.md', 'a/b/roadmap.md', 'findings.json'])
  })

  it('says when a document that is asked for by name has no content', async () => {
    const cwd = folderWith({ 'findings.json': shopJson({ costs: undefined, phases: [], findings: [] }) })
    const { code, stderr } = await dossier([...markdown, '--documents', 'executive-summary,investment'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(stderr).toContain('document-without-content')
    expect(pathsIn(join(cwd, 'dossier'))).toEqual(['executive-summary.md'])
  })

  it('says when no document of the set can be written in a format that is asked for by name', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const flags = ['--documents', 'roadmap', '--formats', 'md,csv']
    const { code, stderr } = await dossier(['build', 'findings.json', ...flags], { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain('format-without-content')
    expect(pathsIn(join(cwd, 'dossier'))).toEqual(['roadmap.md'])
  })

  it('prints numbers as the locale has them', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    await dossier([...markdown, '--locale', 'de-DE'], { cwd })
    expect(textOf(cwd, 'dossier/executive-summary.md')).toContain('6,8')
  })

  it('takes own templates by name and the built-in ones for the rest', async () => {
    const cwd = folderWith({ 'findings.json': shopJson(), 'mine/roadmap.md.hbs': '# {{title}}\n\nOurs.\n' })
    const { code } = await dossier([...markdown, '--templates', 'mine'], { cwd })
    expect(code).toBe(0)
    expect(textOf(cwd, 'dossier/roadmap.md')).toContain('Ours.')
    expect(textOf(cwd, 'dossier/investment.md')).not.toContain('Ours.')
  })

  it('says that the folder with templates does not exist', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const { code, stderr } = await dossier([...markdown, '--templates', 'mine'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('templates-not-found')
    expect(pathsIn(cwd)).toEqual(['findings.json'])
  })

  it('writes Markdown and HTML and answers 2 when there is no browser for the PDF', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const flags = ['--documents', 'roadmap', '--browser', './no-browser']
    const { code, stdout, stderr } = await dossier(['build', 'findings.json', ...flags], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('./no-browser')
    expect(pathsIn(join(cwd, 'dossier'))).toEqual(['assessment.json', 'roadmap.html', 'roadmap.md'])
    expect(stdout).toContain('dossier/roadmap.html')
  })

  it('counts warnings about findings, and prints them when they decide', async () => {
    const cwd = folderWith({
      'findings.json': shopJson({ meta: { ...shop.meta, title: 'Shop\u200b review' } }),
    })
    const loose = await dossier(markdown, { cwd })
    expect(loose.code).toBe(0)
    expect(loose.stderr).toMatch(/^1 warning; `dossier check` shows/)
    const strict = await dossier([...markdown, '--strict'], { cwd })
    expect(strict.code).toBe(1)
    expect(strict.stderr).toContain('hidden-character')
  })

  it('prints nothing when quiet and all is well', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    expect(await dossier([...markdown, '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(pathsIn(cwd)).toContain('dossier/roadmap.md')
  })

  it('prints JSON of the published shape, and nothing else', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const { stdout, stderr } = await dossier([...markdown, '--json'], { cwd })
    const output = buildJson.parse(JSON.parse(stdout))
    expect(stderr).toBe('')
    expect(output).toMatchObject({ exitCode: 0, mode: 'write', out: 'dossier', written: true, failed: [] })
    expect(output.files).toContainEqual({
      path: 'roadmap.md',
      action: 'create',
      reason: 'new',
      bytes: Buffer.byteLength(textOf(cwd, 'dossier/roadmap.md')),
    })
  })

  it('prints JSON also when nothing could be built', async () => {
    const { code, stdout } = await dossier(['build', '--json'], { cwd: folderWith() })
    expect(code).toBe(2)
    expect(buildJson.parse(JSON.parse(stdout))).toMatchObject({ messages: [{ rule: 'findings-not-named' }] })
  })

  it('answers 70 to a mistake of its own, with a stack only when asked for', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    // A preload that breaks what no input can break.
    writeFileSync(
      join(cwd, 'break.mjs'),
      'Object.freeze = () => { throw new TypeError("broken on purpose") }\n',
    )
    const env = { NODE_OPTIONS: `--import=${join(cwd, 'break.mjs')}` }
    const { code, stderr } = await dossier(markdown, { cwd, env })
    expect(code).toBe(70)
    expect(stderr).toContain('broken on purpose')
    expect(stderr).not.toContain('    at ')
    const debug = await dossier(markdown, { cwd, env: { ...env, DOSSIER_DEBUG: '1' } })
    expect(debug.stderr).toContain('    at ')
  })
})
