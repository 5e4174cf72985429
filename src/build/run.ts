import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { hasErrors } from '../diagnostics/has-errors.js'
import { readEnvironment, type Environment } from '../io/index.js'
import type { BuildEvent, BuildMode, BuildOptions, BuildResult } from './options.js'

/** One build on its way: where it writes, what it has read, what it has told. */
export type Run = {
  readonly mode: BuildMode
  readonly folder: string
  /** The output folder as it was given, and as an absolute path. */
  readonly out: string
  readonly target: string
  readonly environment: Environment
  readonly signal: AbortSignal | undefined
  /** Messages about the request and the machine. */
  readonly job: VFile
  /** Messages about the output folder in check mode. */
  readonly state: VFile
  /** Files that were read or composed from, with their messages; grows. */
  readonly files: VFile[]
  readonly tell: (event: BuildEvent) => void
  /** The result as it follows from the messages so far. */
  readonly end: (
    made?: Partial<Pick<BuildResult, 'coverage' | 'outputs' | 'written' | 'failed'>>,
  ) => BuildResult
}

/** Begins a build. */
export function openRun(options: BuildOptions): Run {
  const { folder = '.', mode = 'write', onProgress, out = 'dossier', signal } = options
  const job = new VFile()
  const state = new VFile()
  const files: VFile[] = [state]
  return {
    mode,
    folder: resolve(folder),
    out,
    target: resolve(folder, out),
    environment: readEnvironment(),
    signal,
    job,
    state,
    files,
    tell: (event) => onProgress?.(event),
    end: ({ coverage, failed = [], outputs = [], written = false } = {}) => ({
      status: statusOf(job, files, signal),
      out,
      files: [job, ...files].filter((file) => file.path !== undefined || file.messages.length > 0),
      outputs,
      written,
      ...(coverage ? { coverage } : {}),
      failed: [...new Set(failed)],
    }),
  }
}

/** What is wrong with the input is told before what is wrong with the machine: it has to be mended anyway. */
function statusOf(
  job: VFile,
  files: readonly VFile[],
  signal: AbortSignal | undefined,
): BuildResult['status'] {
  if (signal?.aborted) return 'interrupted'
  if (files.some(hasErrors)) return 'problems'
  return hasErrors(job) ? 'unusable' : 'clean'
}
