import { policyRules } from '../diagnostics/policy.js'
import type { Rule } from '../diagnostics/rule.js'
import { checkIds } from './check-policy.js'
import type { CheckId } from './policy-check.js'

/** Findings that raise a check, as YAML, what the check then says, and what it advises. */
export type PolicyExample = { readonly findings: string; readonly reason: string; readonly note: string }

/** The reference page of all policy checks, generated: what each finds, an example, and what to do. */
export function policyReference(examples: Readonly<Record<CheckId, PolicyExample>>): string {
  return `${[
    '<!-- Generated from src/policy and src/diagnostics; change it there. -->',
    '# Policy checks',
    introduction,
    configuration,
    ...checkIds().map((id) => entry(id, examples[id])),
  ].join('\n\n')}\n`
}

const introduction =
  'A policy check tells what findings are allowed to say but rarely mean: two figures that contradict each other, a claim that does not hold, work that nobody scheduled. `dossier check` prints every message with its place; `score` and `build` count them. Ids are permanent.'

const configuration = `Each check has a level: \`off\`, \`note\`, \`warn\` or \`error\`. An error stops a build before anything is written; warnings do under \`--strict\`. The config sets levels for a project, a flag for one run; \`all\` stands for every check that is not named.

\`\`\`json
{ "policy": { "effort-unknown": "off", "blocker-unscheduled": "error" } }
\`\`\`

\`\`\`sh
dossier check findings.json --policy effort-unknown=off,blocker-unscheduled=error
\`\`\``

const defaults = { info: 'note', warning: 'warn', error: 'error' } as const

function entry(id: CheckId, { findings, note, reason }: PolicyExample): string {
  const rule: Rule = policyRules[id]
  return [
    `## ${id}`,
    `${rule.summary} Default: \`${defaults[rule.severity]}\`.`,
    `\`\`\`yaml\n${findings.trim()}\n\`\`\``,
    `- Says: ${reason}`,
    `- Do: ${note}`,
  ]
    .join('\n\n')
    .replace('\n\n- Do', '\n- Do')
}
