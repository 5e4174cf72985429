import { defaultPriorities, defaultRiskLevels, defaultSeverities, defaultStatuses } from './default-scales.js'
import { defaultVerdictRules } from './default-rules.js'
import { entitiesOf, entityLists } from './entity-lists.js'
import { isObject, rawAt, rawEntries, rawText } from './raw.js'
import type { ReferenceKind } from './reference-table.js'

/** Ids that a reference of one kind may name. */
export type Targets = { readonly words: ReadonlySet<string>; readonly has: (id: string) => boolean }

/** The scale that declares the words of a kind; `undefined` for kinds that are entities. */
export function scaleOf(kind: ReferenceKind): string | undefined {
  return scales[kind]?.join('.')
}

const scales: { readonly [Kind in ReferenceKind]?: readonly string[] } = {
  severity: ['scales', 'severities'],
  priority: ['scales', 'priorities'],
  status: ['scales', 'statuses'],
  'risk level': ['scales', 'riskLevels'],
  verdict: ['scoring', 'verdict'],
  'size of the subject': ['meta', 'subject', 'size'],
}

/**
 * Gives the ids of each kind, collected once. `undefined` means that the kind cannot be checked: its list has the
 * wrong shape, or is a matter of free words.
 */
export function referenceTargets(
  value: unknown,
  documents: readonly string[],
): (kind: ReferenceKind) => Targets | undefined {
  const known = new Map<ReferenceKind, Targets | undefined>()
  return (kind) => {
    if (!known.has(kind)) {
      const words = collect(value, kind, documents)
      const set = words && new Set(words)
      known.set(kind, set && { words: set, has: (id) => set.has(id) })
    }
    return known.get(kind)
  }
}

function collect(
  value: unknown,
  kind: ReferenceKind,
  documents: readonly string[],
): readonly string[] | undefined {
  if (kind === 'severity') return scaleWords(value, kind, () => defaultSeverities().map(({ id }) => id))
  if (kind === 'priority') return scaleWords(value, kind, () => defaultPriorities().map(({ id }) => id))
  if (kind === 'status') return scaleWords(value, kind, () => defaultStatuses().map(({ id }) => id))
  if (kind === 'risk level') return scaleWords(value, kind, () => defaultRiskLevels().map(({ id }) => id))
  if (kind === 'verdict')
    return scaleWords(value, kind, () => defaultVerdictRules().map(({ result }) => result), 'result')
  if (kind === 'size') {
    const sizes = rawAt(value, ['scales', 'effort', 'sizes'])
    return sizes === undefined ? [] : isObject(sizes) ? Object.keys(sizes) : undefined
  }
  if (kind === 'size of the subject') {
    const sizes = rawAt(value, ['meta', 'subject', 'size'])
    return sizes === undefined ? [] : isObject(sizes) ? Object.keys(sizes) : undefined
  }
  if (kind === 'role') return roleWords(value)
  if (kind === 'category or `overall`') {
    const categories = idsOf(value, 'category')
    return categories && ['overall', ...categories]
  }
  const ids = idsOf(value, kind)
  return kind === 'document' ? ids && [...ids, ...documents] : ids
}

function scaleWords(
  value: unknown,
  kind: ReferenceKind,
  standard: () => readonly string[],
  field = 'id',
): readonly string[] | undefined {
  const steps = scales[kind] ?? []
  const list = rawAt(value, steps)
  if (list === undefined) return standard()
  if (!Array.isArray(list)) return undefined
  return rawEntries(value, ...steps).flatMap((entry) => rawText(entry.value, field) ?? [])
}

/** Roles of the team and of the rates; without any, a role is just a word. */
function roleWords(value: unknown): readonly string[] | undefined {
  const roles = [
    ...entitiesOf(value, 'role').map(({ id }) => id),
    ...rawEntries(value, 'costs', 'rates').flatMap((entry) => rawText(entry.value, 'role') ?? []),
  ]
  return roles.length > 0 ? roles : undefined
}

function idsOf(value: unknown, kind: keyof typeof entityLists): readonly string[] | undefined {
  const [first] = entityLists[kind]
  const list = rawAt(value, [first[0]])
  // `documents` may be an object or a list; every other kind is a list when it is there at all.
  if (list !== undefined && !Array.isArray(list) && !(kind === 'document' && isObject(list))) return undefined
  return entitiesOf(value, kind).map(({ id }) => id)
}
