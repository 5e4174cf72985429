import type { Assessment, CategoryResult, Figure, FigureId, Ledger, StepResult } from '../assess/index.js'
import { allCategories } from './categories.js'
import { figureText } from './figure-text.js'
import type { Scorecard } from './json/score.js'

type FigureJson = Scorecard['findings']['open']

/** The scorecard of an assessment in its published shape. */
export function scorecardJson(assessment: Assessment): Scorecard {
  const { counts, findings, ledger, locale, score, verdicts } = assessment
  return {
    title: findings.meta.title,
    locale,
    method: score.method,
    ...figures(ledger, { overall: score.overall, raw: score.raw, grade: score.grade }),
    ...(score.withheld === undefined ? {} : { withheld: score.withheld }),
    ...level(score),
    steps: score.steps.map((step) => stepJson(step, ledger)),
    ...(score.override === undefined ? {} : { override: overrideJson(score.override, ledger) }),
    categories: allCategories(assessment.categories).map((row) => categoryJson(row, ledger)),
    findings: {
      listed: figureJson(ledger.get(counts.listed)),
      open: figureJson(ledger.get(counts.open)),
      critical: figureJson(ledger.get(counts.critical)),
      blockers: figureJson(ledger.get(counts.blockers)),
    },
    verdicts: verdicts.map(({ label, result, risk, target }) => ({
      ...(target === undefined ? {} : { target }),
      result,
      label: figureJson(ledger.get(label)),
      ...figures(ledger, { risk }),
    })),
  }
}

function categoryJson(row: CategoryResult, ledger: Ledger): Scorecard['categories'][number] {
  const { category, critical, grade, open, score, share, state, steps, weight } = row
  return {
    id: category.id,
    name: category.name,
    ...(category.parent === undefined ? {} : { parent: category.parent }),
    state,
    ...figures(ledger, { score, weight, share, grade }),
    ...level(row),
    open: figureJson(ledger.get(open)),
    critical: figureJson(ledger.get(critical)),
    steps: steps.map((step) => stepJson(step, ledger)),
  }
}

function stepJson(step: StepResult, ledger: Ledger): Scorecard['steps'][number] {
  return {
    id: step.id,
    kind: step.kind,
    value: figureJson(ledger.get(step.value)),
    before: figureJson(ledger.get(step.before)),
    after: figureJson(ledger.get(step.after)),
    ...(step.reason === undefined ? {} : { reason: step.reason }),
    triggers: [...step.triggers],
  }
}

function overrideJson(
  { by, computed, date, reason }: NonNullable<Assessment['score']['override']>,
  ledger: Ledger,
): Scorecard['override'] {
  return {
    ...figures(ledger, { computed }),
    ...(reason === undefined ? {} : { reason }),
    ...(by === undefined ? {} : { by }),
    ...(date === undefined ? {} : { date }),
  }
}

function level({ band }: Pick<CategoryResult, 'band'>): { band?: { id: string; label: string } } {
  return band === undefined ? {} : { band: { id: band.id, label: band.label } }
}

/** The figures that exist, under their keys; a key without a figure is left out. */
function figures<Key extends string>(
  ledger: Ledger,
  ids: Readonly<Record<Key, FigureId | undefined>>,
): { [K in Key]?: FigureJson } {
  const entries: { [K in Key]?: FigureJson } = {}
  for (const key in ids) {
    const id = ids[key]
    if (id !== undefined) entries[key] = figureJson(ledger.get(id))
  }
  return entries
}

function figureJson(figure: Figure): FigureJson {
  const { id, value } = figure
  const content =
    value === null || typeof value === 'string'
      ? value
      : { min: value.min.valueOf(), max: value.max.valueOf() }
  return { id, shown: figureText(figure), value: content }
}
