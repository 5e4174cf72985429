import type { BlockContent, PhrasingContent } from 'mdast'
import { z } from 'zod'
import { anchor, icon, paragraph, region, table, text } from '../tree/builders.js'
import { type Column, tableOf } from './column.js'
import { component, type DrawContext } from './component.js'
import { itemList } from './items.js'
import { labelled, labelledBlocks, labelledEntries } from './labelled.js'
import { mark, stateIcons } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { depth } from './props.js'
import { type milestone, scenario } from './scenario-props.js'
import { entityAnchor, titled } from './titled.js'
import { known } from './known.js'
import { whenText } from './when.js'
import { wording } from './wording.js'

type Scenario = z.output<typeof scenario>

/** The ways forward side by side, then what is particular to each. */
export const scenarioComparison = component({
  name: 'scenario-comparison',
  summary:
    'Scenarios side by side: target, effort, duration, team, cost, risk; then milestones and deliverables of each.',
  props: z.object({ depth, scenarios: z.array(scenario) }),
  draw({ depth: level, scenarios }, context) {
    if (scenarios.length === 0) return []
    const details = scenarios.map((entry) => detailsOf(entry, context))
    const sections = scenarios.flatMap((entry, index) => {
      const body = details[index] ?? []
      return body.length > 0
        ? [region('scenario', titled(level, title(entry, context), target(entry)), body)]
        : []
    })
    // A scenario without a section of its own is found in the head of its column.
    const heads = scenarios.map((entry, index) => [
      ...(details[index]?.length ? [] : [anchor(target(entry))]),
      ...title(entry, context),
    ])
    return [region('scenario-comparison', sideBySide(scenarios, heads, context), sections)]
  },
})

/** One column per scenario, one row per measure that at least one of them states. */
function sideBySide(
  scenarios: readonly Scenario[],
  heads: readonly PhrasingContent[][],
  context: DrawContext,
): BlockContent[] {
  const said = context.words.components.scenario
  const rows = measuresOf(context)
    .map(([label, cell]) => [[text(label)], ...scenarios.map(cell)])
    .filter(([, ...cells]) => cells.some((cell) => cell.length > 0))
  return [table([said.measure, ...heads], rows, { rows: { rows: rows.length } })]
}

function target({ id }: Scenario): string {
  return entityAnchor('scenario', id)
}

type Measure = readonly [label: string, cell: (entry: Scenario) => PhrasingContent[]]

function measuresOf({ words }: DrawContext): readonly Measure[] {
  const said = words.components.scenario
  return [
    [said.target, (entry) => phrasing(entry.target)],
    [said.scope, (entry) => phrasing(entry.scope)],
    [said.findings, (entry) => phrasing(entry.findings)],
    [said.effort, (entry) => phrasing(entry.effort)],
    [said.duration, (entry) => phrasing(entry.duration)],
    [said.team, (entry) => joined((entry.team ?? []).map(phrasing), words.components.shared.list)],
    [said.people, (entry) => phrasing(entry.people)],
    [said.personWeeks, (entry) => phrasing(entry.personWeeks)],
    [
      said.cost,
      (entry) => joined([phrasing(entry.cost), entry.quoted ? inBrackets([text(said.quoted)]) : []], ' '),
    ],
    [said.derivedCost, (entry) => phrasing(entry.derivedCost)],
    [said.payback, (entry) => phrasing(entry.payback)],
    [said.risk, (entry) => mark(entry.risk)],
    [said.deployment, (entry) => phrasing(entry.deployment)],
  ]
}

function title({ name, recommended }: Scenario, { words }: DrawContext): PhrasingContent[] {
  const badgeOf = wording(words.components.scenario.recommended, { icon: [icon(stateIcons.recommended)] })
  return joined([phrasing(name), recommended ? inBrackets(badgeOf) : []], ' ')
}

function detailsOf(
  { audienceNote, milestones = [], measures = [], work = [], deliverables = [], returns }: Scenario,
  context: DrawContext,
) {
  const { words } = context
  const said = words.components.scenario
  const columns: Column<z.output<typeof milestone>>[] = [
    { key: 'label', head: said.milestone, share: 1.6, cell: (entry) => phrasing(entry.label) },
    { key: 'when', head: said.when, cell: (entry) => whenText(words, entry.when) },
    ...measures.map((measure, index): Column<z.output<typeof milestone>> => ({
      key: `value-${index}`,
      head: phrasing(measure),
      align: 'right',
      cell: (entry) => known(words, entry.values?.[index]),
    })),
  ]
  return [
    ...labelled(words, said.note, audienceNote),
    ...labelledBlocks(words, said.work, itemList(words, work)),
    ...labelledBlocks(words, said.milestones, tableOf({ rows: milestones, columns })),
    ...labelledEntries(words, said.deliverables, deliverables.map(phrasing)),
    ...labelledBlocks(words, said.returns, returnsTable(returns, context)),
  ]
}

function returnsTable(returns: Scenario['returns'], { words }: DrawContext): BlockContent[] {
  if (!returns) return []
  const said = words.components.scenario
  const table = tableOf({
    rows: returns.rows,
    columns: [
      { key: 'basis', head: said.basis, share: 2, cell: ({ basis }) => phrasing(basis) },
      { key: 'savings', head: said.savings, align: 'right', cell: ({ savings }) => phrasing(savings) },
      ...returns.times.map((time, index): Column<(typeof returns.rows)[number]> => ({
        key: `time-${index}`,
        head: phrasing(time),
        align: 'right',
        cell: ({ multiples }) => phrasing(multiples[index]),
      })),
    ],
  })
  return table.length > 0 ? [...table, paragraph(text(said.formula))] : []
}
