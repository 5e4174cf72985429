import type { QuickWin } from '../model/index.js'
import type { MetricResult } from './entity-result.js'
import { effortsOf, type Carried } from './counts.js'
import { defineWork, effortDerivation, effortUnit } from './effort.js'
import type { FigureId, Pointer } from './ledger.js'
import type { QuickWinResult, QuickWinsResult } from './plan-result.js'
import { present } from './present.js'
import { queryText } from './query.js'
import type { Workbench } from './workbench.js'

/** Computes quick wins: effort from their open findings, improvement and factor from their metric, the sum of all. */
export function assessQuickWins(
  { carried, metrics }: { carried: Carried; metrics: readonly MetricResult[] },
  work: Workbench,
): { readonly wins: readonly QuickWinResult[]; readonly totals: QuickWinsResult } {
  const byMetric = new Map(metrics.map((result) => [result.metric.id, result]))
  const wins = work.findings.quickWins.map((win, index): QuickWinResult => {
    const pointer = `/quickWins/${index}`
    const { improvement, factor } = byMetric.get(win.metric ?? '') ?? {}
    return {
      win,
      pointer,
      open: win.findings.length === 0 || win.findings.some((id) => work.index.isOpen(id)),
      ...present({ effort: defineEffort(win, pointer, carried, work), improvement, factor }),
    }
  })
  const efforts = wins.flatMap(({ effort }) => effort ?? [])
  return {
    wins,
    totals: {
      total: work.draft.define(
        'quickWinsTotal',
        {},
        {
          derivation: {
            op: 'count',
            query: queryText(work, 'all'),
            rows: wins.map(({ win, pointer }) => ({ id: win.id, pointer })),
          },
        },
      ),
      ...present({ effort: defineWork(work, 'quickWinsEffort', {}, { of: efforts }) }),
    },
  }
}

function defineEffort(
  win: QuickWin,
  pointer: Pointer,
  carried: Carried,
  work: Workbench,
): FigureId | undefined {
  const parameters = { win: win.id }
  const open = win.findings.flatMap((id) => {
    const row = work.index.byId.get(id)
    return row?.open ? [row] : []
  })
  const efforts = effortsOf(open, carried)
  const typed = win.effort && effortDerivation(win.effort, `${pointer}/effort`, work.findings.scales.effort)
  if (!typed) return defineWork(work, 'quickWinEffort', parameters, { of: efforts })
  const unit = effortUnit(typed.unit, typed.approx)
  return work.draft.define('quickWinEffort', parameters, { derivation: typed.derivation, unit })
}
