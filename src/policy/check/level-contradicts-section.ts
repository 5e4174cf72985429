import { choices } from '../../diagnostics/advice.js'
import type { Assessment, FindingResult, Pointer } from '../../assess/index.js'
import type { Item } from '../../model/index.js'
import { leveledCategories } from '../leveled-categories.js'
import type { PolicyCheck, PolicyContext } from '../policy-check.js'

/** A heading that stands for a level, and the findings below it. */
type Section = {
  readonly name: string
  readonly level: string
  readonly rows: readonly FindingResult[]
  readonly isFitting: (row: FindingResult) => boolean
  readonly pointer: Pointer
}

/** Headings that stand for a priority or severity, with open findings of another one below them. */
export const levelContradictsSection = {
  id: 'level-contradicts-section',
  check: ({ assessment, language, rows }) =>
    [
      ...groupSections(assessment, rows),
      ...phaseSections(assessment, rows),
      ...categorySections(assessment, language),
    ].flatMap(({ isFitting, level, name, pointer, rows: below }) => {
      const others = below.filter((row) => row.open && !isFitting(row))
      if (others.length === 0) return []
      const ids = others.map(({ finding }) => finding.id)
      return [{ values: { section: name, level, findings: choices([...new Set(ids)], 5) }, pointer }]
    }),
} as const satisfies PolicyCheck<'level-contradicts-section'>

function groupSections({ findings }: Assessment, rows: PolicyContext['rows']): readonly Section[] {
  return findings.checklists.flatMap(({ groups }, index) =>
    groups.flatMap(({ items, label, priority }, position) =>
      priority === undefined
        ? []
        : [
            {
              name: `the checklist group “${label}”`,
              ...ofPriority(priority, findings),
              rows: findingsOf(items).flatMap((id) => rows.get(id) ?? []),
              pointer: `/checklists/${index}/groups/${position}/priority`,
            },
          ],
    ),
  )
}

/** Ids that points and those below them name. */
function findingsOf(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => [...item.findings, ...findingsOf(item.items)])
}

function phaseSections({ findings, plan }: Assessment, rows: PolicyContext['rows']): readonly Section[] {
  return plan.phases.flatMap(({ done, findings: ids, phase, pointer }) =>
    done || phase.priority === undefined
      ? []
      : [
          {
            name: `the phase \`${phase.id}\``,
            ...ofPriority(phase.priority, findings),
            isFitting: fitsPhase(phase.priority, findings),
            rows: ids.flatMap((id) => rows.get(id) ?? []),
            pointer: `${pointer}/priority`,
          },
        ],
  )
}

function ofPriority(id: string, { scales }: Assessment['findings']): Pick<Section, 'level' | 'isFitting'> {
  return {
    level: scales.priorities.find((level) => level.id === id)?.label ?? id,
    isFitting: ({ priority }) => priority === undefined || priority.id === id,
  }
}

/** A phase may carry what is a little less urgent along; more urgent work does not belong into a later phase. */
function fitsPhase(id: string, { scales }: Assessment['findings']): Section['isFitting'] {
  const rankOf = (level: string): number => scales.priorities.findIndex((one) => one.id === level)
  return ({ priority }) => {
    const behind = priority === undefined ? 0 : rankOf(priority.id) - rankOf(id)
    return behind === 0 || behind === 1
  }
}

function categorySections(assessment: Assessment, language: PolicyContext['language']): readonly Section[] {
  return leveledCategories(assessment.findings, language).map(
    ({ category, label, pointer, priority, severity }) => ({
      name: `the category “${category.name}”`,
      level: label,
      rows: assessment.rows.filter(({ finding }) => finding.category === category.id),
      isFitting: (row) =>
        (priority !== undefined && row.priority?.id === priority) ||
        (severity !== undefined && row.severity?.id === severity) ||
        // What has no level on an axis the name stands for contradicts nothing.
        ((priority === undefined || row.priority === undefined) &&
          (severity === undefined || row.severity === undefined)),
      pointer: `${pointer}/name`,
    }),
  )
}
