import type { Pointer } from '../assess/index.js'
import type { Category, Findings } from '../model/index.js'
import type { Language } from './language/index.js'

/** A category whose name stands for a level: "Critical issues", "Medium priority". */
export type LeveledCategory = {
  readonly category: Category
  readonly pointer: Pointer
  /** The level as the scale names it. */
  readonly label: string
  readonly priority: string | undefined
  readonly severity: string | undefined
}

/** Categories that are named after a level of the scales; a noun must follow, for "High availability" is no level. */
export function leveledCategories(
  { categories, scales }: Findings,
  language: Language | undefined,
): readonly LeveledCategory[] {
  if (!language) return []
  return categories.flatMap((category, index) => {
    const words = wordsOf(category.name)
    const isNamed = ({ label }: { readonly label: string }): boolean =>
      stands(wordsOf(label), words, language)
    const priority = scales.priorities.find(isNamed)
    const severity = scales.severities.find(isNamed)
    const label = priority?.label ?? severity?.label
    if (label === undefined) return []
    return [
      { category, pointer: `/categories/${index}`, label, priority: priority?.id, severity: severity?.id },
    ]
  })
}

/** Whether the words of a label stand in a name with a noun right after them. */
function stands(label: readonly string[], name: readonly string[], { levelNouns }: Language): boolean {
  return name.some(
    (_, at) =>
      label.every((word, offset) => name[at + offset] === word) &&
      levelNouns.has(name[at + label.length] ?? ''),
  )
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
}
