import { readFileSync } from 'node:fs'
import { assess, type Assessment } from '../../src/assess/index.js'
import { check, readSource } from '../../src/model/index.js'
import { checkPolicy } from '../../src/policy/index.js'

/** Findings of a file as authors write them: what tests change before the file is read. */
export type Written = { [field: string]: unknown }

/** An example as it is, or as its findings are after a change, with every message about it. */
export async function patched(
  path: string,
  change: (findings: Written) => Written = (findings) => findings,
): Promise<{ readonly assessment: Assessment; readonly messages: readonly string[] }> {
  const written: Written = JSON.parse(readFileSync(path, 'utf8'))
  const source = await readSource({ path, text: JSON.stringify(change(written)) })
  const findings = check(source)
  if (!findings) throw new Error(`Cannot read the patched ${path}, expected valid findings`)
  const options = { file: source.file, locate: source.locate }
  const assessment = assess(findings, options)
  checkPolicy(assessment, options)
  return {
    assessment,
    messages: source.file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`),
  }
}

/** The findings with the fields of one of them changed. */
export function withFinding(id: string, fields: Written): (findings: Written) => Written {
  return withEntry('findings', id, fields)
}

/** The findings with the fields of one entry of a list changed. */
export function withEntry(list: string, id: string, fields: Written): (findings: Written) => Written {
  return (findings) => {
    const entries = findings[list]
    if (!Array.isArray(entries)) throw new Error(`Cannot find the list ${list}, expected one`)
    return {
      ...findings,
      [list]: entries.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry)),
    }
  }
}

/** Prints a figure with its unit. */
export function printing({ ledger }: Assessment): (id: string) => string {
  return (id) => {
    const { before, shown, after } = ledger.get(id)
    return before + shown + after
  }
}
