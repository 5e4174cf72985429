import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { resolveBrowser, sourceOrder } from '../../../src/io/browser/resolve.js'
import type { Environment } from '../../../src/io/environment.js'
import { machine } from './place.js'

const shell =
  '.cache/puppeteer/chrome-headless-shell/linux-143.0.7499.42/chrome-headless-shell-linux64/chrome-headless-shell'

async function resolve(environment: Environment, choice?: string) {
  const file = new VFile()
  const { attempts, browser } = await resolveBrowser(choice, environment, file)
  return {
    origin: browser?.origin,
    path: browser?.path,
    label: browser?.label,
    tried: attempts.map(({ origin }) => origin),
    reasons: attempts.map(({ reason }) => reason),
    messages: file.messages.map(({ ruleId, reason, note }) => ({ ruleId, reason, note })),
  }
}

describe('resolveBrowser', () => {
  it('prefers the path that is named to every variable', async () => {
    const { environment, folder } = machine({ 'one!': '', 'two!': '', [`${shell}!`]: '' })
    const variables = { DOSSIER_BROWSER: join(folder, 'two') }
    expect(await resolve({ ...environment, variables }, join(folder, 'one'))).toMatchObject({
      origin: 'named',
      path: join(folder, 'one'),
      tried: ['named'],
    })
  })

  it.each([
    ['DOSSIER_BROWSER', { DOSSIER_BROWSER: 'one', PUPPETEER_EXECUTABLE_PATH: 'two' }, 'one'],
    ['PUPPETEER_EXECUTABLE_PATH', { DOSSIER_BROWSER: '', PUPPETEER_EXECUTABLE_PATH: 'two' }, 'two'],
  ])('takes the browser of %s', async (name, names, expected) => {
    const { environment, folder } = machine({ 'one!': '', 'two!': '' })
    const entries = Object.entries(names).map(([key, value]) => [key, value && join(folder, value)])
    const found = await resolve({ ...environment, variables: Object.fromEntries(entries) })
    expect(found).toMatchObject({ path: join(folder, expected), reasons: [`Named by \`${name}\`.`] })
  })

  it.each([
    ['not there', 'none'],
    ['a folder', 'bin'],
    ['not allowed to run', 'plain'],
  ])('stops at a named browser that is %s, although others are there', async (_, name) => {
    const { environment, folder } = machine({ 'bin/chromium!': '', plain: '', [`${shell}!`]: '' })
    const found = await resolve(environment, join(folder, name))
    expect(found).toMatchObject({ origin: undefined, tried: ['named'] })
    expect(found.messages).toMatchObject([{ ruleId: 'browser-not-runnable' }])
    expect(found.messages[0]?.reason).toContain('--browser')
  })

  it('prefers the download of puppeteer to installed browsers', async () => {
    const { environment, folder } = machine({ [`${shell}!`]: '', 'bin/chromium!': '' })
    expect(await resolve(environment)).toMatchObject({
      origin: 'puppeteer',
      path: join(folder, shell),
      label: 'chrome-headless-shell 143.0.7499.42',
      tried: ['puppeteer'],
    })
  })

  it('prefers installed browsers when it is told `system`, whatever variables say', async () => {
    const { environment, folder } = machine({ [`${shell}!`]: '', 'bin/chromium!': '', 'one!': '' })
    const variables = { DOSSIER_BROWSER: join(folder, 'one') }
    expect(await resolve({ ...environment, variables }, 'system')).toMatchObject({
      origin: 'path',
      path: join(folder, 'bin/chromium'),
    })
    expect(sourceOrder('system').toSorted()).toEqual(sourceOrder(undefined).toSorted())
  })

  it('understands `system` in a variable, too', async () => {
    const { environment, folder } = machine({ [`${shell}!`]: '', 'bin/chromium!': '' })
    const variables = { DOSSIER_BROWSER: 'system' }
    expect(await resolve({ ...environment, variables })).toMatchObject({ path: join(folder, 'bin/chromium') })
  })

  it.each([
    ['linux', 'arm64', 'sudo apt-get install chromium'],
    ['darwin', 'arm64', 'npx puppeteer browsers install chrome-headless-shell'],
    ['win32', 'x64', 'npx puppeteer browsers install chrome-headless-shell'],
  ] as const)('says the command that helps on %s-%s', async (platform, arch, command) => {
    const { environment } = machine({}, { platform, arch })
    const { messages, origin } = await resolve(environment)
    expect(origin).toBeUndefined()
    expect(messages).toMatchObject([{ ruleId: 'browser-not-found' }])
    expect(messages[0]?.note).toContain(`\`${command}\``)
  })

  it('says why each place had none', async () => {
    const { environment } = machine()
    const { reasons, tried } = await resolve(environment)
    expect(tried).toEqual(['puppeteer', 'bundled', 'system', 'path'])
    expect(reasons[0]).toBe('No browser has been downloaded there.')
    expect(reasons[1]).toBe('There is none for linux-arm64, only for linux-x64.')
  })

  it('tells a cache that others can write, and does not use it', async () => {
    const { environment, folder } = machine({}, { arch: 'x64', userId: 4711 })
    const { messages, tried } = await resolve(environment)
    expect(tried).toEqual(['puppeteer', 'bundled', 'system', 'path'])
    expect(messages).toMatchObject([{ ruleId: 'browser-cache-not-private' }, { ruleId: 'browser-not-found' }])
    expect(messages[0]?.reason).toContain(join(folder, 'cache'))
  })
})
