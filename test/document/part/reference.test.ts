import { expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { reference } from '../../../src/document/part/reference.js'
import { assessed } from '../../assess/assessing.js'

const subject = { name: 'Shop', repository: 'https://git.example.com/shop.git' }

it('leads nowhere without a repository', async () => {
  expect(await linkOf({ name: 'Shop' })).toBeUndefined()
})

it('leads to the lines in the repository', async () => {
  expect(await linkOf(subject)).toBe('https://git.example.com/shop/blob/HEAD/app/orders%20new.py#L25-L36')
})

it('leads to the commit that was assessed, else to its branch', async () => {
  expect(await linkOf({ ...subject, branch: 'release/2' })).toContain('/blob/release/2/app/')
  expect(await linkOf({ ...subject, branch: 'release/2', commit: 'ab12cd3' })).toContain('/blob/ab12cd3/app/')
})

it.each([
  ['https://gitlab.example.com/a/shop', '/-/blob/ab12cd3/app/orders%20new.py#L25-36'],
  ['https://bitbucket.org/a/shop/', '/src/ab12cd3/app/orders%20new.py#lines-25:36'],
  ['https://codeberg.org/a/shop.git', '/src/commit/ab12cd3/app/orders%20new.py#L25-L36'],
  ['https://github.com/a/gitlab', '/blob/ab12cd3/app/orders%20new.py#L25-L36'],
])('speaks the form of the forge: %s', async (repository, link) => {
  const base = repository.replace(/(?:\.git|\/)$/, '')
  expect(await linkOf({ ...subject, repository, commit: 'ab12cd3' })).toBe(`${base}${link}`)
})

async function linkOf(given: typeof subject | { name: string; branch?: string; commit?: string }) {
  const { assessment } = await assessed({ meta: { subject: given } })
  const place = { path: 'app/orders new.py', line: 25, endLine: 36 }
  return reference(createContext(assessment), place, '/findings/0/references/0').href
}
