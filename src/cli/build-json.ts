import type { BuildMode, BuildResult } from '../build.js'
import { messageRecords } from '../diagnostics/print-json.js'
import type { ExitCode } from './exit-codes.js'
import type { BuildJson } from './json/build.js'
import { messagesOf, tally } from './tell.js'

/** A result in its published shape. */
export function buildOutput(
  { coverage, failed, files, out, outputs, written }: BuildResult,
  { exitCode, mode }: { readonly exitCode: ExitCode; readonly mode: BuildMode },
): BuildJson {
  return {
    exitCode,
    ...tally(files),
    messages: messageRecords(messagesOf(files)),
    mode,
    out,
    written,
    files: outputs.map(({ action, bytes, pages, path, reason }) => ({
      path,
      action,
      reason,
      ...(bytes === undefined ? {} : { bytes }),
      ...(pages === undefined ? {} : { pages }),
    })),
    ...(coverage ? { coverage: { ...coverage } } : {}),
    failed: [...failed],
  }
}
