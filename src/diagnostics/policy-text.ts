import type { Rules } from './rule.js'

/** What policy checks say about the author's texts. */
export const policyTextRules = {
  'text-contradicts-figure': {
    severity: 'warning',
    summary:
      'A text states a number beside the noun of a figure, and the figure is another one: three critical issues where there are five.',
    reason: 'Unexpected “{phrase}” in `{field}`, expected {expected}',
    note: '{advice} Where the number counts something else, say what.',
  },
  'area-unknown': {
    severity: 'warning',
    summary:
      'A text speaks of an area by its name, or gives it a score, and the findings hold no such category.',
    reason: 'Unexpected area “{name}” in `{field}`, expected a category of the findings',
    note: 'Add the category, so that its score and findings can be seen, or use the name that it has here.',
  },
  'placeholder-unknown-value': {
    severity: 'warning',
    summary: 'A placeholder names a figure whose value is unknown, so the sentence says so in its place.',
    reason: 'Unexpected placeholder for `{figure}`, whose value is unknown, expected a figure with a value',
    note: 'Give the value, or write the sentence so that it holds with `{shown}` in it.',
  },
} as const satisfies Rules
