import type { FigureKind } from './catalogue/kind.js'
import { costFigures } from './catalogue/cost.js'
import { documentsFigures } from './catalogue/documents.js'
import { findingsFigures } from './catalogue/findings.js'
import { measuresFigures } from './catalogue/measures.js'
import { planFigures } from './catalogue/plan.js'
import { scoreFigures } from './catalogue/score.js'

const areas = [
  { title: 'Scores', kinds: scoreFigures },
  { title: 'Findings and quick wins', kinds: findingsFigures },
  { title: 'Plan, scenarios and team', kinds: planFigures },
  { title: 'Costs and benefits', kinds: costFigures },
  { title: 'Metrics, requirements, verdicts and the rest', kinds: measuresFigures },
  { title: 'Documents', kinds: documentsFigures },
] as const satisfies readonly { title: string; kinds: Readonly<Record<string, FigureKind>> }[]

/** The reference page of all figures, generated: one table per area, one row per kind. */
export function figureReference(): string {
  const parts = [
    '<!-- Generated from src/assess/catalogue; change it there. -->',
    '# Figures',
    'Every number and every derived word that documents print is a figure with a permanent id. `dossier explain` takes these ids, and so do placeholders in narrative texts: `{{open.critical}}`, `{{phase/W1.effort}}`. Words in angle brackets stand for ids of the findings file; places in a list are counted from 1. A figure exists only where its inputs do.',
  ]
  for (const { title, kinds } of areas) {
    const rows = Object.values<FigureKind>(kinds).map(
      ({ pattern, unit, meaning }) => `| \`${pattern}\` | ${[unit].flat().join(' or ')} | ${meaning} |`,
    )
    parts.push(`## ${title}`, ['| id | unit | meaning |', '| --- | --- | --- |', ...rows].join('\n'))
  }
  return `${parts.join('\n\n')}\n`
}
