import type { Scenario } from '../model/index.js'
import { durationTerm } from './calendar.js'
import type { FigureId, Pointer, Term } from './ledger.js'
import type { ScenarioResult } from './plan-result.js'
import { present } from './present.js'
import { constant, inner, typedTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/**
 * Defines the people of a scenario and its person-weeks: full-time people × weeks of the calendar.
 *
 * There are no people where the team says of a role that nobody knows how many, and no person-weeks where somebody
 * works part-time without a percentage: nobody knows how much that is.
 */
export function definePeople(
  { id, name, team }: Scenario,
  pointer: Pointer,
  duration: FigureId | undefined,
  work: Workbench,
): Pick<ScenarioResult, 'people' | 'personWeeks'> {
  if (team.length === 0) return {}
  const names = { scenario: name }
  const heads = team.flatMap(({ count }, index) =>
    count === null ? [] : [typedTerm(count, `${pointer}/team/${index}/count`)],
  )
  if (heads.length < team.length) return {}
  const unit = { kind: 'measure' } as const
  const people = work.draft.define(
    'scenarioPeople',
    { scenario: id },
    { derivation: { op: 'sum', of: heads }, unit, names },
  )
  const capacity = team.map(({ allocation }, index): Term | undefined => {
    const head = heads[index] ?? constant(0)
    if (!allocation || allocation.kind === 'full-time') return head
    if (allocation.kind === 'part-time') return undefined
    const percent = typedTerm(allocation.percent, `${pointer}/team/${index}/allocation`)
    return inner({ op: 'product', of: [head, inner({ op: 'quotient', of: [percent, constant(100)] })] })
  })
  const known = capacity.filter((term) => term !== undefined)
  const isKnown = known.length === capacity.length && duration !== undefined
  return {
    people,
    ...present({
      personWeeks: isKnown
        ? work.draft.define(
            'scenarioPersonWeeks',
            { scenario: id },
            {
              derivation: {
                op: 'product',
                of: [inner({ op: 'sum', of: known }), durationTerm(duration, 'w', work)],
              },
              unit,
              decimals: { upTo: 1 },
              names,
            },
          )
        : undefined,
    }),
  }
}
