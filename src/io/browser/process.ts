import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Duplex, Readable, Writable } from 'node:stream'
import type { Environment } from '../environment.js'
import { isAlive } from '../temporary-name.js'
import { browserArguments } from './arguments.js'
import type { Browser } from './browser.js'
import { openPipe, type Pipe } from './pipe.js'

/** A browser that answers. */
export type BrowserProcess = {
  readonly pipe: Pipe
  /** What the browser calls itself: `HeadlessChrome/143.0.7499.0`. */
  readonly product: string
  /** Ends the process and removes its profile; can be called twice. */
  readonly end: () => Promise<void>
}

/** Why a browser did not come to answer. */
export type BrowserDeath = { readonly died: string }

/** The browser may still be writing its last file: Node tries again for a moment. */
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }

/** How long a browser may take to say its version; slow machines unpack its pages from a cold disk. */
const patienceMs = 60_000

/**
 * Starts a browser and waits until it answers. The process dies with ours, its profile is fresh and removed
 * afterwards, also when we are interrupted.
 */
export async function startBrowser(
  browser: Browser,
  environment: Environment,
  sandboxed: boolean,
): Promise<BrowserProcess | BrowserDeath> {
  removeStaleProfiles(environment.temporaryFolder)
  const profile = mkdtempSync(join(environment.temporaryFolder, `dossier-profile-${process.pid}-`))
  const child = spawn(browser.path, browserArguments(profile, sandboxed), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...environment.variables, ...browser.variables },
    windowsHide: true,
  })
  const endNow = (): void => {
    child.kill('SIGKILL')
    rmSync(profile, removal)
  }
  process.once('exit', endNow)
  const gone = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message))
    child.once('exit', (code, signal) => done(signal ?? `exit code ${code ?? 'unknown'}`))
  })
  const complaints = collect(child.stderr)
  const pipe = openPipe(...protocolStreams(child))
  const end = async (): Promise<void> => {
    pipe.close()
    // Not asked politely: its profile is thrown away, and its helpers end when it is gone.
    child.kill('SIGKILL')
    await gone
    await rm(profile, removal)
    process.off('exit', endNow)
  }
  const answer = await Promise.race([pipe.askProduct(), gone, after(patienceMs)])
  if (typeof answer === 'object') return { pipe, product: answer.product, end }
  if (child.pid === undefined) {
    process.off('exit', endNow)
    await rm(profile, removal)
  } else {
    child.kill('SIGKILL')
    await end()
  }
  return { died: lastComplaint(complaints.text()) ?? answer }
}

function protocolStreams(child: ChildProcess): readonly [Writable, Readable] {
  const [, , , input, output] = child.stdio
  // A program that cannot be started has no pipes; its `error` event tells why.
  if (!(input instanceof Writable) || !(output instanceof Readable)) {
    const nothing = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() })
    return [nothing, nothing]
  }
  return [input, output]
}

function collect(stream: Readable | null): { readonly text: () => string } {
  let text = ''
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    // Enough for the reason of a death; a chatty browser must not fill the memory.
    if (text.length < 20_000) text += chunk
  })
  return { text: () => text }
}

/** The line that says most: a fatal one, else the last that is not a stack. */
function lastComplaint(text: string): string | undefined {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*(#\d|\[end|Received signal)/.test(line))
  const line = lines.find((one) => one.includes('FATAL')) ?? lines.at(-1)
  // The first sentence is the reason, the others are advice for people who build browsers.
  return line
    ?.replace(/^\[[^\]]*\]\s*/, '')
    .split(/[.!](?:\s|$)/, 1)[0]
    ?.slice(0, 200)
}

async function after(milliseconds: number): Promise<string> {
  return new Promise((done) => {
    setTimeout(() => done(`no answer within ${milliseconds / 1000} seconds`), milliseconds).unref()
  })
}

function removeStaleProfiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = /^dossier-profile-(\d+)-/.exec(name)?.[1]
    if (owner === undefined || isAlive(Number(owner))) continue
    try {
      rmSync(join(folder, name), removal)
    } catch {
      // Somebody else's: not ours to remove.
    }
  }
}
