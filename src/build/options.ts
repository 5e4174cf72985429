import type { VFile } from 'vfile'
import type { Coverage } from '../document/index.js'
import type { SandboxPolicy } from '../io/index.js'
import type { SourceText } from '../model/index.js'
import type { PlanAction } from '../plan/index.js'
import type { PolicyLevels } from '../policy/index.js'

/** What to build, from what, and where to; only the findings have to be named. */
export type BuildOptions = {
  /** Path of the findings file, `-` for standard input, or the text itself with a path for messages. */
  readonly findings: string | SourceText
  /** Folder to write into; `dossier` when absent. */
  readonly out?: string | undefined
  /** Kinds of documents; all that have content when absent. */
  readonly documents?: readonly string[] | undefined
  /** Formats; all of them when absent. */
  readonly formats?: readonly string[] | undefined
  /** BCP 47 tag to print in; that of the findings when absent. */
  readonly locale?: string | undefined
  /** Folder with templates that replace built-in ones by name; others are documents of one's own. */
  readonly templates?: string | undefined
  /** How loud policy checks are; each has a level of its own where this says nothing. An error stops the build. */
  readonly policy?: PolicyLevels | undefined
  /** Theme file: colours, fonts, logo and marks of HTML and PDF; the usual ones when absent. */
  readonly theme?: string | undefined
  /** Paper of PDFs; that of the theme when absent, and A4 when that says nothing. */
  readonly paper?: PaperChoice | undefined
  /** Whether HTML pages carry their fonts or share files beside them; they carry them when absent. */
  readonly fonts?: FontChoice | undefined
  /** Looks for every text of the findings in the documents, and tells those that stand in none. */
  readonly coverage?: boolean | undefined
  /** Path of the browser that prints PDF, or `system` to prefer an installed one. */
  readonly browser?: string | undefined
  readonly sandbox?: SandboxPolicy | undefined
  /** `check` and `dry-run` write nothing and start no browser; `write` when absent. */
  readonly mode?: BuildMode | undefined
  /** Folder that relative paths start from; that of the process when absent. */
  readonly folder?: string | undefined
  /** Aborted, the build ends with the browser closed and nothing written. */
  readonly signal?: AbortSignal | undefined
  /** Called when something begins or is finished, for progress on a terminal. */
  readonly onProgress?: ((event: BuildEvent) => void) | undefined
}

/** Sizes of paper, as flags and configs name them. */
export type PaperChoice = 'a4' | 'letter'

/** Fonts inside every page, or in files that pages share. */
export type FontChoice = 'inline' | 'linked'

/** Whether files are written, compared, or only planned. */
export type BuildMode = 'write' | 'check' | 'dry-run'

/** Something a build has begun, or a file it has finished. */
export type BuildEvent =
  | { readonly step: 'read' | 'compose' | 'render' | 'write' }
  | { readonly step: 'print'; readonly done: number; readonly of: number; readonly path?: string | undefined }

/** One file of a build: what happened to it, or would. */
export type Output = {
  /** Relative to the output folder, with `/`. */
  readonly path: string
  readonly action: PlanAction
  readonly reason: string
  /** Absent for a PDF that was not printed. */
  readonly bytes?: number | undefined
  /** Pages, for PDF. */
  readonly pages?: number | undefined
}

/** What came of a build. */
export type BuildResult = {
  /**
   * `problems`: errors in findings, templates or agreement, or stale files; `unusable`: the request or the
   * machine (unknown document, unreadable file, no browser, no room to write).
   */
  readonly status: 'clean' | 'problems' | 'unusable' | 'interrupted'
  /** The output folder as it was given. */
  readonly out: string
  /** What was read, with the messages about it; a file without path holds those about the build itself. */
  readonly files: readonly VFile[]
  readonly outputs: readonly Output[]
  /** Whether the output folder now holds the outputs. */
  readonly written: boolean
  /** How much of the findings the documents show, where that was asked for. */
  readonly coverage?: Coverage['counts'] | undefined
  /** Kinds of documents that could not be composed or printed. */
  readonly failed: readonly string[]
}
