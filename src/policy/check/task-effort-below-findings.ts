import { hoursOf, hoursText, printed } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Tasks that are given less work than the open findings they fix ask for. */
export const taskEffortBelowFindings = {
  id: 'task-effort-below-findings',
  check: ({ assessment, rows }) => {
    const { findings, ledger, plan } = assessment
    const scale = findings.scales.effort
    return plan.phases.flatMap(({ tasks }) =>
      tasks.flatMap(({ effort, pointer, task }) => {
        if (effort === undefined || !task.effort) return []
        const open = task.findings.flatMap((id) => rows.get(id) ?? []).filter((row) => row.open)
        const own = hoursOf([effort], ledger, scale)
        const asked = hoursOf(
          open.map((row) => row.effort),
          ledger,
          scale,
        )
        if (!own || !asked || own.max.gte(asked.max)) return []
        return [
          {
            values: { task: task.id, effort: printed(ledger, effort), needed: hoursText(asked) },
            pointer: `${pointer}/effort`,
          },
        ]
      }),
    )
  },
} as const satisfies PolicyCheck<'task-effort-below-findings'>
