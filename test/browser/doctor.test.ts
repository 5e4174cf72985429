import { describe, expect, it } from 'vitest'
import { dossier } from '../cli/dossier.js'

describe('dossier doctor', () => {
  it('prints what was found and why, and answers 0 when a page can be printed', async () => {
    const { code, stdout } = await dossier(['doctor'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Browser +✓ \S+/m)
    expect(stdout).toMatch(/^Sandbox +(kept|off)$/m)
    expect(stdout).toMatch(/^Test page +printed$/m)
    expect(stdout).toMatch(/^Font +✓ @fontsource\/dejavu-sans/m)
    for (const place of ['puppeteer', 'bundled', 'system', 'path']) {
      expect(stdout).toMatch(new RegExp(`^  [✓✗] ${place} `, 'm'))
    }
  })

  it('answers 2 for a browser that cannot be run, and names the command that brings one', async () => {
    const { code, stdout, stderr } = await dossier(['doctor', '--browser', './no-browser'])
    expect(code).toBe(2)
    expect(stderr).toContain('./no-browser')
    expect(stdout).toContain('To print PDF, run: ')
  })

  it('prints the same as JSON', async () => {
    const { code, stdout } = await dossier(['doctor', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ node: process.version, browser: { prints: true } })
  })
})
