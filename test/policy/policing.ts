import type { VFileMessage } from 'vfile-message'
import { assess } from '../../src/assess/index.js'
import { check, readSource } from '../../src/model/index.js'
import { checkPolicy, type PolicyLevels } from '../../src/policy/index.js'

/** What a policy run gives: its messages alone. */
export type Policed = { readonly messages: readonly VFileMessage[]; readonly ids: readonly string[] }

/** Runs every policy check on findings as YAML; title and date are filled in. */
export async function policed(parts: string, levels?: PolicyLevels): Promise<Policed> {
  const meta = parts.includes('\nmeta:') ? '' : 'meta: { title: Shop, date: "2026-02" }'
  const some = /\n(?:findings|categories):/.test(`\n${parts}`)
    ? ''
    : '\nfindings: [{ id: F-0, title: Dark corner }]'
  return policedText(`${meta}${some}\n${parts.trimStart()}\n`, 'findings.yaml', levels)
}

/** Runs every policy check on the text of a file. */
export async function policedText(text: string, path: string, levels?: PolicyLevels): Promise<Policed> {
  const source = await readSource({ text, path })
  const findings = check(source, {
    documents: ['executive-summary', 'gap-analysis', 'investment', 'roadmap'],
  })
  if (!findings) throw new Error(`Cannot check the test's findings: ${source.file.messages.join('\n')}`)
  const messages = checkPolicy(assess(findings), { ...source, levels })
  return { messages, ids: messages.map(({ ruleId }) => ruleId ?? '') }
}
