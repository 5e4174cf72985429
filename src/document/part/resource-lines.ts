import type { Phase, Range } from '../../model/index.js'
import type { Formatter } from '../../locale/index.js'
import type { ViewContext } from '../context.js'
import { fill } from './fill.js'
import { roleLabel } from './role-label.js'

/** Who works on something, one line per role: `2 × Backend engineer`; undefined for nobody. */
export function resources(context: ViewContext, people: Phase['resources']): string[] | undefined {
  if (people.length === 0) return undefined
  return people.map(({ role, count }) =>
    fill(context.words.documents.roadmap.people, {
      count: headCount(context.format, count),
      role: roleLabel(context, role),
    }),
  )
}

/** How many people, in the digits of the locale: `2`, `1–2`, `0.5`. */
export function headCount({ range }: Formatter, { min, max }: Range): string {
  return range(`${min}`, `${max}`)
}
