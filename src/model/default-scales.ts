type Level = {
  id: string
  label: string
  icon?: string
  /** Marks a level that stands here because the file declares none; words in other languages go by its id. */
  standard?: true
}

/** Severities of a file that declares none, worst first. */
export function defaultSeverities(): (Level & { cvssMin?: number })[] {
  return [
    { id: 'critical', label: 'Critical', icon: '🔴', cvssMin: 9, standard: true },
    { id: 'high', label: 'High', icon: '🟠', cvssMin: 7, standard: true },
    { id: 'medium', label: 'Medium', icon: '🟡', cvssMin: 4, standard: true },
    { id: 'low', label: 'Low', icon: '🟢', cvssMin: 0.1, standard: true },
  ]
}

/** Priorities of a file that declares none, most urgent first; P0 blocks release. */
export function defaultPriorities(): (Level & { caption?: string; blocker: boolean })[] {
  return [
    { id: 'P0', label: 'P0', icon: '🔴', blocker: true, standard: true },
    { id: 'P1', label: 'P1', icon: '🟠', blocker: false, standard: true },
    { id: 'P2', label: 'P2', icon: '🟡', blocker: false, standard: true },
    { id: 'P3', label: 'P3', icon: '🟢', blocker: false, standard: true },
  ]
}

/** What a status means for counts. */
export type StatusClass = 'open' | 'partial' | 'done' | 'na' | 'accepted'

/** Statuses of a file that declares none. */
export function defaultStatuses(): (Level & { class: StatusClass })[] {
  return [
    { id: 'open', label: 'Open', icon: '❌', class: 'open', standard: true },
    { id: 'partial', label: 'Partly done', icon: '⚠️', class: 'partial', standard: true },
    { id: 'done', label: 'Done', icon: '✅', class: 'done', standard: true },
    { id: 'accepted', label: 'Accepted', class: 'accepted', standard: true },
    { id: 'na', label: 'Not applicable', class: 'na', standard: true },
  ]
}

/** Risk levels of a file that declares none, worst first. */
export function defaultRiskLevels(): Level[] {
  return [
    { id: 'high', label: 'High', icon: '🔴', standard: true },
    { id: 'medium', label: 'Medium', icon: '🟡', standard: true },
    { id: 'low', label: 'Low', icon: '🟢', standard: true },
  ]
}

/** Five bands at 90, 75, 60, 40 and 0 percent of the scale. */
export function defaultBands(scale: {
  readonly min: number
  readonly max: number
}): (Level & { min: number; ready?: boolean })[] {
  const at = (percent: number): number =>
    Number((scale.min + ((scale.max - scale.min) * percent) / 100).toFixed(6))
  return [
    { id: 'excellent', label: 'Excellent', icon: '✅', min: at(90), standard: true },
    { id: 'good', label: 'Good', icon: '✅', min: at(75), standard: true },
    { id: 'fair', label: 'Fair', icon: '⚠️', min: at(60), standard: true },
    { id: 'weak', label: 'Weak', icon: '🟠', min: at(40), standard: true },
    { id: 'critical', label: 'Critical', icon: '🔴', min: scale.min, standard: true },
  ]
}
