import type { PriorityLevel } from '../../model/index.js'
import type { CategoryResult } from '../assessment.js'
import { effortsOf, type Carried } from '../counts.js'
import { defineWork } from '../effort.js'
import type { IndexedFinding } from '../index-findings.js'
import { present } from '../present.js'
import { countOf, openTerm, queryText } from '../query.js'
import type { Asked } from '../rule-table.js'
import { constant } from '../terms.js'
import type { Workbench } from '../workbench.js'
import { categoryTree, type CategoryNode } from './category-tree.js'
import { scoreCategory, type CategoryScore } from './category-score.js'
import { mainScale, scaleOf, type Scale } from './scale.js'
import { weigh, type Level, type Sibling, type Weighed } from './weigh.js'

/** A category with its score and the categories below it. */
export type ScoredNode = Sibling & { readonly below: readonly ScoredNode[] }

/** Scored categories of one level, results in order, and what they give together. */
export type ScoredLevel = {
  readonly nodes: readonly ScoredNode[]
  readonly results: readonly CategoryResult[]
  readonly level: Level
}

type Scoring = { readonly work: Workbench; readonly carried: Carried; readonly asked: Omit<Asked, 'score'> }

/** Scores every category from the leaves up and weighs the top level; counts of the categories come first. */
export function scoreCategories(scoring: Scoring): ScoredLevel {
  const { method } = scoring.work.findings.scoring
  const scale = mainScale(scoring.work.findings)
  const nodes = categoryTree(scoring.work.findings.categories)
  const counts = countCategories(nodes, scoring)
  return scoreLevel(nodes, {
    ...scoring,
    counts,
    scale,
    method: method === 'weighted-mean' ? method : 'minimum',
  })
}

type Counted = Pick<CategoryResult, 'listed' | 'open' | 'critical' | 'bySeverity' | 'priority' | 'effort'>
type Counts = ReadonlyMap<string, Counted>
type LevelScoring = Scoring & {
  readonly counts: Counts
  readonly scale: Scale
  readonly method: 'weighted-mean' | 'minimum'
  readonly parent?: CategoryNode
}

function scoreLevel(nodes: readonly CategoryNode[], scoring: LevelScoring): ScoredLevel {
  const { counts, method, parent, scale, work } = scoring
  const rows = nodes.map((node) => {
    const below = scoreLevel(node.children, {
      ...scoring,
      scale: scaleOf(node.category, node.pointer, work.findings),
      method: work.findings.scoring.rollUp,
      parent: node,
    })
    const rollUp = node.children.length > 0 ? below.level.base : undefined
    return { node, below, score: scoreCategory(node, rollUp, scoring) }
  })
  const level = weigh(rows, method, { scale, parent, work })
  return {
    nodes: rows.map(({ node, below, score }) => ({ node, score, below: below.nodes })),
    level,
    results: rows.map(({ node, below, score }) => ({
      ...resultOf(node, score, level.weighed.get(node.category.id)),
      ...countsOf(node, counts),
      children: below.results,
    })),
  }
}

function resultOf({ category, pointer, depth }: CategoryNode, score: CategoryScore, weighed: Weighed = {}) {
  return {
    category,
    pointer,
    depth,
    state: score.state,
    steps: [],
    ...present({ points: score.points }),
    ...score.scored,
    ...weighed,
  }
}

function countsOf({ category }: CategoryNode, counts: Counts) {
  const found = counts.get(category.id)
  if (!found) throw new Error(`Cannot find the counts of "${category.id}", expected them for every category`)
  return found
}

/** The highest priority among the open findings of a category; a heading that says so follows its findings. */
function mostPressing(
  { id, name }: CategoryNode['category'],
  open: readonly IndexedFinding[],
  work: Workbench,
): PriorityLevel | undefined {
  const first = open.find(({ priority }) => priority)?.priority
  if (!first) return undefined
  const rules = work.findings.scales.priorities.map(({ id: priority, label }, index) => ({
    label,
    pointer: `/scales/priorities/${index}`,
    anyOf: [[{ of: openTerm({ category: id, priority }, work), is: '>=' as const, than: constant(1) }]],
  }))
  work.draft.define(
    'categoryPriority',
    { category: id },
    {
      derivation: { op: 'first-match', rules, otherwise: null },
      unit: { kind: 'word' },
      names: { category: name },
    },
  )
  return first
}

function countCategories(nodes: readonly CategoryNode[], scoring: Scoring): Counts {
  const { work, carried } = scoring
  const found = new Map<string, Counted>()
  const visit = ({ category, children }: CategoryNode): void => {
    const parameters = { category: category.id }
    const names = { category: category.name }
    const listed = work.index.byCategory.get(category.id) ?? []
    const open = listed.filter((row) => row.open)
    const critical = listed.filter((row) => row.critical)
    const phrase = ['category', category.name] as const
    const { define } = work.draft
    found.set(category.id, {
      listed: define('categoryListed', parameters, {
        derivation: countOf(queryText(work, phrase), listed),
        names,
      }),
      open: define('categoryOpen', parameters, {
        derivation: countOf(queryText(work, 'open', phrase), open),
        names,
      }),
      bySeverity: work.findings.scales.severities.flatMap((level) => {
        const rows = open.filter(({ severity }) => severity === level)
        // Only where there are any: a table of categories and severities is mostly empty.
        if (rows.length === 0) return []
        const cell = define(
          'categorySeverity',
          { ...parameters, severity: level.id },
          {
            derivation: countOf(queryText(work, 'open', ['severity', level.label], phrase), rows),
            names: { ...names, severity: level.label },
          },
        )
        return [{ level, open: cell }]
      }),
      critical: define('categoryCritical', parameters, {
        derivation: countOf(queryText(work, 'open', 'critical', phrase), critical),
        names,
      }),
      ...present({
        priority: mostPressing(category, open, work),
        effort: defineWork(work, 'categoryEffort', parameters, { of: effortsOf(open, carried), names }),
      }),
    })
    children.forEach(visit)
  }
  nodes.forEach(visit)
  return found
}
