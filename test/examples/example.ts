import { readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import { assess, type Assessment } from '../../src/assess/index.js'
import { check, readSource, type FindingsInput } from '../../src/model/index.js'
import { checkPolicy } from '../../src/policy/index.js'
import { compileAssessment, type Compiled, type CompiledSet } from '../goldens/compiled.js'

/** A compiled set that is asked for its documents by kind. */
export type Example = CompiledSet & {
  readonly input: FindingsInput
  /** A document of the set; throws where there is none. */
  readonly document: (kind: string) => Compiled
  /** A figure as it is printed: `10–16 weeks`. */
  readonly shown: (id: string) => string
}

/** Changes findings before they are compiled. */
export type Patch = (findings: FindingsInput) => void

/** Compiles an example as it is, or with a change to its findings. */
export async function compileExample(name: string, patch: Patch = () => {}): Promise<Example> {
  const { input, assessment } = await assessExample(name, patch)
  const set = await compileAssessment(assessment)
  return {
    ...set,
    input,
    document: (kind) => {
      const found = set.documents.find(({ document }) => document.kind === kind)
      if (!found) throw new Error(`Cannot find the document "${kind}" of ${name}`)
      return found
    },
    shown: (id) => {
      const { before, shown, after } = assessment.ledger.get(id)
      return before + shown + after
    },
  }
}

/** What the policy checks say of an example, or of the example with a change: rule and reason of each message. */
export async function policeExample(name: string, patch: Patch = () => {}): Promise<string[]> {
  const { assessment } = await assessExample(name, patch)
  return checkPolicy(assessment).map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
}

/** The entity of a list with that id; throws where there is none, which is a mistake of the test. */
export function entity<Entity extends { id?: string | undefined }>(
  list: readonly (Entity | string)[] | undefined,
  id: string,
): Entity {
  for (const one of list ?? []) if (typeof one === 'object' && one.id === id) return one
  throw new Error(`Cannot find "${id}", expected it in the findings`)
}

/** Every node of a tree, in reading order. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

async function assessExample(
  name: string,
  patch: Patch,
): Promise<{ readonly input: FindingsInput; readonly assessment: Assessment }> {
  const path = `examples/${name}/findings.json`
  const input: FindingsInput = JSON.parse(readFileSync(path, 'utf8'))
  patch(input)
  const source = await readSource({ path, text: JSON.stringify(input) })
  const findings = check(source)
  if (!findings) throw new Error(`Cannot compile ${path}: ${source.file.messages.join('\n')}`)
  return { input, assessment: assess(findings) }
}
