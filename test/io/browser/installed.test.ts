import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathBrowsers, systemBrowsers } from '../../../src/io/browser/installed.js'
import { machine } from './place.js'

describe('systemBrowsers', () => {
  it('finds browsers in the home folder of macOS', async () => {
    const path = 'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    const { environment, folder } = machine({ [`${path}!`]: '' }, { platform: 'darwin' })
    const attempts = await systemBrowsers.look(environment)
    expect(attempts.map(({ browser }) => browser?.path)).toEqual([join(folder, path)])
  })

  it('finds browsers in the folders for programs of Windows', async () => {
    const { environment, folder } = machine(
      { 'p/Google/Chrome/Application/chrome.exe!': '' },
      { platform: 'win32' },
    )
    const variables = { PROGRAMFILES: join(folder, 'p') }
    const attempts = await systemBrowsers.look({ ...environment, variables })
    expect(attempts.map(({ browser }) => browser?.label)).toEqual(['Google Chrome'])
  })
})

describe('pathBrowsers', () => {
  it('prefers shells, and passes over what cannot be run', async () => {
    const { environment } = machine({
      'bin/google-chrome': '',
      'bin/chromium!': '',
      'bin/chromium-headless-shell!': '',
    })
    const attempts = await pathBrowsers.look(environment)
    expect(attempts.map(({ reason }) => reason)).toEqual([
      'Found chromium-headless-shell.',
      'google-chrome is there, but not allowed to run.',
      'Found chromium.',
    ])
  })

  it('says which names it looked for', async () => {
    const [attempt] = await pathBrowsers.look(machine().environment)
    expect(attempt?.reason).toMatch(/^None of chrome-headless-shell, .* is on the PATH\.$/)
  })
})
