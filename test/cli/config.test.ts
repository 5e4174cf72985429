import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossier } from './dossier.js'
import { folderWith, pathsIn, textOf } from '../folder.js'
import { shopJson } from './shop.js'

const config = { findings: 'findings.json', out: 'reports', documents: ['roadmap'], formats: ['md'] }

describe('the config', () => {
  it('says what the command line leaves open', async () => {
    const cwd = folderWith({ 'findings.json': shopJson(), 'dossier.config.json': JSON.stringify(config) })
    expect(await dossier(['build', '--quiet'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(pathsIn(cwd)).toEqual(['dossier.config.json', 'findings.json', 'reports/roadmap.md'])
    expect((await dossier(['check'], { cwd })).code).toBe(0)
    expect((await dossier(['score'], { cwd })).stdout).toContain('6.8/10')
  })

  it('yields to flags', async () => {
    const cwd = folderWith({ 'findings.json': shopJson(), 'dossier.config.json': JSON.stringify(config) })
    await dossier(
      ['build', 'findings.json', '--out', 'other', '--documents', 'investment', '--formats', 'html'],
      { cwd },
    )
    expect(pathsIn(cwd)).toEqual(['dossier.config.json', 'findings.json', 'other/investment.html'])
  })

  it('names the paper, which a flag overrides', async () => {
    const letter = JSON.stringify({ ...config, formats: ['html'], paper: 'letter' })
    const cwd = folderWith({ 'findings.json': shopJson(), 'dossier.config.json': letter })
    await dossier(['build'], { cwd })
    expect(textOf(cwd, 'reports/roadmap.html')).toContain('@page{size:Letter;')
    await dossier(['build', '--paper', 'a4'], { cwd })
    expect(textOf(cwd, 'reports/roadmap.html')).toContain('@page{size:A4;')
  })

  it('may stand in package.json, and is found from below with its paths intact', async () => {
    const cwd = folderWith({
      'findings.json': shopJson(),
      'package.json': JSON.stringify({ name: 'shop', dossier: config }),
      'deep/down/here.txt': '',
    })
    const { code, stdout } = await dossier(['build'], { cwd: join(cwd, 'deep/down') })
    expect(code).toBe(0)
    expect(stdout).toContain('../../reports/roadmap.md')
    expect(pathsIn(cwd)).toContain('reports/roadmap.md')
  })

  it('may name documents of one’s own beside their templates', async () => {
    const own = { ...config, documents: ['board-note'], templates: 'ours' }
    const template = '---\nview: roadmap\ntitle: Note\n---\n\n# Note\n'
    const files = { 'findings.json': shopJson(), 'dossier.config.json': JSON.stringify(own) }
    const cwd = folderWith({ ...files, 'ours/board-note.md.hbs': template })
    expect(await dossier(['build', '--quiet'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(textOf(cwd, 'reports/board-note.md')).toBe('# Note\n')
    const wrong = JSON.stringify({ ...own, documents: ['bord-note'] })
    const { code, stderr } = await dossier(['build'], {
      cwd: folderWith({ ...files, 'dossier.config.json': wrong, 'ours/board-note.md.hbs': template }),
    })
    expect([code, stderr]).toEqual([2, expect.stringContaining('`board-note`')])
  })

  it('is not looked for in a package.json without the key', async () => {
    const cwd = folderWith({ 'findings.json': shopJson(), 'package.json': '{"name":"dossier","dossiers":1' })
    expect((await dossier(['check', 'findings.json'], { cwd })).code).toBe(0)
  })

  it('is checked with places, also for words that name nothing', async () => {
    const wrong = JSON.stringify({ ...config, sandbx: 'off', documents: ['raodmap'] }, null, 2)
    const cwd = folderWith({ 'findings.json': shopJson(), 'dossier.config.json': wrong })
    const { code, stderr } = await dossier(['build'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/dossier\.config\.json:\d+:\d+ error .*`sandbx`/)
    expect(stderr).toContain('`sandbox`')
    expect(stderr).toContain('`roadmap`')
    expect(pathsIn(cwd)).toEqual(['dossier.config.json', 'findings.json'])
  })

  it('can be strict, which a flag takes back', async () => {
    const hidden = shopJson({ meta: { title: 'A\u200bB', date: '2026' } })
    const strict = JSON.stringify({ ...config, strict: true })
    const cwd = folderWith({ 'findings.json': hidden, 'dossier.config.json': strict })
    expect((await dossier(['build', '--quiet'], { cwd })).code).toBe(1)
    expect((await dossier(['build', '--quiet', '--no-strict'], { cwd })).code).toBe(0)
    expect((await dossier(['check', '--quiet'], { cwd })).code).toBe(1)
  })
})
