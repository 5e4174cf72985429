import type { Scales, SeverityLevel } from '../model/index.js'

/** Gives the severity in whose band a CVSS score lies; nothing where no severity states a band. */
export function severityByCvss({ severities }: Scales): (score: number) => SeverityLevel | undefined {
  const banded = severities
    .filter((level) => level.cvssMin !== undefined)
    .toSorted((a, b) => (b.cvssMin ?? 0) - (a.cvssMin ?? 0))
  return (score) => banded.find(({ cvssMin = 0 }) => score >= cvssMin)
}
