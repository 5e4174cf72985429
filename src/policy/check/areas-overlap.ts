import type { Category } from '../../model/index.js'
import type { Language } from '../language/index.js'
import type { PolicyCheck } from '../policy-check.js'
import { subjectOf } from '../title/subject.js'

/** Categories whose names share a subject: “Logging & Monitoring” beside “Monitoring & Observability”. */
export const areasOverlap = {
  id: 'areas-overlap',
  check: ({ assessment: { findings }, language }) => {
    const first = new Map<string, { readonly category: Category; readonly index: number }>()
    return findings.categories.flatMap((category, index) =>
      subjectsOf(category.name, language).flatMap(({ key, text }) => {
        const other = first.get(key)
        first.set(key, other ?? { category, index })
        if (!other || isAbove(other.category, category, findings.categories)) return []
        return [
          {
            values: {
              category: category.id,
              name: category.name,
              subject: text,
              other: other.category.id,
              otherName: other.category.name,
            },
            pointer: `/categories/${index}/name`,
            related: { label: 'the other category', pointer: `/categories/${other.index}/name` },
          },
        ]
      }),
    )
  },
} as const satisfies PolicyCheck<'areas-overlap'>

const joint = /\s*[&/,;+]\s*|\s+(?:and|und)\s+/iu

/** The subjects a name lists, each with the words it is known by, in any order. */
function subjectsOf(
  name: string,
  language: Language | undefined,
): readonly { readonly key: string; readonly text: string }[] {
  const subjects = name.split(joint).flatMap((text) => {
    const key = [...subjectOf(text, language).words.keys()].toSorted().join(' ')
    return key === '' ? [] : [{ key, text: text.trim() }]
  })
  return subjects.filter(({ key }, index) => subjects.findIndex((one) => one.key === key) === index)
}

/** Whether one of two categories lies within the other: it repeats its name on purpose. */
function isAbove(a: Category, b: Category, all: readonly Category[]): boolean {
  const above = (category: Category): readonly string[] => {
    const parent = all.find(({ id }) => id === category.parent)
    return parent ? [parent.id, ...above(parent)] : []
  }
  return above(a).includes(b.id) || above(b).includes(a.id)
}
