import type { FigureKinds } from './kind.js'

/** Figures of money: rates, totals, benefits. */
export const costFigures = {
  rateAmount: { pattern: 'rate/<role>.amount', unit: 'money', meaning: 'Rate of a role.' },
  rateBlended: { pattern: 'rate.blended', unit: 'money', meaning: 'Blended rate over all roles.' },
  blendedHours: { pattern: 'rate.blended.hours', unit: 'effort', meaning: 'Hours paid at the blended rate.' },
  blendedCost: {
    pattern: 'rate.blended.cost',
    unit: 'money',
    meaning: 'Hours × blended rate, where no role decides.',
  },
  roleHours: { pattern: 'rate/<role>.hours', unit: 'effort', meaning: 'Hours of a role over the plan.' },
  roleCost: { pattern: 'rate/<role>.cost', unit: 'money', meaning: 'Hours of a role × its rate.' },
  lineAmount: {
    pattern: 'line/<line>.amount',
    unit: 'money',
    meaning: 'Amount of a fixed or recurring line.',
  },
  costHours: { pattern: 'cost.hours', unit: 'effort', meaning: 'Hours that are paid for.' },
  costSubtotal: {
    pattern: 'cost.subtotal',
    unit: 'money',
    meaning: 'Effort and fixed lines before contingency and tax.',
  },
  contingencyPercent: {
    pattern: 'cost.contingency.percent',
    unit: 'percent',
    meaning: 'Contingency in percent.',
  },
  contingencyAmount: {
    pattern: 'cost.contingency.amount',
    unit: 'money',
    meaning: 'Contingency on what it is declared on.',
  },
  taxPercent: { pattern: 'cost.tax.percent', unit: 'percent', meaning: 'Tax in percent.' },
  taxAmount: { pattern: 'cost.tax.amount', unit: 'money', meaning: 'Tax on subtotal and contingency.' },
  costTotal: {
    pattern: 'cost.total',
    unit: 'money',
    meaning: 'Subtotal, contingency and tax. Recurring lines are apart.',
  },
  costEquivalent: { pattern: 'cost.equivalent', unit: 'money', meaning: 'Hours × blended rate.' },
  costRecurring: {
    pattern: 'cost.recurring/<period>.total',
    unit: 'money',
    meaning: 'Recurring lines of one period.',
  },
  quotedAmount: {
    pattern: 'quoted/<quote>.amount',
    unit: 'money',
    meaning: 'An amount somebody quotes, beside the derived ones.',
  },
  benefitBefore: {
    pattern: 'benefit/<benefit>.before',
    unit: ['money', 'measure', 'word'],
    meaning: 'What something costs now.',
  },
  benefitAfter: {
    pattern: 'benefit/<benefit>.after',
    unit: ['money', 'measure', 'word'],
    meaning: 'What something will cost afterwards.',
  },
  benefitQuoted: {
    pattern: 'benefit/<benefit>.quoted',
    unit: 'money',
    meaning: 'A saving that somebody quotes.',
  },
  benefitMultiple: {
    pattern: 'benefit/<benefit>/<months>.multiple',
    unit: 'factor',
    meaning: 'Quoted saving over some months ÷ total.',
  },
  benefitSaving: {
    pattern: 'benefit/<benefit>.saving',
    unit: ['money', 'measure'],
    meaning: 'Before − after.',
  },
  costSavings: { pattern: 'cost.savings', unit: 'money', meaning: 'Savings of one month.' },
  costNet: {
    pattern: 'cost.net',
    unit: 'money',
    meaning: 'Savings of one month less the recurring costs of one month.',
  },
  costPayback: {
    pattern: 'cost.payback',
    unit: 'duration',
    meaning: 'Months until the savings repay the total.',
  },
  roiMultiple: {
    pattern: 'cost.roi/<months>.multiple',
    unit: 'factor',
    meaning: 'Savings over some months ÷ total.',
  },
  roiPercent: {
    pattern: 'cost.roi/<months>.percent',
    unit: 'percent',
    meaning: 'Savings over some months less the total, as a share of the total.',
  },
} as const satisfies FigureKinds
