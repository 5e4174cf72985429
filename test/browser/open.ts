import { VFile } from 'vfile'
import { readEnvironment } from '../../src/io/environment.js'
import { openPrinter, type Printer } from '../../src/io/printer.js'

/** The browser that builds would use on this machine. */
export async function openTestPrinter(): Promise<Printer> {
  const file = new VFile()
  const printer = await openPrinter({ environment: readEnvironment(), file })
  if (!printer) throw new Error(`Cannot test without a browser: ${file.messages.join('; ')}`)
  return printer
}
