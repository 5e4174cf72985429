import type { Rules } from './rule.js'

/** Diagnostics raised while documents are composed and held against each other. */
export const composeRules = {
  'text-not-shown': {
    severity: 'warning',
    summary: 'A finding, strength, action, reference or snippet stands in no document of the set.',
    reason: 'Unexpected {kind} {text} in no document of the set, expected it in at least one',
    note: 'Build the documents that show it: {kinds}; or put it into a template of your own.',
  },
  'template-missing': {
    severity: 'error',
    summary: 'Every kind of document is arranged by a template of its name.',
    reason: 'Unexpected absence of a template for `{document}`, expected `{document}.md.hbs`',
    note: '{advice}',
  },
  'link-dangling': {
    severity: 'warning',
    summary: 'Links between and inside documents lead to places that exist.',
    reason:
      'Unexpected link `{text}` to `{url}` in `{document}`, expected a place that a document of the set has',
    note: 'The words are printed without the fragment. Keep the heading or card it leads to in the template.',
  },
  'figure-disagreement': {
    severity: 'error',
    summary: 'One figure is one printed string in every document of a set.',
    reason: 'Unexpected texts of the figure `{figure}`: {found}; expected {expected}',
    note: 'Nothing is written. Print the figure itself in the template or component instead of a text that looks like it.',
  },
  'count-disagreement': {
    severity: 'error',
    summary: 'A count equals the number of rows it heads.',
    reason:
      'Unexpected {rows} rows under `{figure}` = {shown} in {where}, expected as many rows as the figure says',
    note: 'Nothing is written. Head the rows with the figure that counts them, or show the rows the figure counts.',
  },
  'total-disagreement': {
    severity: 'error',
    summary: 'A total is the sum of its printed parts, or a note says that rows are rounded.',
    reason:
      'Unexpected total `{total}` under {parts} in {where}, expected the sum of the printed rows or a note',
    note: 'Nothing is written. Show every part of the total, or let the table carry its rounding note.',
  },
} as const satisfies Rules
