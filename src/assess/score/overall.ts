import type { Step } from '../../model/index.js'
import type { ScoreResult } from '../assessment.js'
import { decimalPlaces, exact } from '../exact.js'
import { figureId } from '../figure-catalogue.js'
import type { Derivation, FigureId } from '../ledger.js'
import { present } from '../present.js'
import type { Asked } from '../rule-table.js'
import { constant, figureTerm, given, inner, printedTerm } from '../terms.js'
import type { Workbench } from '../workbench.js'
import type { Base } from './base.js'
import type { ScoredLevel } from './categories.js'
import { defineCoverage, type Coverage } from './coverage.js'
import { deductionBase } from './deduction.js'
import { totalPoints } from './points.js'
import { readScore } from './readings.js'
import { mainScale, scoreUnit, shareOfScale, type Scale } from './scale.js'
import { applySteps, type StepFigures, type Stepped } from './steps.js'

/** Computes the overall score of the scored categories: its base by method, its steps, its override. */
export function scoreOverall(
  { nodes, level }: ScoredLevel,
  { work, asked }: { work: Workbench; asked: Omit<Asked, 'score'> },
): ScoreResult {
  const { scoring } = work.findings
  const scale = mainScale(work.findings)
  const coverage = scoring.method === 'deduction' ? undefined : defineCoverage(nodes, work)
  const base = baseOf({ nodes, level }, scale, work)
  const withheld = withheldBy(base, coverage, work)
  const shared = {
    method: scoring.method,
    ...present({ coverage, withheld }),
    ...(scoring.method === 'weighted-mean' ? present({ weights: level.total }) : {}),
  }
  const computable = base.state === 'scored' && withheld === undefined
  const { override } = scoring
  if (!computable && !override) return { ...shared, steps: [] }
  const products = computable && level.products.length > 0 ? defineProducts(level.products, work) : undefined
  const stepped = computable ? computed(base.derivation, scale, { work, asked }) : undefined
  const mean =
    computable && stepped && products !== undefined ? unroundedMean(base.derivation, stepped.raw, work) : {}
  const overall = override
    ? define('scoreOverall', given(override.value, '/scoring/override/value'), scale, work)
    : stepped?.score
  if (overall === undefined) return { ...shared, steps: [] }
  const score = work.draft.get(overall)
  return {
    ...shared,
    overall,
    steps: stepped?.steps ?? [],
    ...present({ raw: stepped?.raw, products, ...mean }),
    ...(computable ? present({ points: base.points, deduction: base.deduction }) : {}),
    ...readScore(work, score, { scale }),
    percent: work.draft.define(
      'scorePercent',
      {},
      {
        derivation: { op: 'product', of: [inner(shareOfScale(printedTerm(score), scale)), constant(100)] },
        unit: { kind: 'percent' },
      },
    ),
    ...(override
      ? {
          override: {
            ...present({
              computed: stepped?.score,
              reason: override.reason,
              by: override.by,
              date: override.date,
            }),
            pointer: '/scoring/override',
          },
        }
      : {}),
  }
}

function baseOf({ nodes, level }: Pick<ScoredLevel, 'nodes' | 'level'>, scale: Scale, work: Workbench): Base {
  const { method } = work.findings.scoring
  if (method === 'deduction') return deductionBase(scale, work)
  if (method === 'points') return totalPoints(nodes, scale, work)
  return level.base
}

/** Says why categories that are scored give no overall score: too little of them, or one that must not be missing. */
function withheldBy(
  base: Base,
  coverage: Coverage | undefined,
  { draft, findings, tell }: Workbench,
): ScoreResult['withheld'] {
  const scored = coverage && draft.valueOf(coverage.scored)
  if (!coverage || !scored || typeof scored === 'string' || scored.min.n === 0n) return undefined
  const weight = draft.get(coverage.weight)
  const { minimumCoverage } = findings.scoring
  const share = weight.value
  if (typeof share === 'string') return undefined
  const isNothing = share === null || share.max.n === 0n
  if (isNothing && findings.scoring.method === 'weighted-mean') {
    tell('scored-weights-zero', {}, '/categories')
    return 'coverage'
  }
  if (share && minimumCoverage !== undefined && share.min.lt(exact(minimumCoverage))) {
    tell(
      'coverage-below-minimum',
      { coverage: weight.shown, minimum: minimumCoverage },
      '/scoring/minimumCoverage',
    )
    return 'coverage'
  }
  return base.state === 'scored' ? undefined : 'not-assessed'
}

function computed(
  base: Derivation,
  scale: Scale,
  { work, asked }: { work: Workbench; asked: Omit<Asked, 'score'> },
): Stepped {
  const { draft, findings } = work
  const key = findings.scoring.override ? 'scoreComputed' : 'scoreOverall'
  const steps = findings.scoring.steps.filter(({ scope }) => scope === 'overall')
  return applySteps(base, steps, {
    work,
    scale,
    asked: {
      ...asked,
      score: (category) => {
        const figure = figureId('categoryScore', { category })
        return draft.has(figure) ? printedTerm(draft.get(figure)) : undefined
      },
    },
    figures: {
      decimals: scale.decimals,
      defineRaw: (derivation) => define('scoreRaw', derivation, scale, work),
      defineValue: (step, derivation, decimals) =>
        draft.define('stepValue', { step: step.id }, { derivation, unit: { kind: 'measure' }, decimals }),
      defineAfter: (step: Step, derivation) =>
        draft.define(
          'stepAfter',
          { step: step.id },
          { derivation, unit: scoreUnit(scale), decimals: scale.decimals },
        ),
      defineChange: (step, derivation) =>
        draft.define(
          'stepChange',
          { step: step.id },
          { derivation, unit: { kind: 'score' }, decimals: { upTo: scale.decimals } },
        ),
      defineScore: (derivation) => define(key, derivation, scale, work),
    } satisfies StepFigures,
  })
}

function defineProducts(products: readonly FigureId[], { draft }: Workbench): FigureId {
  const derivation: Derivation = { op: 'sum', of: products.map(figureTerm) }
  return draft.define('scoreProducts', {}, { derivation, unit: { kind: 'score' }, decimals: { upTo: 6 } })
}

function define(
  key: 'scoreOverall' | 'scoreRaw' | 'scoreComputed',
  derivation: Derivation,
  scale: Scale,
  { draft }: Workbench,
): FigureId {
  return draft.define(key, {}, { derivation, unit: scoreUnit(scale), decimals: scale.decimals })
}

/** Whether the printed mean is rounded, and the mean with all its decimals where they are few. */
function unroundedMean(
  mean: Derivation,
  printed: FigureId,
  { draft }: Workbench,
): Pick<ScoreResult, 'isRounded' | 'unrounded'> {
  const value = draft.evaluate(mean)
  if (value === null || typeof value === 'string') return {}
  const decimals = Math.max(...[value.min, value.max].map((end) => decimalPlaces(end) ?? Infinity))
  if (decimals <= draft.get(printed).decimals) return {}
  if (decimals > mostDecimals) return { isRounded: true }
  const unit = { kind: 'score' } as const
  const definition = { derivation: mean, unit, decimals: { upTo: mostDecimals } }
  return { isRounded: true, unrounded: draft.define('scoreUnrounded', {}, definition) }
}

/** A longer decimal than this explains nothing. */
const mostDecimals = 4
