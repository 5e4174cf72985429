import { VFile } from 'vfile'
import { adviseNearest, choices } from '../diagnostics/advice.js'
import { excerpt } from '../diagnostics/excerpt.js'
import { policyRules } from '../diagnostics/policy.js'
import { report } from '../diagnostics/report.js'
import type { PolicyLevel } from '../model/index.js'
import type { CheckId, PolicyLevels } from '../policy/index.js'

/** What `--policy` says; without levels where it names something that does not exist, which `file` then tells. */
export type ReadPolicy = { readonly file: VFile; readonly levels?: PolicyLevels }

/** Named here, and held against the schema by its type, so that flags load no schema. */
const levelNames = ['off', 'note', 'warn', 'error'] as const satisfies readonly PolicyLevel[]

/** Reads `id=level,id=level`; `all` stands for every check that is not named. */
export function readPolicy(text = ''): ReadPolicy {
  const file = new VFile()
  const levels: { [Id in CheckId | 'all']?: PolicyLevel } = {}
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (entry === '') continue
    const [id = '', word = ''] = entry.split('=').map((part) => part.trim())
    const level = levelNames.find((name) => name === word)
    if (!isKnown(id)) {
      const ids = Object.keys(policyRules)
      const values = {
        found: excerpt(id),
        expected: 'the id of a policy check, or `all`',
        advice: adviseNearest(id, ids, '`docs/reference/policy-checks.md` lists every check.'),
      }
      report(file, 'policy-unreadable', values)
    } else if (!level) {
      const values = {
        found: excerpt(entry),
        expected: `\`${id}=\` and one of ${choices(levelNames)}`,
        advice: 'Separate several checks by commas: `--policy effort-unknown=off,titles-similar=error`.',
      }
      report(file, 'policy-unreadable', values)
    } else levels[id] = level
  }
  return file.messages.length > 0 ? { file } : { file, levels }
}

function isKnown(id: string): id is CheckId | 'all' {
  return id === 'all' || Object.hasOwn(policyRules, id)
}
