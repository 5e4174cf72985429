import { describe, expect, it } from 'vitest'
import { checkJson } from '../../src/cli/json/check.js'
import { dossier } from './dossier.js'
import { folderWith } from '../folder.js'
import { shop, shopJson, shopYaml } from './shop.js'

const manyErrors = shopJson({
  findings: Array.from({ length: 10_000 }, (_, index) => ({ id: `F-${index}` })),
})
const hidden = shopJson({ meta: { ...shop.meta, title: 'Review\u200b of the shop' } })

describe('dossier check', () => {
  it('accepts JSON and YAML from a file, and says so', async () => {
    const cwd = folderWith({ 'a.json': shopJson(), 'b.yaml': shopYaml })
    for (const path of ['a.json', 'b.yaml']) {
      const { code, stdout } = await dossier(['check', path], { cwd })
      expect(code).toBe(0)
      expect(stdout).toContain(path)
    }
  })

  it('accepts both from standard input, told apart by what they look like', async () => {
    for (const input of [shopJson(), shopYaml]) {
      expect(await dossier(['check', '-'], { input })).toMatchObject({ code: 0 })
    }
  })

  it('shows the place with the line around it, on the message stream', async () => {
    const cwd = folderWith({ 'a.yaml': shopYaml.replace('critical', 'criticl') })
    const { code, stdout, stderr } = await dossier(['check', 'a.yaml'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('a.yaml:11:15')
    expect(stderr).toContain('severity: criticl')
    expect(stderr).toContain('`critical`')
  })

  it('calls standard input by a name of its own', async () => {
    const { stderr } = await dossier(['check', '-'], { input: shopYaml.replace('critical', 'criticl') })
    expect(stderr).toContain('<stdin>:11:15')
  })

  it('lets warnings pass, and with --strict refuses them', async () => {
    const cwd = folderWith({ 'a.json': hidden })
    const loose = await dossier(['check', 'a.json'], { cwd })
    const strict = await dossier(['check', 'a.json', '--strict'], { cwd })
    expect(loose.stderr).toContain('hidden-character')
    expect([loose.code, strict.code]).toEqual([0, 1])
  })

  it('says nothing about findings that are right when quiet', async () => {
    const cwd = folderWith({ 'a.json': shopJson() })
    expect(await dossier(['check', 'a.json', '--quiet'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  it('shows fifty messages and counts the others', async () => {
    const cwd = folderWith({ 'a.json': manyErrors })
    const { code, stderr } = await dossier(['check', 'a.json'], { cwd })
    expect(code).toBe(1)
    expect(stderr.match(/field-missing/g)).toHaveLength(50)
    expect(stderr).toMatch(/9,?950 more/)
  })

  it('prints every message as JSON of the published shape', async () => {
    const cwd = folderWith({ 'a.json': manyErrors })
    const { code, stdout } = await dossier(['check', 'a.json', '--json'], { cwd })
    const output = checkJson.parse(JSON.parse(stdout))
    expect(code).toBe(1)
    expect(output).toMatchObject({ valid: false, exitCode: 1 })
    expect(output.messages.filter(({ rule }) => rule === 'field-missing').length).toBeGreaterThanOrEqual(
      10_000,
    )
    expect(output.messages[0]).toMatchObject({ file: 'a.json', severity: 'error' })
  })

  it('prints JSON also when the file cannot be read', async () => {
    const { code, stdout } = await dossier(['check', 'missing.json', '--json'], { cwd: folderWith() })
    expect(code).toBe(2)
    expect(checkJson.parse(JSON.parse(stdout))).toMatchObject({ messages: [{ rule: 'file-not-found' }] })
  })

  it('annotates for GitHub', async () => {
    const cwd = folderWith({ 'a.yaml': shopYaml.replace('critical', 'criticl') })
    const { stdout } = await dossier(['check', 'a.yaml', '--github'], { cwd })
    expect(stdout).toMatch(/^::error .*file=a\.yaml,line=11/m)
  })

  it('colours only when asked while piped', async () => {
    const cwd = folderWith({ 'a.yaml': shopYaml.replace('critical', 'criticl') })
    const plain = await dossier(['check', 'a.yaml'], { cwd })
    const forced = await dossier(['check', 'a.yaml'], { cwd, env: { FORCE_COLOR: '1' } })
    expect(plain.stderr).not.toContain('\u001b')
    expect(forced.stderr).toContain('\u001b[')
  })
})
