import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildJson } from '../../src/cli/json/build.js'
import { dossier } from './dossier.js'
import { folderWith, pathsIn, textOf } from '../folder.js'
import { shopJson } from './shop.js'

const files = ['build', 'findings.json', '--formats', 'md,html']
const some = [...files, '--documents', 'roadmap']

describe('dossier build --dry-run', () => {
  it('says what would be written and writes nothing', async () => {
    const cwd = folderWith({ 'findings.json': shopJson(), 'dossier/roadmap.md': 'earlier\n' })
    const { code, stdout } = await dossier([...some, '--dry-run'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "~ dossier/roadmap.md    update (contents differ)
      + dossier/roadmap.html  create (new)
      "
    `)
    expect(pathsIn(cwd)).toEqual(['dossier/roadmap.md', 'findings.json'])
    expect(textOf(cwd, 'dossier/roadmap.md')).toBe('earlier\n')
  })

  it('plans PDFs without a browser', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const flags = ['--formats', 'pdf', '--browser', './no-browser', '--dry-run', '--json']
    const { code, stdout } = await dossier(['build', 'findings.json', '--documents', 'roadmap', ...flags], {
      cwd,
    })
    expect(code).toBe(0)
    expect(buildJson.parse(JSON.parse(stdout))).toMatchObject({
      mode: 'dry-run',
      written: false,
      files: [{ path: 'roadmap.pdf', action: 'create' }],
    })
  })
})

describe('dossier build --check', () => {
  it('answers 0 while files are what the findings give', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    await dossier(files, { cwd })
    const { code, stdout, stderr } = await dossier([...files, '--check'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('up to date')
  })

  it('answers 1 after one byte has changed, and says what is stale and how to refresh it', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    await dossier(some, { cwd })
    writeFileSync(join(cwd, 'dossier/roadmap.md'), `${textOf(cwd, 'dossier/roadmap.md')} `)
    const { code, stdout, stderr } = await dossier([...some, '--check'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('dossier/roadmap.md')
    expect(stderr).not.toContain('dossier/roadmap.html')
    expect(stderr).toContain('`dossier build findings.json --documents roadmap --formats md,html`')
  })

  it('answers 1 for files that are missing, and writes none', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const { code, stderr } = await dossier([...some, '--check'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('missing')
    expect(pathsIn(cwd)).toEqual(['findings.json'])
  })

  it('names every stale file as JSON', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const { code, stdout } = await dossier([...some, '--check', '--json'], { cwd })
    const output = buildJson.parse(JSON.parse(stdout))
    expect(code).toBe(1)
    expect(output.messages.map(({ rule }) => rule)).toEqual(['output-stale', 'output-stale'])
  })
})
