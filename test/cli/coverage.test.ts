import { expect, it } from 'vitest'
import { dossier } from './dossier.js'
import { folderWith } from '../folder.js'
import { shopJson } from './shop.js'

// Raises text-not-shown.
it('counts what the documents show, and tells what stands in none', async () => {
  const cwd = folderWith({ 'findings.json': shopJson() })
  const whole = await dossier(['build', '--formats', 'md', '--coverage', 'findings.json'], { cwd })
  expect(whole).toMatchObject({ code: 0, stderr: '' })
  expect(whole.stdout).toMatch(/^Shown: (\d+) of \1 findings/m)
  const args = ['build', '--formats', 'md', '--documents', 'roadmap', '--coverage', 'findings.json']
  const part = await dossier(args, { cwd })
  expect(part.stderr).toMatch(/findings\.json:\d+:\d+ warning .*\[text-not-shown\]/)
  expect(part.stdout).not.toMatch(/^Shown: (\d+) of \1 findings/m)
  const json = await dossier([...args, '--json'], { cwd })
  expect(JSON.parse(json.stdout)).toMatchObject({ coverage: { finding: { all: expect.any(Number) } } })
})
