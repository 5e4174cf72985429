import { describe, expect, it } from 'vitest'
import { scoreJson } from '../../src/cli/json/score.js'
import { dossier } from './dossier.js'
import { folderWith } from '../folder.js'
import { shop, shopJson } from './shop.js'

const capped = shopJson({
  scoring: {
    steps: [
      { kind: 'ceiling', value: 5, when: { open: { severity: 'critical' } }, reason: 'critical findings' },
    ],
  },
})

describe('dossier score', () => {
  it('prints bars, weights, bands and the overall figure with its derivation', async () => {
    const cwd = folderWith({ 'a.json': shopJson() })
    const { code, stdout, stderr } = await dossier(['score', 'a.json'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "Web shop review
      Web shop · 2026-02-23

      Security  ██████░░░░  6.2/10  ⚠️ Fair  weight 2 (66.7%)  1 open, 1 critical
      Tests     ████████░░  8.0/10  ✅ Good  weight 1 (33.3%)  1 open

      Overall  ███████░░░  6.8/10  ⚠️ Fair  68% of the scale

      How it follows: weighted mean of the scored categories
        20.4 ÷ 3 = 6.8/10

      Findings  2 open of 2, 1 critical, 1 blocking
      Effort    20–22 h
      Verdict   Not ready, risk High
      "
    `)
  })

  it('shows every cap with the value before and after, its reason and what triggers it', async () => {
    const cwd = folderWith({ 'a.json': capped })
    const { stdout } = await dossier(['score', 'a.json'], { cwd })
    expect(stdout).toMatch(/6\.8.* → 5\.0.* at most 5 .*critical findings \[SEC-1\]/)
  })

  it('prints an override beside the computed score', async () => {
    const override = { value: 9, reason: 'the board insists', by: 'CTO' }
    const cwd = folderWith({ 'a.json': shopJson({ scoring: { override } }) })
    const { stdout } = await dossier(['score', 'a.json'], { cwd })
    expect(stdout).toContain('9.0/10')
    expect(stdout).toMatch(/by CTO.*6\.8.*the board insists/)
  })

  it('says why there is no overall score', async () => {
    const cwd = folderWith({
      'a.json': shopJson({
        categories: [{ id: 'security', name: 'Security' }],
        findings: [shop.findings[0]],
      }),
    })
    const { stdout } = await dossier(['score', 'a.json'], { cwd })
    expect(stdout).toContain('not assessed')
    expect(stdout).toContain('Overall  none, because')
  })

  it('prints JSON of the published shape', async () => {
    const cwd = folderWith({ 'a.json': capped })
    const { code, stdout } = await dossier(['score', 'a.json', '--json'], { cwd })
    const { scorecard } = scoreJson.parse(JSON.parse(stdout))
    expect(code).toBe(0)
    expect(scorecard?.overall).toMatchObject({ id: 'score.overall', shown: '5.0/10' })
    expect(scorecard?.steps).toMatchObject([{ kind: 'ceiling', triggers: ['SEC-1'] }])
  })

  it('prints in another locale when asked', async () => {
    const cwd = folderWith({ 'a.json': shopJson() })
    const { stdout } = await dossier(['score', 'a.json', '--locale', 'de-DE'], { cwd })
    expect(stdout).toContain('6,8/10')
  })

  it('prints errors and no scorecard for findings that have some', async () => {
    const cwd = folderWith({ 'a.json': shopJson({ categories: 7 }) })
    const { code, stdout, stderr } = await dossier(['score', 'a.json'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('type-wrong')
  })
})
