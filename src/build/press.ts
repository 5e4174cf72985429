import { VFile } from 'vfile'
import { openPrinter, type Printer } from '../io/index.js'
import type { Existing, Plan, PlanEntry } from '../plan/index.js'
import type { PrintablePdf, Rendition } from '../render/index.js'
import { tellLength } from '../render/pdf/length.js'
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

/** Prints pages one by one as they become ready, while others are still being rendered. */
export type Printing = {
  /** Begins to print a page, unless the PDF in the output folder was printed from the same one. */
  readonly begin: (page: PrintablePdf) => void
  /** Waits for the pages of a plan. One that fails is left out, with a message; the others stay. */
  readonly finish: (plan: Plan) => Promise<PrintedPlan>
}

/** Opens the way from pages to PDFs; `earlier` holds what stands in the output folder. */
export function openPrinting(
  press: Press,
  earlier: ReadonlyMap<string, Pick<Existing, 'contents' | 'fingerprint' | 'pages'>>,
  run: Run,
): Printing {
  const jobs = new Map<
    string,
    { readonly document: string; readonly printed: Promise<Rendition | undefined> }
  >()
  const begin = (page: PrintablePdf): void => {
    const before = earlier.get(page.path)
    const isKept = before?.fingerprint === page.fingerprint
    // What is wrong with a document is told by every build, not only by the one that printed it.
    if (isKept) tellLength(page, before?.pages, run.job)
    if (isKept || run.mode !== 'write') return
    const printed = printOne(page, before?.contents, { press, run })
    // Awaited when the plan is finished; until then a failure must not count as unhandled.
    printed.catch(() => undefined)
    jobs.set(page.path, { document: page.document, printed })
  }
  const finish = async (plan: Plan): Promise<PrintedPlan> => {
    if (jobs.size === 0) return { plan, failed: [] }
    const progress = { done: 0, of: jobs.size }
    run.tell({ step: 'print', ...progress })
    await press.printer
    run.job.messages.push(...press.file.messages)
    const failed: string[] = []
    const finished = async (entry: PlanEntry): Promise<PlanEntry | undefined> => {
      const job = jobs.get(entry.path)
      if (!job) return entry
      const rendition = await job.printed
      if (!rendition) {
        failed.push(job.document)
        return undefined
      }
      progress.done += 1
      run.tell({ step: 'print', ...progress, path: entry.path })
      return { ...entry, contents: rendition.contents, pages: rendition.pages }
    }
    const entries = await Promise.all(plan.entries.map(finished))
    return { plan: { entries: entries.filter((entry) => entry !== undefined) }, failed }
  }
  return { begin, finish }
}

async function printOne(
  page: PrintablePdf,
  earlier: Uint8Array | undefined,
  { press, run }: { readonly press: Press; readonly run: Run },
): Promise<Rendition | undefined> {
  const printer = await press.printer
  if (!printer) return undefined
  const { printPdf } = await import('../render/index.js')
  return printPdf(page, printer.withSheet, { earlier, file: run.job })
}
