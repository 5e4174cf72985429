import type { VFileMessage } from 'vfile-message'
import { check, readSource, type Findings } from '../../src/model/index.js'

/** What checking a text gives: findings, and messages as `line:column id`. */
export type Outcome = {
  readonly findings: Findings | undefined
  readonly messages: readonly VFileMessage[]
  readonly told: readonly string[]
}

/** Reads and checks findings from a text, or from a value written as JSON. */
export async function checked(content: unknown, path?: string): Promise<Outcome> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const source = await readSource({
    path: path ?? (typeof content === 'string' ? 'findings.yaml' : 'findings.json'),
    text,
  })
  const findings = check(source)
  const { messages } = source.file
  return {
    findings,
    messages,
    told: messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
  }
}

/** Ids of the messages, each once, in order of appearance. */
export function ruleIds({ messages }: Outcome): string[] {
  return [...new Set(messages.map(({ ruleId }) => ruleId ?? ''))]
}

/** A file with the required fields and `parts`. */
export function file(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    meta: { title: 'Shop', date: '2026-02' },
    findings: [{ id: 'F-1', title: 'No backups' }],
    ...parts,
  }
}
