import { report } from '../diagnostics/report.js'
import type { CrossCheck, RawPath } from './cross-check.js'
import { entitiesOf } from './entity-lists.js'
import { rawText, rawTexts } from './raw.js'

/** Reports entities that wait for, stand below or repeat themselves, each cycle once. */
export function checkCycles(check: CrossCheck): void {
  checkField(check, 'finding', 'dependsOn')
  checkField(check, 'finding', 'duplicateOf')
  checkField(check, 'phase', 'dependsOn')
  checkField(check, 'category', 'parent')
}

/** One reference: from an entity to another, and where it stands. */
type Edge = { readonly to: string; readonly path: RawPath }

function checkField(check: CrossCheck, kind: 'finding' | 'phase' | 'category', field: string): void {
  const edges = new Map<string, Edge[]>()
  for (const { id, entry } of entitiesOf(check.value, kind)) {
    const single = rawText(entry.value, field)
    const several = rawTexts(entry.value, field)
    edges.set(
      id,
      single === undefined
        ? several.map(({ text, index }) => ({ to: text, path: [...entry.path, field, index] }))
        : [{ to: single, path: [...entry.path, field] }],
    )
  }
  for (const { ids, edge } of findCycles(edges)) {
    const [start = edge.to] = ids
    const first = edges.get(start)?.find(({ to }) => to === (ids[1] ?? start))
    report(
      check.file,
      'dependency-cycle',
      { field, path: pathWords(ids) },
      {
        place: check.place(edge.path),
        ...(first && first !== edge
          ? { related: { label: 'cycle begins here', place: check.place(first.path) } }
          : {}),
      },
    )
  }
}

/** Cycles found by walking depth first without recursion, each with the reference that closes it. */
function findCycles(edges: ReadonlyMap<string, readonly Edge[]>): { ids: string[]; edge: Edge }[] {
  const done = new Set<string>()
  const found: { ids: string[]; edge: Edge }[] = []
  for (const start of edges.keys()) {
    if (done.has(start)) continue
    const way: { id: string; next: number }[] = [{ id: start, next: 0 }]
    const onWay = new Map([[start, 0]])
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const edge = edges.get(step.id)?.[step.next++]
      if (!edge) {
        done.add(step.id)
        onWay.delete(step.id)
        way.pop()
      } else if (onWay.has(edge.to)) {
        found.push({ ids: way.slice(onWay.get(edge.to)).map(({ id }) => id), edge })
      } else if (!done.has(edge.to) && edges.has(edge.to)) {
        onWay.set(edge.to, way.length)
        way.push({ id: edge.to, next: 0 })
      }
    }
  }
  return found
}

/** `A` → `B` → `A`; the middle of long cycles is left out. */
function pathWords(ids: readonly string[]): string {
  const shown = ids.length > 8 ? [...ids.slice(0, 4), '…', ...ids.slice(-3)] : ids
  return [...shown, ids[0] ?? ''].map((id) => (id === '…' ? id : `\`${id}\``)).join(' → ')
}
