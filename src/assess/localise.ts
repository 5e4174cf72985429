import type { Words } from '../locale/index.js'
import type { Findings } from '../model/index.js'

/** Something the file did not declare: its label is English until the language of the set has its own. */
type Standard = { readonly label?: string; readonly standard?: true }

/**
 * Gives findings whose standard levels and verdicts carry the labels of a language.
 *
 * Labels of the file itself stay as they are; where nothing changes, the findings come back themselves.
 */
export function localise(findings: Findings, { levels }: Pick<Words['figures'], 'levels'>): Findings {
  const { scales, scoring } = findings
  const byId = relabelled((level: { readonly id: string }) => level.id)
  const localised = {
    bands: byId(scales.bands, levels.bands),
    severities: byId(scales.severities, levels.severities),
    priorities: byId(scales.priorities, levels.priorities),
    statuses: byId(scales.statuses, levels.statuses),
    riskLevels: byId(scales.riskLevels, levels.riskLevels),
  }
  const verdict = relabelled((rule: { readonly result: string }) => rule.result)(
    scoring.verdict,
    levels.verdicts,
  )
  const isSame =
    verdict === scoring.verdict &&
    localised.bands === scales.bands &&
    localised.severities === scales.severities &&
    localised.priorities === scales.priorities &&
    localised.statuses === scales.statuses &&
    localised.riskLevels === scales.riskLevels
  if (isSame) return findings
  return { ...findings, scales: { ...scales, ...localised }, scoring: { ...scoring, verdict } }
}

function relabelled<Key>(keyOf: (level: Key) => string) {
  return <Level extends Key & Standard>(
    list: readonly Level[],
    labels: Readonly<Record<string, string>>,
  ): readonly Level[] => {
    const changed = list.map((level) => {
      const label = level.standard ? labels[keyOf(level)] : undefined
      return label === undefined || label === level.label ? level : { ...level, label }
    })
    return changed.every((level, index) => level === list[index]) ? list : changed
  }
}
