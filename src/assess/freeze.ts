/** Fields that hold what was handed in: it belongs to the caller, and walking through it takes time. */
const handedIn: ReadonlySet<string> = new Set([
  'band',
  'category',
  'checklist',
  'finding',
  'findings',
  'level',
  'metric',
  'phase',
  'priority',
  'process',
  'requirement',
  'riskLevel',
  'scenario',
  'severity',
  'status',
  'task',
  'win',
])

/** Freezes a result with everything in it but what was handed in, and gives it back. */
export function freezeResult<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const field in value) if (!handedIn.has(field)) freezeResult(value[field])
  return value
}
