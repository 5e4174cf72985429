import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dossier } from './dossier.js'

describe('dossier', () => {
  it('prints the version of the package', async () => {
    const manifest: { version: string } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    )
    for (const flag of ['--version', '-V']) {
      expect(await dossier([flag])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
    }
  })

  it('lists every command and exit code in its help', async () => {
    const { code, stdout, stderr } = await dossier(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const name of ['init', 'check', 'score', 'explain', 'build', 'documents', 'schema', 'doctor']) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
    }
    for (const exitCode of [0, 1, 2, 70, 130]) expect(stdout).toMatch(new RegExp(`^  ${exitCode} `, 'm'))
  })

  it('answers 2 and the help when nothing is asked', async () => {
    const { code, stdout, stderr } = await dossier([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Usage: dossier')
  })

  it.each([
    [['bild', 'findings.json'], 'Did you mean build?'],
    [['build', 'findings.json', '--fomats', 'md'], 'Did you mean --formats?'],
    [['build'], 'findings-not-named'],
    [['build', 'findings.json', 'more.json'], 'too many arguments'],
    [['build', 'findings.json', '--sandbox', 'perhaps'], 'auto, require, off'],
    [['build', 'findings.json', '--check', '--dry-run'], 'cannot be used with'],
    [['score', 'findings.json', '--locale', 'not a tag'], 'locale-unknown'],
    [['explain', 'findings.json', '--locale', 'xx'], 'locale-unknown'],
    [['score'], 'findings-not-named'],
    [['explain'], "missing required argument 'findings'"],
  ])('answers 2 to %j and says what is wrong', async (args, message) => {
    const { code, stdout, stderr } = await dossier(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
