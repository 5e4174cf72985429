import type { Step } from '../../model/index.js'
import type { StepResult } from '../assessment.js'
import { interval, numberIn } from '../exact.js'
import type { Derivation, FigureId, Term } from '../ledger.js'
import { openFindings, openTerm } from '../query.js'
import { isTrue, narrowed, scoresAsked, triggersOf, type Asked } from '../rule-table.js'
import { figureTerm, inner, printedTerm, typedTerm } from '../terms.js'
import type { Workbench } from '../workbench.js'
import { endsOf, stepDecimals, type Scale } from './scale.js'
import { isRefused } from './step-refusal.js'

/** How the figures of one score's steps are defined: of the overall score, or of a category. */
export type StepFigures = {
  readonly category?: string
  readonly decimals: number
  readonly defineRaw: (derivation: Derivation) => FigureId
  readonly defineValue: (step: Step, derivation: Derivation, decimals: number) => FigureId
  readonly defineAfter: (step: Step, derivation: Derivation) => FigureId
  readonly defineChange: (step: Pick<Step, 'id'>, derivation: Derivation) => FigureId
  /** Defines the score itself, which is what the last step gives. */
  readonly defineScore: (derivation: Derivation) => FigureId
}

/** A score, the figure before its steps (the score itself without steps), and the steps that applied. */
export type Stepped = {
  readonly score: FigureId
  readonly raw: FigureId
  readonly steps: readonly StepResult[]
}

/** What steps are applied with. */
export type Stepping = {
  readonly work: Workbench
  readonly scale: Scale
  readonly asked: Asked
  readonly figures: StepFigures
}

/** Applies the steps whose condition holds, in order, each on what the one before gave. */
export function applySteps(base: Derivation, steps: readonly Step[], stepping: Stepping): Stepped {
  const { figures } = stepping
  const applied: Applied[] = []
  let current = base
  let last: Step | undefined
  for (const step of steps) {
    const asked = askedOf(current, stepping)
    if (!applies(step, current, { ...stepping, asked })) continue
    const before = last ? figures.defineAfter(last, current) : figures.defineRaw(current)
    const value = figures.defineValue(
      step,
      { op: 'given', value: interval(step.value), pointer: `${step.pointer}/value` },
      stepDecimals(step.kind, step.value),
    )
    applied.push(resultOf(step, { value, before }, { ...stepping, asked }))
    current = stepDerivation(step, figureTerm(before), figureTerm(value), { ...stepping, asked })
    last = step
  }
  const score = figures.defineScore(current)
  return {
    score,
    raw: applied[0]?.before ?? score,
    steps: applied.map((step, index) => {
      const after = applied[index + 1]?.before ?? score
      return { ...step, after, change: figures.defineChange(step, changeOf(step.before, after, stepping)) }
    }),
  }
}

/** A step whose result is not known before the next one begins. */
type Applied = Omit<StepResult, 'after' | 'change'>

function changeOf(before: FigureId, after: FigureId, { work: { draft } }: Stepping): Derivation {
  return { op: 'difference', of: [printedTerm(draft.get(after)), printedTerm(draft.get(before))] }
}

/** What conditions may ask for, the score in the making among it, printed as it would be now. */
function askedOf(current: Derivation, { asked, figures }: Stepping): Asked {
  const own = figures.category ?? 'overall'
  const running = inner({ op: 'round', of: inner(current), decimals: figures.decimals })
  return { ...asked, score: (id) => (id === own ? running : asked.score(id)) }
}

function applies(step: Step, current: Derivation, stepping: Stepping): boolean {
  const { asked, work } = stepping
  const missing = (step.when ? scoresAsked(step.when) : []).find((id) => asked.score(id) === undefined)
  if (missing !== undefined) {
    work.tell('step-asks-later-score', { step: step.id, score: missing }, step.pointer)
    return false
  }
  if (step.when && !isTrue(step.when, asked, work)) return false
  const value: Term = typedTerm(step.value, `${step.pointer}/value`)
  const before = numberIn(work.draft.evaluate(current))
  const after = numberIn(work.draft.evaluate(stepDerivation(step, inner(current), value, stepping)))
  return before !== undefined && after !== undefined && !isRefused(step, before, after, work)
}

function stepDerivation(step: Step, of: Term, value: Term, { work, scale, asked }: Stepping): Derivation {
  return {
    op: 'step',
    kind: step.kind,
    of,
    value,
    ...(step.kind === 'subtractPerOpen' ? { times: openTerm(narrowed(step.per ?? {}, asked), work) } : {}),
    within: endsOf(scale),
    ...(step.reason === undefined ? {} : { reason: step.reason }),
    triggers: stepTriggers(step, { work, asked }),
  }
}

function stepTriggers(step: Step, { work, asked }: Pick<Stepping, 'work' | 'asked'>): readonly string[] {
  const counted =
    step.kind === 'subtractPerOpen'
      ? openFindings(narrowed(step.per ?? {}, asked), work).rows.map(({ finding }) => finding.id)
      : []
  return [...new Set([...(step.when ? triggersOf(step.when, asked, work) : []), ...counted])]
}

function resultOf(step: Step, ids: Pick<StepResult, 'value' | 'before'>, stepping: Stepping): Applied {
  const { category } = stepping.figures
  return {
    id: step.id,
    scope: step.scope,
    ...(category === undefined ? {} : { category }),
    kind: step.kind,
    ...ids,
    ...(step.reason === undefined ? {} : { reason: step.reason }),
    triggers: stepTriggers(step, stepping),
    pointer: step.pointer,
  }
}
