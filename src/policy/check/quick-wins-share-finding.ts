import type { Pointer } from '../../assess/index.js'
import type { Notice, PolicyCheck } from '../policy-check.js'

/** Findings that two quick wins fix: the sum of both would count their effort twice. */
export const quickWinsShareFinding = {
  id: 'quick-wins-share-finding',
  check: ({ assessment }) => {
    const seen = new Map<string, { readonly win: string; readonly pointer: Pointer }>()
    const notices: Notice<'quick-wins-share-finding'>[] = []
    for (const { pointer: base, win } of assessment.quickWins) {
      for (const [position, finding] of win.findings.entries()) {
        const pointer = `${base}/findings/${position}`
        const before = seen.get(finding)
        if (!before) seen.set(finding, { win: win.id, pointer })
        else {
          notices.push({
            values: { finding, win: win.id, other: before.win },
            pointer,
            related: { label: 'the other one names it here', pointer: before.pointer },
          })
        }
      }
    }
    return notices
  },
} as const satisfies PolicyCheck<'quick-wins-share-finding'>
