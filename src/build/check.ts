import type { VFileMessage } from 'vfile-message'
import { documentIds } from '../document/ids.js'
import { check as checkSource, readSource, type Findings, type Source } from '../model/index.js'

/** Findings as text: JSON or YAML, told apart by the ending of the path, else by what they look like. */
export type FindingsText = { readonly text: string; readonly path?: string | undefined }

/** What came of a check. */
export type Checked = {
  /** Defaults filled, every form unified; absent when there are errors. */
  readonly findings?: Findings
  /** Errors have `fatal: true`, warnings `false`, notes neither; each has a place and says what to do. */
  readonly messages: readonly VFileMessage[]
  /** The text with the place of every value; as second argument of `assess` it gives its messages places too. */
  readonly source: Source
}

/** Reads and validates findings. Asynchronous only because YAML is loaded when it is met. */
export async function check({ path = 'findings', text }: FindingsText): Promise<Checked> {
  const source = await readSource({ path, text })
  const findings = checkSource(source, { documents: documentIds })
  return { ...(findings ? { findings } : {}), messages: source.file.messages, source }
}
