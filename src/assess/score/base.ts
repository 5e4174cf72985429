import type { Category, Criterion } from '../../model/index.js'
import type { Pointer, ScoreResult } from '../assessment.js'
import { exact, single } from '../exact.js'
import type { Derivation, FigureId, Term } from '../ledger.js'
import { figureTerm, given, inner, typedTerm } from '../terms.js'
import type { Workbench } from '../workbench.js'
import { scoreAtShare, type Scale } from './scale.js'

/** What a category earned of what it could earn. */
export type Points = { readonly earned: FigureId; readonly possible: FigureId }

/** How a category is scored before its steps. */
export type Base =
  | {
      readonly state: 'scored'
      readonly derivation: Derivation
      readonly points?: Points
      readonly deduction?: NonNullable<ScoreResult['deduction']>
    }
  | { readonly state: 'not-assessed' | 'not-applicable' }

/** Scores a category by its points: earned ÷ possible of the scale. */
export function pointsBase(
  category: Category,
  pointer: Pointer,
  scale: Scale,
  { draft }: Workbench,
): Base | undefined {
  if (!category.points) return undefined
  const { earned, possible } = category.points
  const parameters = { category: category.id }
  const common = { unit: { kind: 'measure' } as const, names: { category: category.name } }
  const points = {
    earned: draft.define('categoryEarned', parameters, {
      derivation: given(earned, `${pointer}/points/earned`),
      ...common,
    }),
    possible: draft.define('categoryPossible', parameters, {
      derivation: given(possible, `${pointer}/points/possible`),
      ...common,
    }),
  }
  return { state: 'scored', derivation: ofPoints(points, scale), points }
}

/**
 * Scores a category by its criteria: points of those that are met (half of those met in part) ÷ points of all.
 *
 * Criteria that do not apply leave both sums; what an unknown one does follows `scoring.notAssessed`.
 */
export function criteriaBase(
  category: Category,
  pointer: Pointer,
  scale: Scale,
  { draft, findings }: Workbench,
): Base | undefined {
  if (category.criteria.length === 0) return undefined
  const policy = findings.scoring.notAssessed
  const rows = category.criteria.map((criterion, index) => ({
    criterion,
    pointer: `${pointer}/criteria/${index}`,
  }))
  const applicable = rows.filter(({ criterion }) => criterion.state !== 'na')
  const known = applicable.filter(({ criterion }) => criterion.state !== 'unknown')
  const counted = policy === 'exclude' ? known : applicable
  if (applicable.length === 0) return { state: 'not-applicable' }
  if (known.length === 0 || (policy === 'block' && known.length < applicable.length))
    return { state: 'not-assessed' }
  if (counted.every(({ criterion }) => criterion.points === 0)) return { state: 'not-assessed' }
  const parameters = { category: category.id }
  const common = { unit: { kind: 'measure' } as const, names: { category: category.name } }
  const points = {
    earned: draft.define('categoryEarned', parameters, {
      derivation: { op: 'sum', of: counted.flatMap((row) => earnedTerm(row)) },
      ...common,
    }),
    possible: draft.define('categoryPossible', parameters, {
      derivation: {
        op: 'sum',
        of: counted.map(({ criterion, pointer: place }) => pointsTerm(criterion, place)),
      },
      ...common,
    }),
  }
  return { state: 'scored', derivation: ofPoints(points, scale), points }
}

function ofPoints({ earned, possible }: Points, scale: Scale): Derivation {
  const share: Derivation = { op: 'quotient', of: [figureTerm(earned), figureTerm(possible)] }
  return scoreAtShare(inner(share), scale)
}

function pointsTerm({ points = 1 }: Criterion, pointer: Pointer): Term {
  return typedTerm(points, pointer)
}

function earnedTerm({ criterion, pointer }: { criterion: Criterion; pointer: Pointer }): Term[] {
  const points = pointsTerm(criterion, pointer)
  if (criterion.state === 'met') return [points]
  if (criterion.state !== 'partial') return []
  return [inner({ op: 'product', of: [points, { value: single(exact(1).div(2)) }] })]
}
