import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPipe } from '../../../src/io/browser/pipe.js'

describe('openPipe', () => {
  it('puts messages together however they are cut', async () => {
    const message = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''))
    await fc.assert(
      fc.asyncProperty(fc.array(message), fc.integer({ min: 1, max: 40 }), async (messages, size) => {
        const output = new PassThrough()
        const received: string[] = []
        const pipe = openPipe(new PassThrough(), output)
        Object.assign(pipe, { onmessage: (text: string) => received.push(text) })
        const bytes = Buffer.from(messages.map((text) => `${text}\0`).join(''))
        for (let at = 0; at < bytes.length; at += size) output.write(bytes.subarray(at, at + size))
        await new Promise((done) => setImmediate(done))
        expect(received).toEqual(messages)
      }),
      { numRuns: 50 },
    )
  })

  it('asks for the product before anybody else listens', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const asked = openPipe(input, output).askProduct()
    output.write('{"id":1073741824,"result":{"product":"HeadlessChrome/143.0"}}\0')
    expect(await asked).toEqual({ product: 'HeadlessChrome/143.0' })
    expect(String(input.read())).toContain('Browser.getVersion')
  })

  it('closes once when the browser breaks it, and sends nothing after that', () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const pipe = openPipe(input, output)
    let closed = 0
    Object.assign(pipe, { onclose: () => (closed += 1) })
    output.emit('error', new Error('read ECONNRESET'))
    pipe.close()
    pipe.send('late')
    expect(closed).toBe(1)
  })
})
