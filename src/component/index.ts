import { actions } from './actions.js'
import { areas } from './areas.js'
import { artifactList } from './artifact-list.js'
import { artifactTree } from './artifact-tree.js'
import { beforeAfter } from './before-after.js'
import { benefits } from './benefits.js'
import { blockerList } from './blocker-list.js'
import { chart } from './chart.js'
import { checklist } from './checklist.js'
import type { Component } from './component.js'
import { codeSnippets } from './code-snippets.js'
import { conditions } from './conditions.js'
import { currentTarget } from './current-target.js'
import { dataTable } from './data-table.js'
import { decisions } from './decisions.js'
import { derivation } from './derivation.js'
import { documentList } from './document-list.js'
import { facts } from './facts.js'
import { faq } from './faq.js'
import { findingCard } from './finding-card.js'
import { gapGroups } from './gap-groups.js'
import { gapTable } from './gap-table.js'
import { history } from './history.js'
import { investment } from './investment.js'
import { levelCounts } from './level-counts.js'
import { limitations } from './limitations.js'
import { linkLine } from './link-line.js'
import { messages } from './messages.js'
import { methodNote } from './method-note.js'
import { metrics } from './metrics.js'
import { path } from './path.js'
import { phasePlan } from './phase-plan.js'
import { planCoverage } from './plan-coverage.js'
import { processes } from './processes.js'
import { quickWins } from './quick-wins.js'
import { readingOrders } from './reading-orders.js'
import { recommendations } from './recommendations.js'
import { requirementReadiness } from './requirement-readiness.js'
import { resources } from './resources.js'
import { risks } from './risks.js'
import { scenarioComparison } from './scenario-comparison.js'
import { scorecard } from './scorecard.js'
import { strengths } from './strengths.js'
import { team } from './team.js'
import { verdict } from './verdict.js'

export type { Component, DrawContext, Drawing } from './component.js'
export { entityAnchor } from './titled.js'

/** Every component by the name templates use. */
export const components = {
  actions,
  areas,
  'artifact-list': artifactList,
  'artifact-tree': artifactTree,
  'before-after': beforeAfter,
  benefits,
  'blocker-list': blockerList,
  chart,
  checklist,
  'code-snippets': codeSnippets,
  conditions,
  'current-target': currentTarget,
  'data-table': dataTable,
  decisions,
  derivation,
  'document-list': documentList,
  facts,
  faq,
  'finding-card': findingCard,
  'gap-groups': gapGroups,
  'gap-table': gapTable,
  history,
  investment,
  'level-counts': levelCounts,
  limitations,
  'link-line': linkLine,
  messages,
  'method-note': methodNote,
  metrics,
  path,
  'phase-plan': phasePlan,
  'plan-coverage': planCoverage,
  processes,
  'quick-wins': quickWins,
  'reading-orders': readingOrders,
  recommendations,
  'requirement-readiness': requirementReadiness,
  resources,
  risks,
  'scenario-comparison': scenarioComparison,
  scorecard,
  strengths,
  team,
  verdict,
} as const satisfies Record<string, Component>

/** The name of a component. */
export type ComponentName = keyof typeof components
