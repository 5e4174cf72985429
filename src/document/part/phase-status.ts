import { present } from '../../assess/index.js'
import type { Phase } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'

/** The status of a phase where it says something: one that nobody has begun has none. */
export function phaseStatus({ status }: Phase, { assessment }: ViewContext) {
  const { statuses } = assessment.findings.scales
  const level = statuses.find(({ id }) => id === status.state)
  const first = statuses.find((one) => one.class === 'open')
  if (!level || (level === first && status.label === undefined)) return undefined
  return badge({ ...badge(level), ...present({ label: status.label, icon: status.icon }) })
}
