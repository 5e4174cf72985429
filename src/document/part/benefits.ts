import { present, type BenefitResult, type FigureId, type ReturnResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { fill } from './fill.js'
import { monthsText } from './months-text.js'
import type { Entry, Props } from './props.js'

/** What the work brings: measures without and with it, savings, payback and returns; undefined without benefits. */
export function benefits(context: ViewContext): Props<'benefits'> | undefined {
  const { benefits: given, payback, roi = [] } = context.assessment.cost
  if (given.length === 0) return undefined
  const rows = given.filter(({ before, after, saving }) => (before ?? after ?? saving) !== undefined)
  const claimed = given.flatMap((benefit) => claim(benefit, context))
  return {
    rows: rows.map((benefit) => benefitRow(benefit, context)),
    ...present({
      savings: context.optional(sumOfRows(rows, context)),
      payback: context.optional(payback),
      returns: roi.length > 0 ? roi.map((entry) => returnRow(entry, context)) : undefined,
      claimed: claimed.length > 0 ? claimed : undefined,
    }),
  }
}

/** Savings that no row of the table sums up: per month over all periods, after recurring costs, and as quoted. */
export function savings(context: ViewContext): Props<'facts'> | undefined {
  const { assessment, figure, words } = context
  const { benefits: given, savings: monthly, net } = assessment.cost
  const said = words.documents.investment.savings
  const facts = [
    ...(monthly === undefined ? [] : [{ label: said.monthly, figure: figure(monthly) }]),
    ...(net === undefined ? [] : [{ label: said.net, figure: figure(net) }]),
    ...given.flatMap(({ label, quotedReturns }) =>
      quotedReturns.map(({ months, multiple }) => ({
        label: fill(said.quoted, { benefit: label, time: monthsText(months, context) }),
        figure: figure(multiple),
      })),
    ),
  ]
  return facts.length > 0 ? { facts } : undefined
}

function benefitRow(
  { label, per, before, after, saving }: BenefitResult,
  { assessment, optional, words }: ViewContext,
): Entry<Props<'benefits'>['rows']> {
  const value = saving ?? before ?? after
  const isMoney = value !== undefined && assessment.ledger.get(value).unit.kind === 'money'
  // Money without a period is money of a month; a share of users is no share of a month.
  const period = per ?? (isMoney ? 'mo' : undefined)
  return {
    label,
    ...present({
      per: period && words.documents.investment.per[period],
      before: optional(before),
      after: optional(after),
      saving: optional(saving),
    }),
  }
}

/** The monthly sum stands under the rows only where each of them saves money every month. */
function sumOfRows(rows: readonly BenefitResult[], { assessment }: ViewContext): FigureId | undefined {
  const { cost, ledger } = assessment
  const isMonthlyMoney = ({ per = 'mo', saving }: BenefitResult): boolean =>
    saving === undefined || (per === 'mo' && ledger.get(saving).unit.kind === 'money')
  return rows.length > 1 && rows.every(isMonthlyMoney) ? cost.savings : undefined
}

function claim(
  { label, quoted, source, pointer }: BenefitResult,
  { authored, figure }: ViewContext,
): Entry<NonNullable<Props<'benefits'>['claimed']>>[] {
  if (quoted === undefined) return []
  return [
    {
      label,
      amount: figure(quoted),
      ...present({ source: source === undefined ? undefined : authored.inline(source, `${pointer}/source`) }),
    },
  ]
}

function returnRow({ months, multiple, percent }: ReturnResult, context: ViewContext) {
  return {
    label: monthsText(months, context),
    multiple: context.figure(multiple),
    percent: context.figure(percent),
  }
}
