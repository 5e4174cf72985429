import type { FigureKinds } from './kind.js'

/** Figures of scores: the overall score, those of categories, and the steps between. */
export const scoreFigures = {
  scoreOverall: {
    pattern: 'score.overall',
    unit: 'score',
    meaning: 'The overall score after every step, or the declared override.',
  },
  scoreComputed: {
    pattern: 'score.computed',
    unit: 'score',
    meaning: 'The computed overall score, when an override is printed in its place.',
  },
  scoreRaw: {
    pattern: 'score.raw',
    unit: 'score',
    meaning: 'The overall score before caps and adjustments.',
  },
  scoreProducts: {
    pattern: 'score.products',
    unit: 'score',
    meaning: 'Sum of weight × score over the scored categories.',
  },
  scoreWeights: {
    pattern: 'score.weights',
    unit: 'weight',
    meaning: 'Sum of the weights of the scored categories.',
  },
  scorePercent: {
    pattern: 'score.percent',
    unit: 'percent',
    meaning: 'The printed overall score as a share of its scale.',
  },
  categoriesTotal: { pattern: 'categories.total', unit: 'count', meaning: 'Top-level categories.' },
  categoriesReady: {
    pattern: 'categories.ready',
    unit: 'count',
    meaning: 'Top-level categories in a band that is ready, where bands say so.',
  },
  categoriesUnready: {
    pattern: 'categories.unready',
    unit: 'count',
    meaning: 'Scored top-level categories in a band that is not ready, where bands say so.',
  },
  scoreBar: {
    pattern: 'score.bar',
    unit: 'count',
    meaning: 'Filled cells of the bar that draws the overall score.',
  },
  scoreBand: { pattern: 'score.band', unit: 'word', meaning: 'Band of the printed overall score.' },
  scoreGrade: { pattern: 'score.grade', unit: 'word', meaning: 'Grade of the printed overall score.' },
  scoreEarned: { pattern: 'score.earned', unit: 'measure', meaning: 'Points earned over all categories.' },
  scorePossible: {
    pattern: 'score.possible',
    unit: 'measure',
    meaning: 'Points possible over all categories.',
  },
  scoreStart: { pattern: 'score.start', unit: 'score', meaning: 'The value deductions are taken from.' },
  scoreDeduction: {
    pattern: 'score.deduction/<severity>',
    unit: 'score',
    meaning: 'Points deducted for the open findings of one severity, capped where a cap is declared.',
  },
  scoreDeductionEach: {
    pattern: 'score.deduction/<severity>.each',
    unit: 'score',
    meaning: 'Points deducted for each open finding of one severity.',
  },
  scoreDeductionCap: {
    pattern: 'score.deduction/<severity>.cap',
    unit: 'score',
    meaning: 'Most points that the open findings of one severity cost.',
  },
  scoreDeducted: {
    pattern: 'score.deducted',
    unit: 'score',
    meaning: 'Points deducted for open findings of all severities.',
  },
  scoreUnrounded: {
    pattern: 'score.unrounded',
    unit: 'score',
    meaning: 'The mean before it is rounded, where the printed score is not exactly that.',
  },
  coverageScored: {
    pattern: 'score.coverage.scored',
    unit: 'count',
    meaning: 'Categories that have a score.',
  },
  coverageAll: { pattern: 'score.coverage.all', unit: 'count', meaning: 'Categories that apply.' },
  coverageWeight: {
    pattern: 'score.coverage.weight',
    unit: 'percent',
    meaning: 'Share of the weight that is scored.',
  },
  stepValue: {
    pattern: 'score.step/<step>.value',
    unit: 'measure',
    meaning: 'Value of a cap or adjustment of the overall score.',
  },
  stepChange: {
    pattern: 'score.step/<step>.change',
    unit: 'score',
    meaning: 'What a step takes off the overall score, of the printed values.',
  },
  stepAfter: { pattern: 'score.step/<step>.after', unit: 'score', meaning: 'Overall score after a step.' },
  categoryScore: {
    pattern: 'score/<category>',
    unit: 'score',
    meaning: 'Score of a category after every step.',
  },
  categoryComputed: {
    pattern: 'category/<category>.computed',
    unit: 'score',
    meaning: 'What children, criteria or points give, beside a typed score.',
  },
  categoryRaw: {
    pattern: 'category/<category>.raw',
    unit: 'score',
    meaning: 'Score of a category before caps and adjustments.',
  },
  categoryStepValue: {
    pattern: 'category/<category>/<step>.value',
    unit: 'measure',
    meaning: 'Value of a cap or adjustment of a category.',
  },
  categoryStepChange: {
    pattern: 'category/<category>/<step>.change',
    unit: 'score',
    meaning: 'What a step takes off the score of a category, of the printed values.',
  },
  categoryStepAfter: {
    pattern: 'category/<category>/<step>.after',
    unit: 'score',
    meaning: 'Score of a category after a step.',
  },
  categoryMapped: {
    pattern: 'category/<category>.mapped',
    unit: 'score',
    meaning: 'Score of a category on the scale of its parent, when it has a scale of its own.',
  },
  categoryWeight: {
    pattern: 'category/<category>.weight',
    unit: 'weight',
    meaning: 'Declared weight of a category.',
  },
  categoryWeights: {
    pattern: 'category/<category>.weights',
    unit: 'weight',
    meaning: 'Sum of the weights of the scored categories below a category.',
  },
  categoryShare: {
    pattern: 'category/<category>.share',
    unit: 'percent',
    meaning: 'Share of a category among the weights of its scored siblings.',
  },
  categoryContribution: {
    pattern: 'category/<category>.contribution',
    unit: 'score',
    meaning: 'Weight × score ÷ sum of weights: what a category adds to the mean.',
  },
  categoryProduct: {
    pattern: 'category/<category>.product',
    unit: 'score',
    meaning: 'Weight × score of a category.',
  },
  categoryBand: {
    pattern: 'category/<category>.band',
    unit: 'word',
    meaning: 'Band of the printed score of a category.',
  },
  categoryGrade: {
    pattern: 'category/<category>.grade',
    unit: 'word',
    meaning: 'Grade of the printed score of a category.',
  },
  categoryBar: {
    pattern: 'category/<category>.bar',
    unit: 'count',
    meaning: 'Filled cells of the bar that draws the score of a category.',
  },
  categoryTarget: {
    pattern: 'category/<category>.target',
    unit: 'score',
    meaning: 'Score a category should reach.',
  },
  categoryGap: {
    pattern: 'category/<category>.gap',
    unit: ['score', 'points'],
    meaning: 'Target − score, of the printed values.',
  },
  categoryGapLevel: {
    pattern: 'category/<category>.gapLevel',
    unit: 'word',
    meaning: 'Level of the printed gap of a category.',
  },
  categoryEarned: {
    pattern: 'category/<category>.earned',
    unit: 'measure',
    meaning: 'Points a category earned.',
  },
  categoryPossible: {
    pattern: 'category/<category>.possible',
    unit: 'measure',
    meaning: 'Points a category could earn.',
  },
  categoryListed: {
    pattern: 'category/<category>.listed',
    unit: 'count',
    meaning: 'Listed findings of a category and its children.',
  },
  categoryOpen: {
    pattern: 'open.category/<category>',
    unit: 'count',
    meaning: 'Open findings of a category and its children.',
  },
  categorySeverity: {
    pattern: 'open.category/<category>.severity.<severity>',
    unit: 'count',
    meaning: 'Open findings of a severity in a category and its children.',
  },
  categoryCritical: {
    pattern: 'category/<category>.critical',
    unit: 'count',
    meaning: 'Open findings of a category and its children on the first rank of the critical axis.',
  },
  categoryPriority: {
    pattern: 'category/<category>.priority',
    unit: 'word',
    meaning: 'The highest priority among the open findings of a category and its children.',
  },
  categoryEffort: {
    pattern: 'category/<category>.effort',
    unit: 'effort',
    meaning: 'Effort of the open findings of a category and its children.',
  },
} as const satisfies FigureKinds
