import { figureTerm, given, inner, typedTerm } from '../terms.js'
import { pointerSegment } from '../effort.js'
import { openTerm } from '../query.js'
import type { Workbench } from '../workbench.js'
import type { Base } from './base.js'
import { endsOf, scoreUnit, type Scale } from './scale.js'

/** Scores by deduction: the start value minus points for the open findings of each severity, capped by severity. */
export function deductionBase(scale: Scale, work: Workbench): Base {
  const { deduction } = work.findings.scoring
  if (!deduction) {
    work.tell('deduction-missing', {}, '/scoring/method')
    return { state: 'not-assessed' }
  }
  const place = '/scoring/deduction'
  const start = work.draft.define(
    'scoreStart',
    {},
    {
      derivation: given(
        deduction.start ?? scale.max,
        deduction.start === undefined ? `${scale.pointer}/max` : `${place}/start`,
      ),
      unit: scoreUnit(scale),
      decimals: scale.decimals,
    },
  )
  const rows = work.findings.scales.severities.flatMap((level) => {
    const points = deduction.perOpen[level.id]
    if (points === undefined) return []
    const cap = deduction.cap[level.id]
    const segment = pointerSegment(level.id)
    const lost = {
      op: 'product' as const,
      of: [openTerm({ severity: level.id }, work), typedTerm(points, `${place}/perOpen/${segment}`)],
    }
    const derivation =
      cap === undefined
        ? lost
        : { op: 'minimum' as const, of: [inner(lost), typedTerm(cap, `${place}/cap/${segment}`)] }
    const names = { severity: level.label }
    const unit = { kind: 'score' } as const
    const definition = { derivation, unit, decimals: { upTo: 6 }, names }
    return [{ level, amount: work.draft.define('scoreDeduction', { severity: level.id }, definition) }]
  })
  const [low, high] = endsOf(scale)
  const left = inner({
    op: 'difference',
    of: [figureTerm(start), inner({ op: 'sum', of: rows.map(({ amount }) => figureTerm(amount)) })],
  })
  const within = inner({ op: 'maximum', of: [left, low] })
  return {
    state: 'scored',
    derivation: { op: 'minimum', of: [within, high] },
    deduction: { start, rows },
  }
}
