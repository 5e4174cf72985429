import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectBrowsers } from '../../src/io/browser/inspect.js'
import { readEnvironment } from '../../src/io/environment.js'
import { openPrinter, type Printer } from '../../src/io/printer.js'
import type { PrintedSheet } from '../../src/render/pdf/pdf.js'
import { openTestPrinter } from './open.js'
import { readPdfText } from './pdf-text.js'

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

async function print({ withSheet }: Printer, html: string): Promise<PrintedSheet> {
  return withSheet(html, async (sheet) => sheet.print())
}

function profiles(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`dossier-profile-${process.pid}-`))
}

describe('openPrinter', () => {
  let printer: Printer
  beforeAll(async () => {
    printer = await openTestPrinter()
  })
  afterAll(async () => printer[Symbol.asyncDispose]())

  it('runs no script', async () => {
    const { bytes } = await print(
      printer,
      '<h1>Before</h1><script>document.body.textContent = "After"</script>',
    )
    expect((await readPdfText(bytes)).pages.join('')).toContain('Before')
  })

  it('reaches neither the network nor the disk', async () => {
    const asked: (string | undefined)[] = []
    const server = createServer((request, response) => {
      asked.push(request.url)
      response.end('x')
    })
    const port = await new Promise<number>((done) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        done(typeof address === 'object' && address ? address.port : 0)
      })
    })
    const here = `http://127.0.0.1:${port}`
    const { bytes } = await print(
      printer,
      `<h1>Text</h1><img src="${here}/a.png"><link rel="stylesheet" href="${here}/b.css"><iframe src="${here}/c"></iframe>
       <iframe src="file:///etc/hostname"></iframe><style>@import "${here}/d.css"; h1 { background: url(${here}/e) }</style><img src="${dot}">`,
    )
    server.close()
    expect(asked).toEqual([])
    expect((await readPdfText(bytes)).pages.join('').trim()).toBe('Text')
  })

  it('measures text, and finds none where there is none', async () => {
    expect((await print(printer, '<h1>Text</h1>')).textHeight).toBeGreaterThan(10)
    expect((await print(printer, '<h1></h1>')).textHeight).toBe(0)
  })

  it('prints many pages at once, each its own', async () => {
    const texts = Array.from({ length: 7 }, (_, index) => `Number ${index}`)
    const printed = await Promise.all(texts.map(async (text) => print(printer, `<h1>${text}</h1>`)))
    const read = await Promise.all(printed.map(async ({ bytes }) => readPdfText(bytes)))
    expect(read.map(({ pages }) => pages.join('').trim())).toEqual(texts)
  })

  it('goes on with the next page when one cannot be printed', async () => {
    const signal = AbortSignal.abort()
    expect(signal.aborted).toBe(true)
    await print(printer, '<!DOCTYPE html><style>@page { size: 0 0 }</style><h1>Nothing</h1>').catch(
      () => undefined,
    )
    expect((await print(printer, '<h1>Text</h1>')).textHeight).toBeGreaterThan(0)
  })
})

describe('the end of a printer', () => {
  it('takes its profile with it', async () => {
    const printer = await openTestPrinter()
    expect(profiles().length).toBeGreaterThan(0)
    await printer[Symbol.asyncDispose]()
    await printer[Symbol.asyncDispose]()
    expect(profiles()).toEqual([])
  })

  it('comes at once when the user interrupts, and fails what was printing', async () => {
    const controller = new AbortController()
    const file = new VFile()
    const printer = await openPrinter({ environment: readEnvironment(), file, signal: controller.signal })
    const printing = printer && print(printer, '<h1>Text</h1>'.repeat(20_000))
    const failed = expect(printing).rejects.toThrow()
    controller.abort()
    await failed
    await printer?.[Symbol.asyncDispose]()
    expect(profiles()).toEqual([])
  })
})

describe('openPrinter', () => {
  it('opens nothing for a user who has interrupted, and has nothing to complain about', async () => {
    const file = new VFile()
    const signal = AbortSignal.abort()
    expect(await openPrinter({ environment: readEnvironment(), file, signal })).toBeUndefined()
    expect(file.messages).toEqual([])
    expect(profiles()).toEqual([])
  })
})

describe('inspectBrowsers', () => {
  it('says what would be used, that it prints, and everything that was looked at', async () => {
    const report = await inspectBrowsers(readEnvironment())
    expect(report).toMatchObject({ prints: true, file: { messages: [] } })
    expect(existsSync(report.chosen?.path ?? '')).toBe(true)
    expect(report.product).toMatch(/Chrome/)
    const origins = new Set(report.attempts.map(({ origin }) => origin))
    expect([...origins].toSorted()).toEqual(['bundled', 'path', 'puppeteer', 'system'])
  })

  it('says why a named one cannot be used', async () => {
    const report = await inspectBrowsers(readEnvironment(), { browser: '/none' })
    expect(report).toMatchObject({ prints: false, chosen: undefined, product: undefined })
    expect(report.file.messages.map(({ ruleId }) => ruleId)).toEqual(['browser-not-runnable'])
  })
})
