import type { Pointer } from '../assess/index.js'
import type { Category, Findings } from '../model/index.js'
import { languageOf } from './language/index.js'

/** A category whose name stands for a level: "Critical issues", "Medium priority". */
export type LeveledCategory = {
  readonly category: Category
  readonly pointer: Pointer
  /** The level as the name writes it. */
  readonly label: string
  readonly priority: string | undefined
  readonly severity: string | undefined
}

/** Categories that are named after a level of the scales; a noun must follow, for "High availability" is no level. */
export function leveledCategories({ categories, meta, scales }: Findings): readonly LeveledCategory[] {
  const language = languageOf(meta.locale)
  if (!language) return []
  const nouns = language.levelNouns.join('|')
  return categories.flatMap((category, index) => {
    const isNamed = ({ label }: { readonly label: string }): boolean =>
      new RegExp(`(?<!\\p{L})${escaped(label)}[\\s-]+(?:${nouns})(?!\\p{L})`, 'iu').test(category.name)
    const priority = scales.priorities.find(isNamed)
    const severity = scales.severities.find(isNamed)
    const label = priority?.label ?? severity?.label
    if (label === undefined) return []
    return [
      { category, pointer: `/categories/${index}`, label, priority: priority?.id, severity: severity?.id },
    ]
  })
}

/** A text as a regular expression that matches it and nothing else. */
function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
