import type { CategoryResult } from '../assessment.js'
import type { GapLevel } from '../../model/index.js'
import { figureId } from '../figure-catalogue.js'
import { gapLevel } from '../gap-level.js'
import type { Derivation, FigureId } from '../ledger.js'
import { present } from '../present.js'
import type { Asked } from '../rule-table.js'
import { given, printedTerm } from '../terms.js'
import type { Workbench } from '../workbench.js'
import { criteriaBase, pointsBase, type Base, type Points } from './base.js'
import type { CategoryNode } from './category-tree.js'
import { readScore, type Readings } from './readings.js'
import { categoryDecimals, scaleOf, scoreUnit, type Scale } from './scale.js'
import { applySteps, type StepFigures, type Stepped } from './steps.js'

/** The score of one category with everything that is read off it, before it is weighed among its siblings. */
export type CategoryScore = Pick<CategoryResult, 'state'> & {
  readonly scale: Scale
  readonly points?: Points
  /** Whether the score is that of the categories below it. */
  readonly rolledUp: boolean
  readonly scored?: Stepped &
    Readings & { readonly target?: FigureId; readonly gap?: FigureId; readonly gapLevel?: GapLevel }
}

/** Scores a category: typed score, else points, else criteria, else the categories below; then its steps. */
export function scoreCategory(
  node: CategoryNode,
  rollUp: Base | undefined,
  { work, asked }: { work: Workbench; asked: Omit<Asked, 'score'> },
): CategoryScore {
  const { category, pointer } = node
  const scale = scaleOf(category, pointer, work.findings)
  if (!category.applicable) return { state: 'not-applicable', scale, rolledUp: false }
  const own = pointsBase(category, pointer, scale, work) ?? criteriaBase(category, pointer, scale, work)
  const computed = own ?? rollUp
  const base = typedBase(node) ?? computed ?? { state: 'not-assessed' as const }
  const points = own?.state === 'scored' ? own.points : undefined
  const rolledUp = base === rollUp
  if (base.state !== 'scored') return { state: base.state, scale, rolledUp, ...present({ points }) }
  if (category.score && computed?.state === 'scored') defineComputed(node, computed.derivation, scale, work)
  const stepped = applySteps(base.derivation, stepsFor(node, rolledUp, work), {
    work,
    scale,
    asked: { ...asked, category: category.id, score: scoresBelow(node, work) },
    figures: stepFigures(node, scale, work),
  })
  return {
    state: 'scored',
    scale,
    rolledUp,
    ...present({ points }),
    scored: {
      ...stepped,
      ...readScore(work, work.draft.get(stepped.score), { scale, category }),
      ...defineTarget(node, scale, stepped.score, work),
    },
  }
}

/** A typed score decides; a typed `null` says that nobody assessed the category. */
function typedBase({ category, pointer }: CategoryNode): Base | undefined {
  if (category.score === undefined) return undefined
  if (category.score === null) return { state: 'not-assessed' }
  return { state: 'scored', derivation: given(category.score, `${pointer}/score`) }
}

/** Steps of the category's own, and steps for every category unless those below have had them already. */
function stepsFor({ category }: CategoryNode, rolledUp: boolean, { findings }: Workbench) {
  return findings.scoring.steps.filter(
    (step) =>
      step.scope === 'category' && (step.category === undefined ? !rolledUp : step.category === category.id),
  )
}

function scoresBelow({ category }: CategoryNode, { draft, index }: Workbench): Asked['score'] {
  return (id) => {
    const figure = figureId('categoryScore', { category: id })
    return index.ancestors(id).includes(category.id) && draft.has(figure)
      ? printedTerm(draft.get(figure))
      : undefined
  }
}

function stepFigures({ category }: CategoryNode, scale: Scale, { draft }: Workbench): StepFigures {
  const parameters = { category: category.id }
  const names = { category: category.name }
  const unit = scoreUnit(scale)
  const decimals = categoryDecimals(scale)
  return {
    category: category.id,
    decimals,
    defineRaw: (derivation) => draft.define('categoryRaw', parameters, { derivation, unit, decimals, names }),
    defineValue: (step, derivation, places) =>
      draft.define(
        'categoryStepValue',
        { ...parameters, step: step.id },
        { derivation, unit: { kind: 'measure' }, decimals: places, names: { ...names, step: step.id } },
      ),
    defineAfter: (step, derivation) =>
      draft.define(
        'categoryStepAfter',
        { ...parameters, step: step.id },
        { derivation, unit, decimals, names: { ...names, step: step.id } },
      ),
    defineChange: (step, derivation) =>
      draft.define(
        'categoryStepChange',
        { ...parameters, step: step.id },
        {
          derivation,
          unit: { kind: 'score' },
          decimals: { upTo: decimals },
          names: { ...names, step: step.id },
        },
      ),
    defineScore: (derivation) =>
      draft.define('categoryScore', parameters, { derivation, unit, decimals, names }),
  }
}

function defineTarget({ category, pointer }: CategoryNode, scale: Scale, score: FigureId, work: Workbench) {
  const { draft } = work
  if (category.target === undefined) return {}
  const common = { decimals: categoryDecimals(scale), names: { category: category.name } }
  const parameters = { category: category.id }
  const target = draft.define('categoryTarget', parameters, {
    derivation: given(category.target, `${pointer}/target`),
    // Nothing lies above the best score, so there is no bound to tell.
    unit: { ...scoreUnit(scale), sign: category.target < scale.max ? '≥' : undefined },
    ...common,
  })
  const derivation: Derivation = {
    op: 'difference',
    of: [printedTerm(draft.get(target)), printedTerm(draft.get(score))],
  }
  const missing = draft.evaluate(derivation)
  if (missing === null || typeof missing === 'string' || missing.max.s <= 0n || missing.max.n === 0n)
    return { target }
  const gap = draft.define('categoryGap', parameters, {
    derivation,
    unit: { kind: scale.suffix === '%' ? 'points' : 'score' },
    ...common,
  })
  const level = gapLevel(gap, work, (definition) =>
    draft.define('categoryGapLevel', parameters, { ...definition, names: common.names }),
  )
  return { target, gap, ...present({ gapLevel: level }) }
}

/** What points, criteria or children give beside a typed score: a figure, so that the two can be compared. */
function defineComputed(
  { category }: CategoryNode,
  computed: Derivation,
  scale: Scale,
  { draft }: Workbench,
): void {
  draft.define(
    'categoryComputed',
    { category: category.id },
    {
      derivation: computed,
      unit: scoreUnit(scale),
      decimals: categoryDecimals(scale),
      names: { category: category.name },
    },
  )
}
