import { checkIds, type CheckId } from '../../src/policy/index.js'
import type { PolicyExample } from '../../src/policy/reference.js'
import { policyCases } from './cases/index.js'
import { policed } from './policing.js'

/** What each check says about the findings that raise it. */
export async function policyExamplesOf(): Promise<Readonly<Record<CheckId, PolicyExample>>> {
  const examples: Partial<Record<CheckId, PolicyExample>> = {}
  for (const id of checkIds()) {
    const findings = policyCases[id].raised
    const { messages } = await policed(findings)
    const { note = '', reason = '' } = messages.find(({ ruleId }) => ruleId === id) ?? {}
    examples[id] = { findings, note, reason }
  }
  if (!isComplete(examples)) throw new Error('Cannot document policy checks, expected an example for each')
  return examples
}

function isComplete(
  examples: Partial<Record<CheckId, PolicyExample>>,
): examples is Record<CheckId, PolicyExample> {
  return checkIds().every((id) => examples[id] !== undefined)
}
