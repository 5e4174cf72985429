import { rawEntries, rawText, type RawEntry } from './raw.js'

/** Where entities with ids stand that are unique over the file; `*` is each entry of the list before it. */
export const entityLists = {
  category: [['categories']],
  finding: [['findings']],
  artifact: [['artifacts']],
  strength: [['strengths']],
  metric: [['metrics']],
  'quick win': [['quickWins']],
  phase: [['phases']],
  task: [['phases', '*', 'tasks']],
  scenario: [['scenarios']],
  role: [['team', 'roles']],
  'cost line': [['costs', 'lines']],
  risk: [['risks']],
  decision: [['decisions']],
  requirement: [['requirements']],
  checklist: [['checklists']],
  process: [['processes']],
  target: [['targets']],
  // The second form is the older one: documents as a list.
  document: [['documents', 'items'], ['documents']],
  table: [['tables']],
  history: [['history']],
} as const satisfies Record<string, readonly (readonly string[])[]>

/** Lists whose ids are unique among themselves only: their entries are never referred to from elsewhere. */
export const localLists: readonly (readonly string[])[] = [
  ['scales', 'severities'],
  ['scales', 'priorities'],
  ['scales', 'statuses'],
  ['scales', 'riskLevels'],
  ['scales', 'bands'],
  ['scoring', 'steps'],
  ['scoring', 'caps'],
  ['scoring', 'adjustments'],
  ['scoring', 'verdict'],
  ['scoring', 'riskLevel'],
  ['costs', 'rates'],
  ['costs', 'benefits'],
  ['costs', 'quoted'],
  ['team', 'infrastructure'],
  ['decisions', '*', 'options'],
  ['scenarios', '*', 'milestones'],
  ['checklists', '*', 'groups'],
  ['verdict', 'conditions'],
  ['targets', '*', 'conditions'],
  ['documents', 'readingOrders'],
  ['messages'],
  ['actions'],
  ['recommendations'],
  ['faq'],
  ['resources'],
  ['quotes'],
]

/** The objects in the lists at `pattern`, list by list. */
export function listsAt(value: unknown, pattern: readonly string[]): RawEntry[][] {
  const star = pattern.indexOf('*')
  if (star < 0) return [rawEntries(value, ...pattern)]
  const rest = pattern.slice(star + 1)
  return rawEntries(value, ...pattern.slice(0, star)).map(({ value: owner, path }) =>
    rawEntries(owner, ...rest).map((entry) => ({ ...entry, path: [...path, ...entry.path] })),
  )
}

/** Every entity of a kind that has an id. */
export function entitiesOf(
  value: unknown,
  kind: keyof typeof entityLists,
): { readonly id: string; readonly entry: RawEntry }[] {
  return entityLists[kind].flatMap((pattern) =>
    listsAt(value, pattern)
      .flat()
      .flatMap((entry) => {
        const id = rawText(entry.value, 'id')
        return id === undefined ? [] : [{ id, entry }]
      }),
  )
}
