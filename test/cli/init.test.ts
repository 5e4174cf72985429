import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossier } from './dossier.js'
import { folderWith, pathsIn, textOf } from '../folder.js'

describe('dossier init', () => {
  it('writes findings that check without a message, with the schema beside them', async () => {
    const cwd = folderWith()
    const { code, stdout } = await dossier(['init', 'audit'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('dossier build audit/findings.yaml')
    expect(pathsIn(cwd)).toEqual(['audit/findings.schema.json', 'audit/findings.yaml'])
    expect(textOf(cwd, 'audit/findings.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\/findings\.schema\.json\n/,
    )
    const checked = await dossier(['check', 'audit/findings.yaml', '--strict'], { cwd })
    expect(checked).toMatchObject({ code: 0, stderr: '' })
  })

  it('writes findings that build into every document', async () => {
    const cwd = folderWith()
    await dossier(['init'], { cwd })
    const { code, stderr } = await dossier(['build', 'findings.yaml', '--formats', 'md,html', '--strict'], {
      cwd,
    })
    expect({ code, stderr: stderr.trim() }).toEqual({ code: 0, stderr: '' })
    for (const name of ['executive-summary', 'gap-analysis', 'investment', 'roadmap']) {
      expect(pathsIn(cwd)).toContain(`dossier/${name}.md`)
    }
  })

  it('never replaces a file unless forced', async () => {
    const cwd = folderWith({ 'findings.yaml': 'mine\n' })
    const refused = await dossier(['init'], { cwd })
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('file-exists')
    expect(pathsIn(cwd)).toEqual(['findings.yaml'])
    expect(textOf(cwd, 'findings.yaml')).toBe('mine\n')
    const forced = await dossier(['init', '--force'], { cwd })
    expect(forced.code).toBe(0)
    expect(textOf(cwd, 'findings.yaml')).toContain('findings:')
  })

  it('can be repeated while nothing has changed', async () => {
    const cwd = folderWith()
    await dossier(['init'], { cwd })
    expect((await dossier(['init'], { cwd })).code).toBe(0)
  })
})

describe('dossier schema', () => {
  it('prints the schema that init writes, and the one of the config', async () => {
    const cwd = folderWith()
    await dossier(['init'], { cwd })
    const findings = await dossier(['schema'], { cwd })
    const config = await dossier(['schema', '--config'], { cwd })
    expect(findings.stdout).toBe(textOf(cwd, 'findings.schema.json'))
    expect(JSON.parse(config.stdout)).toMatchObject({ title: 'Dossier configuration' })
  })
})

describe('dossier documents', () => {
  it('lists every kind with its audience', async () => {
    const { code, stdout } = await dossier(['documents'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^executive-summary {2,}\S/m)
    const json: { id: string; audience: string }[] = JSON.parse(
      (await dossier(['documents', '--json'])).stdout,
    )
    expect(json.map(({ id }) => id)).toContain('roadmap')
    expect(json.every(({ audience }) => audience.length > 0)).toBe(true)
  })

  it('says which documents a file holds nothing for', async () => {
    const path = join(process.cwd(), 'test/fixtures/minimal/findings.yaml')
    const { code, stdout } = await dossier(['documents', path])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^investment \(skipped: no content\) /m)
    expect(stdout).toMatch(/^gap-analysis {2,}\S/m)
    const json: { id: string; made: boolean }[] = JSON.parse(
      (await dossier(['documents', path, '--json'])).stdout,
    )
    expect(json.find(({ id }) => id === 'investment')?.made).toBe(false)
  })
})
