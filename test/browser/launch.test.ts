import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Browser } from '../../src/io/browser/browser.js'
import { launchBrowser, type SandboxPolicy } from '../../src/io/browser/launch.js'
import { readEnvironment } from '../../src/io/environment.js'
import { folderWith } from '../folder.js'

/** A program that stands for a browser: it answers, but only as its line of shell allows. */
function program(line: string): Browser {
  const path = join(folderWith(), 'browser')
  const answer = `printf '{"id":1,"result":{"product":"Fake/1"}}\\0' >&4; exec cat <&3 >/dev/null`
  writeFileSync(path, `#!/bin/sh\n${line}\n${answer}\n`)
  chmodSync(path, 0o755)
  return { origin: 'named', path, label: 'fake', variables: {} }
}

async function launch(line: string, policy: SandboxPolicy, userId = 1000) {
  const file = new VFile()
  const folder = folderWith()
  const environment = { ...readEnvironment(), userId, temporaryFolder: folder }
  const launched = await launchBrowser(program(line), policy, environment, file)
  await launched?.end()
  return {
    product: launched?.product,
    sandboxed: launched?.sandboxed,
    messages: file.messages.map(({ ruleId }) => ruleId),
    reasons: file.messages.map(({ reason }) => reason),
    left: readdirSync(folder),
  }
}

/** Dies like Chromium where namespaces are forbidden. */
const needsNoSandbox = `case "$*" in *--no-sandbox*) ;; *) echo '[1:2:FATAL:zygote.cc(1)] No usable sandbox! See x.' >&2; exit 1;; esac`
const refusesNoSandbox = 'case "$*" in *--no-sandbox*) exit 1;; esac'

describe('launchBrowser', () => {
  it.each(['auto', 'require'] as const)('keeps the sandbox for ordinary users: %s', async (policy) => {
    expect(await launch(refusesNoSandbox, policy)).toMatchObject({
      product: 'Fake/1',
      sandboxed: true,
      messages: [],
    })
  })

  it.each([
    ['off', 1000],
    ['auto', 0],
  ] as const)('does without it, and says nothing: %s for user %i', async (policy, userId) => {
    const launched = await launch(needsNoSandbox, policy, userId)
    expect(launched).toMatchObject({ product: 'Fake/1', sandboxed: false, messages: [] })
  })

  it('tries once more without it where the system forbids it, and says so', async () => {
    const launched = await launch(needsNoSandbox, 'auto')
    expect(launched).toMatchObject({
      product: 'Fake/1',
      sandboxed: false,
      messages: ['browser-without-sandbox'],
    })
    expect(launched.reasons[0]).toContain('(No usable sandbox)')
  })

  it.each([1000, 0])('never gives it up when it is required: user %i', async (userId) => {
    const launched = await launch(needsNoSandbox, 'require', userId)
    expect(launched).toMatchObject({ product: undefined, messages: ['sandbox-not-possible'] })
  })

  it.each([
    ['exit 3', 'exit code 3'],
    ['echo "error while loading shared libraries: libnss3.so" >&2; exit 127', 'libnss3.so'],
    ['kill -9 $$', 'SIGKILL'],
  ])('tells why a browser did not start: %s', async (line, detail) => {
    const launched = await launch(line, 'auto')
    expect(launched.messages).toEqual(['browser-not-started'])
    expect(launched.reasons[0]).toContain(detail)
  })

  it.each(['exit 3', ''])('leaves no profile behind after `%s`', async (line) => {
    expect((await launch(line, 'auto')).left).toEqual([])
  })

  it('tells a program that the system cannot run', async () => {
    const file = new VFile()
    const path = join(folderWith({ browser: '\u{7f}ELF' }), 'browser')
    chmodSync(path, 0o755)
    const browser = { origin: 'named', path, label: 'broken', variables: {} }
    expect(await launchBrowser(browser, 'auto', readEnvironment(), file)).toBeUndefined()
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['browser-not-started'])
  })
})
