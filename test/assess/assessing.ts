import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { assess, type Assessment } from '../../src/assess/index.js'
import { check, readSource, type Findings, type FindingsInput, type Source } from '../../src/model/index.js'

/** Findings as a test writes them; title and date are filled in. */
export type Given = Omit<FindingsInput, 'meta'> & { readonly meta?: Partial<FindingsInput['meta']> }

/** An assessment, what it was made of, and the messages it raised. */
export type Assessed = { readonly assessment: Assessment; readonly findings: Findings; readonly file: VFile }

/** Assesses findings written in a test. */
export function assessed({ meta, ...given }: Given): Promise<Assessed> {
  return assessedText(
    JSON.stringify({ meta: { title: 'Shop', date: '2026-02', ...meta }, ...given }),
    'findings.json',
  )
}

/** Assesses a file of the repository. */
export function assessedFile(path: string): Promise<Assessed> {
  return assessedText(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'), path)
}

/** Checks findings; throws when they have errors, which would be a mistake of the test. */
export async function checkedText(
  text: string,
  path: string,
): Promise<{ source: Source; findings: Findings }> {
  const source = await readSource({ text, path })
  const findings = check(source, {
    documents: ['executive-summary', 'gap-analysis', 'investment', 'roadmap'],
  })
  if (!findings) throw new Error(`Cannot assess the test's findings: ${source.file.messages.join('\n')}`)
  return { source, findings }
}

/** A figure as it is printed: `7.1/10`, `35–43 h`. */
export function printed({ ledger }: Assessment, id: string): string {
  const { before, shown, after } = ledger.get(id)
  return `${before}${shown}${after}`
}

/** Printed figures by id. */
export function printedAll(assessment: Assessment, ...ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, printed(assessment, id)]))
}

/** Assesses findings as the text of a file. */
export async function assessedText(text: string, path: string): Promise<Assessed> {
  const { source, findings } = await checkedText(text, path)
  const file = new VFile({ path, value: text })
  return { assessment: assess(findings, { file, locate: source.locate }), findings, file }
}
