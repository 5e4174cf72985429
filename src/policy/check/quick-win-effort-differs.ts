import { arithmetic } from '../../assess/index.js'
import { hoursOf, hoursText } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Quick wins that state another effort than their open findings. */
export const quickWinEffortDiffers = {
  id: 'quick-win-effort-differs',
  check: ({ assessment, rows }) => {
    const { findings, ledger, quickWins } = assessment
    const scale = findings.scales.effort
    return quickWins.flatMap(({ effort, pointer, win }) => {
      if (!win.effort) return []
      const open = win.findings.flatMap((id) => rows.get(id) ?? []).filter((row) => row.open)
      const own = hoursOf([effort], ledger, scale)
      const asked = hoursOf(
        open.map((row) => row.effort),
        ledger,
        scale,
      )
      if (!own || !asked || arithmetic.isSame(own, asked)) return []
      const values = { win: win.id, effort: hoursText(own), needed: hoursText(asked) }
      return [{ values, pointer: `${pointer}/effort` }]
    })
  },
} as const satisfies PolicyCheck<'quick-win-effort-differs'>
