import { openPress, openPrinting } from './build/press.js'
import { composeSet, coverageOf, ownDocuments } from './build/compose-set.js'
import type { BuildOptions, BuildResult } from './build/options.js'
import { outputsOf, readEarlier, readEarlierPdfs, readInput, requestOf } from './build/disk.js'
import { renderSet } from './build/render-set.js'
import { openRun } from './build/run.js'
import { themeOf } from './build/theme-of.js'
import { unlinkLost } from './build/unlink-lost.js'
import { volumesOfSet } from './build/volumes.js'
import { hasErrors } from './diagnostics/has-errors.js'
import { documentIds } from './document/ids.js'
import { applyPlan } from './io/index.js'
import { choose, plan, tellStale } from './plan/index.js'
import { defaultFormats, formatIds } from './render/formats.js'

export type { BuildEvent, BuildMode, BuildOptions, BuildResult, Output } from './build/options.js'

/**
 * Compiles findings into documents: read, check, assess, policy, compose, agree, render, plan, print, write.
 *
 * Never prints and never exits; what is wrong with the input or the machine stands in the result. Files are
 * written last and whole, or not at all.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const run = openRun(options)
  const documents: readonly string[] = [...documentIds, ...(await ownDocuments(options, run))]
  const choice = choose(options, { documents, formats: formatIds, defaultFormats }, run.job)
  if (!choice) return run.end()
  // First of all: a browser takes as long to start as everything up to printing.
  const prints = run.mode === 'write' && choice.formats.includes('pdf')
  await using press = openPress(prints, run, options)

  run.tell({ step: 'read' })
  const text = await readInput(options.findings, run)
  if (!text) return run.end()
  // Imported here so that the browser is on its way before anything heavy is loaded.
  const { check, readSource } = await import('./model/index.js')
  const source = await readSource(text)
  const { file, locate } = source
  run.files.push(file)
  const findings = check(source, { documents: documentIds })
  if (!findings) return run.end()
  const { assess } = await import('./assess/index.js')
  const assessment = assess(findings, { locale: options.locale, file, locate })
  const { checkPolicy } = await import('./policy/index.js')
  checkPolicy(assessment, { file, levels: options.policy, locate })
  if (hasErrors(file)) return run.end()

  const theme = await themeOf(options, run)
  if (theme === 'unusable') return run.end()

  run.tell({ step: 'compose' })
  const { templates } = options
  const composition = await composeSet({ assessment, choice, source, templates }, run)
  if (!composition) return run.end()
  const coverage = await coverageOf({ assessment, composition, source }, options, run)
  run.tell({ step: 'render' })
  const { documents: composed, failed, ledger } = composition
  const { formats } = choice
  const volumes = await volumesOfSet(composed, formats)
  const earlierPdfs = await readEarlierPdfs([...volumes.of.values()].flat(), formats, run)
  const printing = openPrinting(press, earlierPdfs, run)
  const { fonts } = options
  const formatsNamed = options.formats !== undefined
  const set = {
    assessment,
    ledger,
    documents: composed,
    findings: text.path,
    fonts,
    formats,
    formatsNamed,
    source,
    theme,
    volumes,
  }
  const files = await renderSet(set, printing.begin, run)
  const earlier = await readEarlier(files, run, earlierPdfs)
  const planned = plan(files, earlier)
  if (run.mode !== 'write') {
    if (run.mode === 'check') tellStale(planned, run.out, requestOf(options), run.state)
    return run.end({ outputs: outputsOf(planned, earlier), coverage, failed })
  }

  const printed = await printing.finish(planned)
  const whole = await unlinkLost(printed, set, earlier, run)
  const allFailed = [...failed, ...printed.failed]
  if (run.signal?.aborted) return run.end({ failed: allFailed })
  run.tell({ step: 'write' })
  const written = await applyPlan(whole, run.target, { file: run.job })
  const outputs = written ? outputsOf(whole, earlier) : []
  return run.end({ outputs, written: written !== undefined, coverage, failed: allFailed })
}
