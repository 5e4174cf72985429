import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dossier } from './dossier.js'
import { folderWith, pathsIn } from '../folder.js'

it('lists the templates, and copies those that are named', async () => {
  const cwd = folderWith({})
  const list = await dossier(['templates', 'list'], { cwd })
  expect(list).toMatchObject({ code: 0, stderr: '' })
  expect(list.stdout.split('\n')).toEqual(expect.arrayContaining(['roadmap', 'partials/category-text']))
  const args = ['templates', 'eject', 'roadmap', 'partials/category-text', '--to', 'mine']
  expect(await dossier(args, { cwd })).toMatchObject({ code: 0, stderr: '' })
  expect(pathsIn(join(cwd, 'mine'))).toEqual(['partials/category-text.md.hbs', 'roadmap.md.hbs'])
  const copy = readFileSync(join(cwd, 'mine', 'roadmap.md.hbs'), 'utf8')
  expect(copy).toBe(readFileSync('templates/roadmap.md.hbs', 'utf8'))
})

// Raises template-unknown.
it('leaves copies that were changed alone, and names the nearest template', async () => {
  const cwd = folderWith({ 'templates/roadmap.md.hbs': '# Mine\n' })
  const kept = await dossier(['templates', 'eject', 'roadmap'], { cwd })
  expect(kept.code).toBe(2)
  expect(kept.stderr).toContain('file-exists')
  expect(readFileSync(join(cwd, 'templates', 'roadmap.md.hbs'), 'utf8')).toBe('# Mine\n')
  expect((await dossier(['templates', 'eject', 'roadmap', '--force'], { cwd })).code).toBe(0)
  const unknown = await dossier(['templates', 'eject', 'roadmpa'], { cwd })
  expect(unknown.code).toBe(2)
  expect(unknown.stderr).toContain('[template-unknown]')
  expect(unknown.stderr).toContain('`roadmap`')
})
