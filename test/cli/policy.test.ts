import { describe, expect, it } from 'vitest'
import { checkJson } from '../../src/cli/json/check.js'
import { dossier } from './dossier.js'
import { folderWith, pathsIn } from '../folder.js'
import { shopJson } from './shop.js'

const tasks = [{ id: 'T-1', title: 'Backups', effort: '12h' }]
const phases = [
  { id: 'now', name: 'Now', effort: '12-14h', tasks },
  { id: 'next', name: 'Next' },
]
const findings = { 'findings.json': shopJson({ phases }) }
const withConfig = (policy: unknown) => ({ ...findings, 'dossier.config.json': JSON.stringify({ policy }) })

describe('policy checks', () => {
  it('warn in check and score, and do not stop a build', async () => {
    const cwd = folderWith(findings)
    const { code, stderr } = await dossier(['check', 'findings.json'], { cwd })
    expect([code, stderr]).toEqual([0, expect.stringContaining('phase-budget-differs')])
    expect((await dossier(['score', 'findings.json'], { cwd })).stderr).toContain('1 warning')
    const built = await dossier(['build', 'findings.json', '-f', 'md'], { cwd })
    expect([built.code, built.stderr]).toEqual([0, expect.stringContaining('1 warning')])
  })

  it('are as loud as the config says, and an error stops a build before it writes', async () => {
    const silent = folderWith(withConfig({ 'phase-budget-differs': 'off' }))
    expect((await dossier(['check', 'findings.json'], { cwd: silent })).stderr).toBe('')
    const loud = folderWith(withConfig({ all: 'off', 'phase-budget-differs': 'error' }))
    const { code, stdout } = await dossier(['check', 'findings.json', '--json'], { cwd: loud })
    const output = checkJson.parse(JSON.parse(stdout))
    expect([code, output.valid, output.errors]).toEqual([1, false, 1])
    expect((await dossier(['build', 'findings.json', '-f', 'md'], { cwd: loud })).code).toBe(1)
    expect(pathsIn(loud)).toEqual(['dossier.config.json', 'findings.json'])
  })

  it('listen to the flag before the config', async () => {
    const cwd = folderWith(withConfig({ 'phase-budget-differs': 'error' }))
    const run = (command: string, ...more: string[]) =>
      dossier([command, 'findings.json', '--policy', 'phase-budget-differs=off', ...more], { cwd })
    expect((await run('check')).code).toBe(0)
    expect((await run('score')).stderr).toBe('')
    expect((await run('build', '-f', 'md')).code).toBe(0)
  })

  it('refuse a check or a level that does not exist, with the nearest that does: policy-unreadable', async () => {
    const cwd = folderWith(findings)
    const run = (levels: string) => dossier(['check', 'findings.json', '--policy', levels], { cwd })
    const wrong = await run('phase-budget-difers=off')
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('`phase-budget-differs`')])
    expect(await run('phase-budget-differs=loud')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`off`, `note`, `warn`, `error`'),
    })
    const config = folderWith(withConfig({ 'phase-budget-difers': 'off' }))
    const { code, stderr } = await dossier(['check', 'findings.json'], { cwd: config })
    expect([code, stderr]).toEqual([2, expect.stringContaining('`phase-budget-differs`')])
  })
})
