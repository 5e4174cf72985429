import { pointerOf } from '../../model/index.js'
import { isSame } from '../exact.js'
import type { Derivation, FigureContent } from '../ledger.js'
import { present } from '../present.js'
import { figureTerm, given, inner } from '../terms.js'
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
  const points = { unit: { kind: 'score' }, decimals: { upTo: 6 } } as const
  const rows = work.findings.scales.severities.flatMap((level) => {
    const cost = deduction.perOpen[level.id]
    if (cost === undefined) return []
    const cap = deduction.cap[level.id]
    const define = (
      key: 'scoreDeduction' | 'scoreDeductionEach' | 'scoreDeductionCap',
      derivation: Derivation,
    ) =>
      work.draft.define(
        key,
        { severity: level.id },
        { derivation, ...points, names: { severity: level.label } },
      )
    const each = define('scoreDeductionEach', given(cost, place + pointerOf(['perOpen', level.id])))
    const most =
      cap === undefined
        ? undefined
        : define('scoreDeductionCap', given(cap, place + pointerOf(['cap', level.id])))
    const lost: Derivation = {
      op: 'product',
      of: [openTerm({ severity: level.id }, work), figureTerm(each)],
    }
    const amount = define(
      'scoreDeduction',
      most === undefined ? lost : { op: 'minimum', of: [inner(lost), figureTerm(most)] },
    )
    return [{ level, each, amount, ...present({ cap: most }) }]
  })
  const total = work.draft.define(
    'scoreDeducted',
    {},
    { derivation: { op: 'sum', of: rows.map(({ amount }) => figureTerm(amount)) }, ...points },
  )
  const [low, high] = endsOf(scale)
  const left: Derivation = { op: 'difference', of: [figureTerm(start), figureTerm(total)] }
  const within = inner({ op: 'maximum', of: [inner(left), low] })
  const derivation: Derivation = { op: 'minimum', of: [within, high] }
  return {
    state: 'scored',
    derivation,
    deduction: {
      start,
      rows,
      total,
      limited: !isEqual(work.draft.evaluate(left), work.draft.evaluate(derivation)),
    },
  }
}

function isEqual(a: FigureContent, b: FigureContent): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return a === b
  return isSame(a, b)
}
