import { describe, expect, it } from 'vitest'
import { explainJson } from '../../src/cli/json/explain.js'
import { dossier } from './dossier.js'
import { folderWith } from '../folder.js'
import { shopJson, shopYaml } from './shop.js'

describe('dossier explain', () => {
  it('prints the formula, the inputs and the places in the file', async () => {
    const cwd = folderWith({ 'a.yaml': shopYaml })
    const { code, stdout, stderr } = await dossier(['explain', 'a.yaml', 'score.overall'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('6.2/10')
    expect(stdout).toContain('score/security')
    expect(stdout).toContain('a.yaml:6:')
  })

  it('names what a count counts', async () => {
    const cwd = folderWith({ 'a.yaml': shopYaml })
    const { stdout } = await dossier(['explain', 'a.yaml', 'open.critical'], { cwd })
    expect(stdout).toMatch(/SEC-1 +a\.yaml:8:/)
  })

  it('explains every figure it lists', async () => {
    const cwd = folderWith({ 'a.json': shopJson() })
    const { stdout } = await dossier(['explain', 'a.json', '--json'], { cwd })
    const { figures = [] } = explainJson.parse(JSON.parse(stdout))
    expect(figures.map(({ id }) => id)).toContain('plan.effort')
    const last = figures.at(-1)?.id ?? ''
    const { code, stdout: text } = await dossier(['explain', 'a.json', last, '--json'], { cwd })
    expect(code).toBe(0)
    expect(explainJson.parse(JSON.parse(text)).figure).toMatchObject({ id: last })
  })

  it('lists all ids when none is asked for', async () => {
    const cwd = folderWith({ 'a.json': shopJson() })
    const { stdout } = await dossier(['explain', 'a.json'], { cwd })
    expect(stdout).toMatch(/^score\.overall +6\.8\/10 +Overall score$/m)
  })

  it('knows the figures that only the documents have', async () => {
    const cwd = folderWith({ 'a.json': shopJson() })
    const list = await dossier(['explain', 'a.json'], { cwd })
    expect(list.stdout).toMatch(/^document\/gap-analysis\.minutes +\d+ min +Read time of Gap analysis$/m)
    const { code, stdout } = await dossier(['explain', 'a.json', 'document/gap-analysis.minutes'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('document/gap-analysis.words')
  })

  it('answers 2 to a misspelt id, with the nearest ones', async () => {
    const cwd = folderWith({ 'a.json': shopJson() })
    const { code, stdout, stderr } = await dossier(['explain', 'a.json', 'scoer.overal'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('figure-unknown')
    expect(stderr).toContain('`score.overall`')
    const json = await dossier(['explain', 'a.json', 'scoer.overal', '--json'], { cwd })
    expect(explainJson.parse(JSON.parse(json.stdout))).toMatchObject({
      exitCode: 2,
      nearest: ['score.overall'],
    })
  })
})
