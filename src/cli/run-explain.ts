import { VFile } from 'vfile'
import { explain, type Assessment, type Explained, type Explanation } from '../assess/index.js'
import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'
import { exitCodes, type ExitCode } from './exit-codes.js'
import { figureJson, figuresJson } from './explain-json.js'
import { explanationText } from './explain-text.js'
import type { ExplainFlags } from './flags.js'
import { figureText } from './figure-text.js'
import type { ExplainJson } from './json/explain.js'
import { load, loadCode, type Loaded } from './load.js'
import { textTable } from './table.js'
import { errorsOnly, messagesOf, tally, tell } from './tell.js'
import { withSetFigures } from './set-figures.js'
import type { Shell } from './shell.js'

/** Says where one figure comes from, or lists the ids of all. */
export async function runExplain(
  path: string,
  figure: string | undefined,
  flags: ExplainFlags,
  shell: Shell,
): Promise<ExitCode> {
  const loaded = await load(
    path,
    { command: 'explain', locale: flags.locale, policy: false, strict: false },
    shell,
  )
  const { source } = loaded
  const { answer, assessment } = await ask(loaded.assessment, figure)
  const explained = answer?.found ? answer.explanation : undefined
  const nearest = answer && !answer.found ? answer.nearest : undefined
  const job = new VFile()
  if (nearest && assessment && figure !== undefined) tellUnknown(figure, nearest, assessment, job)

  const files = [...loaded.files, job]
  const code = nearest ? exitCodes.usage : loadCode(loaded)
  if (flags.json) {
    const output = await explainOutput(files, code, {
      assessment,
      source,
      explained,
      nearest,
      listed: figure === undefined,
    })
    shell.out.write(`${JSON.stringify(output, null, 2)}\n`)
    return code
  }
  await tell(files, shell, errorsOnly)
  if (explained && source) shell.out.write(explanationText(explained, source, shell.out))
  else if (assessment && figure === undefined) shell.out.write(listText(assessment))
  return code
}

/** Explains a figure. Documents are composed only when the assessment itself does not know it, or for a list of all. */
async function ask(
  assessment: Assessment | undefined,
  figure: string | undefined,
): Promise<{ readonly assessment?: Assessment; readonly answer?: Explained }> {
  if (!assessment) return {}
  const known = figure === undefined ? undefined : explain(assessment, figure)
  if (known?.found) return { assessment, answer: known }
  const ofSet = await withSetFigures(assessment)
  return { assessment: ofSet, ...(figure === undefined ? {} : { answer: explain(ofSet, figure) }) }
}

function tellUnknown(figure: string, nearest: readonly string[], { ledger }: Assessment, file: VFile): void {
  const advice =
    nearest.length === 0
      ? '`dossier explain` without a figure lists every id.'
      : `The nearest: ${nearest.map((id) => `\`${id}\``).join(', ')}.`
  report(file, 'figure-unknown', { figure: excerpt(figure), count: ledger.ids().length, advice })
}

type Answer = {
  readonly assessment: Assessment | undefined
  readonly source: Loaded['source']
  readonly explained: Explanation | undefined
  readonly nearest: readonly string[] | undefined
  readonly listed: boolean
}

async function explainOutput(
  files: readonly VFile[],
  exitCode: ExitCode,
  { assessment, explained, listed, nearest, source }: Answer,
): Promise<ExplainJson> {
  const { messageRecords } = await import('../diagnostics/print-json.js')
  return {
    exitCode,
    ...tally(files),
    messages: messageRecords(messagesOf(files)),
    ...(explained && source ? { figure: figureJson(explained, source) } : {}),
    ...(assessment && listed ? { figures: figuresJson(assessment) } : {}),
    ...(nearest ? { nearest: [...nearest] } : {}),
  }
}

function listText({ ledger }: Assessment): string {
  const figures = ledger.ids().map((id) => ledger.get(id))
  return textTable(
    figures.map((figure) => [figure.id, figureText(figure), figure.label]),
    ['left', 'right', 'left'],
  )
}
