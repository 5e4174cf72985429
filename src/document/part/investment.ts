import { present, type CostRow, type FigureId } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { costAssumptions } from './cost-assumptions.js'
import { phaseTitle } from './phase-title.js'
import type { Entry, Props } from './props.js'
import { rateFigure } from './rate.js'
import { roleLabel } from './role-label.js'
import { rounded } from './rounded.js'

type Row = Entry<Props<'investment'>['rows']>

/**
 * What the work costs: a row per phase with its hours, rate, cost and return, then fixed lines, contingency, tax and
 * total; recurring, equivalent and quoted amounts apart. Undefined when nothing has a price.
 */
export function investment(context: ViewContext): Props<'investment'> | undefined {
  const { assessment, optional } = context
  const { cost } = assessment
  if (cost.total === undefined && cost.recurring.length === 0 && cost.quoted.length === 0) return undefined
  const assumptions = costAssumptions(context)
  return {
    rows: cost.rows.map((row) => costRow(row, context)),
    rowsAre: rowsAre(cost.rows),
    ...present({
      hours: optional(cost.hours),
      subtotal: optional(cost.subtotal),
      ...extras(context),
      total: optional(cost.total),
      recurring: cost.recurring.length > 0 ? cost.recurring.map((row) => costRow(row, context)) : undefined,
      quoted: quoted(context),
      assumptions: assumptions.length > 0 ? assumptions : undefined,
      rounded: isRounded(context),
    }),
  }
}

/** The same amounts by role, where several roles work; undefined otherwise. */
export function investmentByRole(context: ViewContext): Props<'investment'> | undefined {
  const { figure, optional } = context
  const { cost, plan } = context.assessment
  const { byRole, hours } = cost
  if (byRole.length < 2 || plan.phases.length === 0) return undefined
  return {
    rowsAre: 'role',
    rows: byRole.map((row) => ({
      label: row.label,
      hours: figure(row.hours),
      rate: rateFigure(context, row.rate, row.role),
      amount: figure(row.amount),
    })),
    ...present({
      hours: optional(hours),
      // Work alone: fixed lines, contingency and tax belong to no role.
      total: optional(plan.cost),
      rounded:
        rounded(
          context,
          hours,
          byRole.map((row) => row.hours),
        ) ??
        rounded(
          context,
          plan.cost,
          byRole.map((row) => row.amount),
        ),
    }),
  }
}

function costRow(row: CostRow, context: ViewContext): Row {
  const { authored, figure, href, optional, words } = context
  const phase = row.kind === 'effort' && row.phase !== undefined ? context.phase(row.phase) : undefined
  return {
    label: phase ? phaseTitle(context, phase.phase) : row.label,
    amount: figure(row.amount),
    ...present({
      href: phase && href.phase(phase.phase.id),
      role:
        phase && row.role !== undefined && hasSeveralRoles(context)
          ? roleLabel(context, row.role)
          : undefined,
      hours: optional(row.hours),
      rate: row.rate === undefined ? undefined : rateFigure(context, row.rate, row.role),
      per: row.per && words.documents.investment.per[row.per],
      roi: row.roi === undefined ? undefined : authored.inline(row.roi, `${row.pointer}/roi`),
    }),
  }
}

/** Whether several roles work, so that a row has to say which. */
function hasSeveralRoles({ assessment }: ViewContext): boolean {
  return assessment.cost.byRole.length > 1
}

function rowsAre(rows: readonly CostRow[]): 'activity' | 'phase' | 'role' {
  if (rows.every(({ kind, phase }) => kind === 'effort' && phase !== undefined)) return 'phase'
  return rows.every(({ kind, phase }) => kind === 'effort' && phase === undefined) ? 'role' : 'activity'
}

function extras(context: ViewContext) {
  const { assessment, figure, words } = context
  const { contingency, tax, equivalent } = assessment.cost
  const said = words.documents.investment.assumptions
  return {
    contingency: contingency && {
      percent: figure(contingency.percent),
      amount: figure(contingency.amount),
      on: said.contingency[contingency.on],
    },
    tax: tax && { percent: figure(tax.percent), amount: figure(tax.amount) },
    // Only a blended rate gives an equivalent.
    equivalent:
      equivalent === undefined
        ? undefined
        : { amount: figure(equivalent), rate: rateFigure(context, 'rate.blended', undefined) },
  }
}

function quoted({ assessment, authored, figure }: ViewContext): Props<'investment'>['quoted'] {
  const amounts = assessment.cost.quoted.map(({ label, amount, source, pointer }) => ({
    label,
    amount: figure(amount),
    ...present({ source: source === undefined ? undefined : authored.inline(source, `${pointer}/source`) }),
  }))
  return amounts.length > 0 ? amounts : undefined
}

function isRounded(context: ViewContext): true | undefined {
  const { rows, hours, subtotal, contingency, tax, total } = context.assessment.cost
  const amounts: readonly FigureId[] = rows.map(({ amount }) => amount)
  const extra = [contingency?.amount, tax?.amount]
  return (
    rounded(
      context,
      hours,
      rows.map((row) => row.hours),
    ) ??
    rounded(context, subtotal, amounts) ??
    rounded(context, total, [...(subtotal === undefined ? amounts : [subtotal]), ...extra])
  )
}
