import type { Readable, Writable } from 'node:stream'

/** Messages of the DevTools protocol over a pipe, as puppeteer wants them. */
export type Pipe = {
  send(message: string): void
  close(): void
  onmessage?: (message: string) => void
  onclose?: () => void
  /** Asks for the product before puppeteer takes over; never answered by a browser that dies. */
  readonly askProduct: () => Promise<{ readonly product: string }>
}

/** Id of our own question; puppeteer counts its messages from one. */
const questionId = 2 ** 30

/** Speaks the protocol: JSON messages, each ended by a zero byte. */
export function openPipe(input: Writable, output: Readable): Pipe {
  let closed = false
  let listen: ((message: string) => void) | undefined
  const pipe: Pipe = {
    send: (message) => {
      if (!closed) input.write(`${message}\0`)
    },
    close: () => {
      if (closed) return
      closed = true
      input.end()
      output.destroy()
      pipe.onclose?.()
    },
    askProduct: async () =>
      new Promise((answer) => {
        listen = (message) => {
          listen = undefined
          answer({ product: /"product":"([^"]*)"/.exec(message)?.[1] ?? 'unknown' })
        }
        pipe.send(JSON.stringify({ id: questionId, method: 'Browser.getVersion' }))
      }),
  }
  // A browser that dies breaks the pipe; its death is told by the process, not by the stream.
  input.on('error', pipe.close)
  output.on('error', pipe.close)
  output.on('close', pipe.close)
  let parts: Buffer[] = []
  output.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      // Joined only when whole: a large PDF comes in thousands of chunks.
      const message = Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8')
      parts = []
      start = end + 1
      if (listen) listen(message)
      else pipe.onmessage?.(message)
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  })
  return pipe
}
