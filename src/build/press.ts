import { VFile } from 'vfile'
import { openPrinter, type Printer } from '../io/index.js'
import type { Plan, PlanEntry } from '../plan/index.js'
import type { PrintablePdf } from '../render/index.js'
import type { BuildOptions } from './options.js'
import type { Run } from './run.js'

/** A browser that is starting, or none where nothing is to be printed; disposing of it closes the browser. */
export type Press = AsyncDisposable & {
  readonly printer: Promise<Printer | undefined>
  /** Why there is no printer; told only when something has to be printed. */
  readonly file: VFile
}

/** Starts the browser when something may have to be printed, without waiting for it. */
export function openPress(
  wanted: boolean,
  run: Run,
  options: Pick<BuildOptions, 'browser' | 'sandbox'>,
): Press {
  const { environment, signal } = run
  const { browser, sandbox } = options
  const file = new VFile()
  const printer: Promise<Printer | undefined> = wanted
    ? openPrinter({ browser, sandbox, environment, file, signal })
    : Promise.resolve(undefined)
  // A failure is thrown where the printer is awaited; until then it must not count as unhandled.
  printer.catch(() => undefined)
  return {
    printer,
    file,
    [Symbol.asyncDispose]: async () => (await printer)?.[Symbol.asyncDispose](),
  }
}

/** A plan whose PDFs are printed, and the kinds of documents that could not be. */
export type PrintedPlan = { readonly plan: Plan; readonly failed: readonly string[] }

/** Prints the PDFs that a plan wants written. One that fails is left out, with a message; the others stay. */
export async function printPlan(
  plan: Plan,
  printables: readonly PrintablePdf[],
  { press, run }: { readonly press: Press; readonly run: Run },
): Promise<PrintedPlan> {
  const byPath = new Map(printables.map((printable) => [printable.path, printable]))
  const isWaiting = ({ action, path }: PlanEntry): boolean => action !== 'keep' && byPath.has(path)
  const waiting = plan.entries.filter(isWaiting)
  if (waiting.length === 0) return { plan, failed: [] }

  const progress = { done: 0, of: waiting.length }
  run.tell({ step: 'print', ...progress })
  const printer = await press.printer
  run.job.messages.push(...press.file.messages)
  const failed: string[] = []
  const printed = async (entry: PlanEntry): Promise<PlanEntry | undefined> => {
    const printable = byPath.get(entry.path)
    if (!printable || entry.action === 'keep') return entry
    const rendition = printer && (await printOne(printable, printer, run.job))
    if (!rendition) {
      failed.push(printable.document)
      return undefined
    }
    progress.done += 1
    run.tell({ step: 'print', ...progress, path: entry.path })
    return { ...entry, contents: rendition.contents, pages: rendition.pages }
  }
  const entries = await Promise.all(plan.entries.map(printed))
  return { plan: { entries: entries.filter((entry) => entry !== undefined) }, failed }
}

async function printOne(printable: PrintablePdf, printer: Printer, file: VFile) {
  const { printPdf } = await import('../render/index.js')
  return printPdf(printable, printer.print, file)
}
