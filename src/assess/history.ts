import { pointerOf, type HistoryEntry } from '../model/index.js'
import type { HistoryResult } from './entity-result.js'
import type { FigureKey } from './figure-catalogue.js'
import type { FigureId, Unit } from './ledger.js'
import { present } from './present.js'
import { mainScale, scoreUnit } from './score/scale.js'
import { given } from './terms.js'
import type { Workbench } from './workbench.js'

/** Figures of earlier assessments, as the file states them. */
export function assessHistory(work: Workbench): readonly HistoryResult[] {
  return work.findings.history.map((entry, index) => {
    const pointer = `/history/${index}`
    return {
      entry,
      pointer,
      ...present({ overall: defineOverall(entry, pointer, work) }),
      categories: defineCategories(entry, pointer, work),
      ...defineCounts(entry, pointer, work),
    }
  })
}

function defineOverall(
  { id, overall }: HistoryEntry,
  pointer: string,
  work: Workbench,
): FigureId | undefined {
  if (!overall) return undefined
  const scale = mainScale(work.findings)
  return work.draft.define(
    'historyOverall',
    { run: id },
    { derivation: given(overall, `${pointer}/overall`), unit: scoreUnit(scale), decimals: scale.decimals },
  )
}

/** Scores then, by category id; those of categories that are gone keep their id as name. */
function defineCategories(
  { id, categories }: HistoryEntry,
  pointer: string,
  { draft, findings }: Workbench,
): HistoryResult['categories'] {
  const scale = mainScale(findings)
  const names = new Map(findings.categories.map(({ id: category, name }) => [category, name]))
  return Object.entries(categories).flatMap(([category, score]) => {
    if (score === null) return []
    const name = names.get(category) ?? category
    const figure = draft.define(
      'historyCategory',
      { run: id, category },
      {
        derivation: given(score, pointer + pointerOf(['categories', category])),
        unit: scoreUnit(scale),
        decimals: scale.categoryDecimals ?? scale.decimals,
        names: { category: name },
      },
    )
    return [{ id: category, name, score: figure }]
  })
}

const countKeys = {
  found: 'historyFound',
  fixed: 'historyFixed',
  open: 'historyOpen',
} as const satisfies Record<keyof NonNullable<HistoryEntry['counts']>, FigureKey>

function defineCounts(
  { id, counts }: HistoryEntry,
  pointer: string,
  { draft }: Workbench,
): Pick<HistoryResult, keyof typeof countKeys> {
  const unit: Unit = { kind: 'measure' }
  const define = (field: keyof typeof countKeys): FigureId | undefined => {
    const value = counts?.[field]
    if (value === undefined) return undefined
    return draft.define(
      countKeys[field],
      { run: id },
      { derivation: given(value, `${pointer}/counts/${field}`), unit },
    )
  }
  return present({ found: define('found'), fixed: define('fixed'), open: define('open') })
}
