import type { Plan, PlanAction } from './plan.js'

const marks = { create: '+', update: '~', keep: '=' } as const satisfies Record<PlanAction, string>

/**
 * The plan as text, one line a file: `+ dossier/roadmap.md  create (new)`.
 * Paths are prefixed with the output folder as the user wrote it.
 */
export function describePlan(plan: Plan, folder: string): string {
  const rows = plan.entries.map((entry) => ({ entry, path: joinPath(folder, entry.path) }))
  const width = Math.max(0, ...rows.map(({ path }) => path.length))
  return rows
    .map(
      ({ entry, path }) =>
        `${marks[entry.action]} ${path.padEnd(width)}  ${entry.action} (${entry.reason})\n`,
    )
    .join('')
}

/** A path of the plan below the output folder, for people; `.` adds nothing. */
export function joinPath(folder: string, path: string): string {
  const base = folder.replace(/[/\\]+$/, '')
  if (base === '.') return path
  return `${base}/${path}`
}
