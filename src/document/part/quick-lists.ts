import { z } from 'zod'
import { interval, present, type FigureId, type FindingResult } from '../../assess/index.js'
import { components } from '../../component/index.js'
import type { FigureValue, InlineValue } from '../../tree/value.js'
import { inlineSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { actions } from './actions.js'
import { layTitle } from './blocker-list.js'
import { countedHeading } from './counted-heading.js'
import { findingRow, type FindingRow } from './findings.js'
import { planTable } from './plan-table.js'
import type { Props } from './props.js'
import { sentence } from './sentence.js'
import { shortList } from './short-list.js'
import { successCriteria } from './success-criteria.js'

/** What fits on the page beside everything else. */
const most = { findings: 6, conditions: 5, horizons: 3, actions: 3, phases: 4 } as const

const document = 'quick-reference'

/** Schema of the findings that matter first. */
export const pressingSchema = z.strictObject({ heading: inlineSlot, table: components['gap-table'].props })

/** The first findings of those that block release; else of the critical ones, else of all that are open. */
export function pressing(context: ViewContext): z.input<typeof pressingSchema> | undefined {
  const { assessment, words } = context
  const said = words.documents.quickReference
  const { counts } = assessment
  const open = assessment.rows.filter((row) => row.open)
  const blocking = open.filter(({ blocker }) => blocker)
  const critical = open.filter((row) => row.critical)
  if (blocking.length > 0)
    return table(context, blocking, {
      label: said.blockers,
      count: counts.blockers,
      effort: counts.blockersEffort,
    })
  if (critical.length > 0)
    return table(context, critical, {
      label: said.critical,
      count: counts.critical,
      effort: counts.criticalEffort,
    })
  return open.length > 0
    ? table(context, open, { label: said.open, count: counts.open, effort: counts.effort })
    : undefined
}

type Head = { readonly label: string; readonly count: FigureId; readonly effort: FigureId | undefined }

function table(context: ViewContext, results: readonly FindingResult[], { label, count, effort }: Head) {
  const { figure, optional, words } = context
  const { rows, rest } = shortList(context, results, {
    document,
    list: 'findings',
    count,
    most: most.findings,
    href: 'dossier:gap-analysis',
  })
  return {
    heading: countedHeading(context, label, {
      count: figure(count),
      noun: words.components.nouns.issue,
      with: [optional(effort)],
    }),
    table: {
      count: figure(count),
      rows: rows.map((result) => row(context, result)),
      ...present({ rest }),
    },
  }
}

/** As short as a row can be: one line each, in lay words. */
function row(context: ViewContext, result: FindingResult): FindingRow {
  const whole = findingRow(context, result, { category: false, phase: false })
  const { component: _component, cvss: _cvss, status: _status, ...short } = whole
  return { ...short, title: layTitle(context, result) }
}

/** Schema of what has to hold, and how much of it is left out. */
export const conditionsSchema = z.strictObject({
  summary: inlineSlot,
  list: components.checklist.props,
  rest: inlineSlot.optional(),
})

/** The conditions of the main verdict that are not met; undefined when none is left. */
export function openConditions(context: ViewContext): z.input<typeof conditionsSchema> | undefined {
  const { assessment, figure, words } = context
  const main = assessment.verdicts.find(({ target }) => target === undefined)
  const criteria = successCriteria(context, { depth: 3 })
  const items = criteria?.lists.find(({ title }) => title === undefined)?.groups[0]?.items ?? []
  const unmet = items.filter(({ done }) => done !== true)
  if (!main || unmet.length === 0) return undefined
  const { rows, rest } = shortList(context, unmet, {
    document,
    list: 'conditions',
    count: main.unmet,
    most: most.conditions,
  })
  return {
    summary: sentence(words.components.condition.summary, {
      unmet: figure(main.unmet),
      all: figure(main.all),
    }),
    list: {
      depth: 3,
      lists: [{ groups: [{ items: rows.map(({ findings: _findings, ...item }) => item) }] }],
    },
    ...present({ rest: rest && restText(context, rest.count) }),
  }
}

/** Schema of what comes next: actions by horizon, or the first phases of the plan where no actions are named. */
export const nextStepsSchema = z.strictObject({
  actions: components.actions.props.optional(),
  phases: components['data-table'].props.optional(),
  rest: inlineSlot.optional(),
})

/** The first actions of the first horizons; the first phases without any; undefined when neither is known. */
export function nextSteps(context: ViewContext): z.input<typeof nextStepsSchema> | undefined {
  return firstActions(context) ?? firstPhases(context)
}

function firstActions(context: ViewContext): z.input<typeof nextStepsSchema> | undefined {
  const all = actions(context, { depth: 3 })
  if (!all) return undefined
  const horizons = all.horizons.slice(0, most.horizons).map(({ items, ...horizon }) => ({
    ...horizon,
    // Points below an action are for those who do it, and so are the findings it is about.
    items: items.slice(0, most.actions).map(({ items: _items, findings: _findings, ...item }) => item),
  }))
  const count = ({ items }: { readonly items: readonly unknown[] }): number => items.length
  const [listed, shown] = [all.horizons, horizons].map((some) => some.map(count).reduce((a, b) => a + b, 0))
  return {
    actions: { depth: 3, horizons },
    ...present({ rest: leftOut(context, 'actions', { listed, shown }) }),
  }
}

function firstPhases(context: ViewContext): z.input<typeof nextStepsSchema> | undefined {
  const all: Props<'data-table'> | undefined = planTable(context)
  if (!all) return undefined
  const rows = all.rows.slice(0, most.phases)
  const counts = { listed: all.rows.length, shown: rows.length }
  return { phases: { ...all, rows }, ...present({ rest: leftOut(context, 'phases', counts) }) }
}

/** How many rows of a list that no figure counts are left out; nothing when all are shown. */
function leftOut(
  context: ViewContext,
  list: string,
  { listed = 0, shown = 0 }: { readonly listed?: number | undefined; readonly shown?: number | undefined },
): InlineValue | undefined {
  if (listed === shown) return undefined
  const { set, words } = context
  const of = [
    { value: interval(listed), label: words.figures.rowsListed },
    { value: interval(shown), label: words.figures.rowsShown },
  ] as const
  return restText(
    context,
    set.define('listRest', { document, list }, { derivation: { op: 'difference', of } }),
  )
}

function restText({ words }: ViewContext, count: FigureValue): InlineValue {
  return sentence(words.components.shared.rest, { count })
}
