import type { Rules } from './rule.js'

/** Diagnostics about single values: their type, spelling and limits. */
export const modelShapeRules = {
  'file-not-object': {
    severity: 'error',
    summary:
      'Findings and configuration are objects with named fields; anything else is another kind of file.',
    reason: 'Unexpected {found} at the top level, expected an object with {expected}',
    note: 'Name the right file, or put its contents into the fields they belong to.',
  },
  'type-wrong': {
    severity: 'error',
    summary: 'A value of another type than the field holds.',
    reason: 'Unexpected {found} in `{field}`, expected {expected}',
    note: 'Replace the value of `{field}`.',
  },
  'value-unquoted': {
    severity: 'error',
    summary: 'Ids, versions and dates are texts: as numbers, `1.10` would become 1.1.',
    reason: 'Unexpected {found} in `{field}`, expected a text',
    note: 'Quote it: `"{text}"`.',
  },
  'value-null': {
    severity: 'error',
    summary: '`null` means unknown, and only measured values, scores and efforts can be unknown.',
    reason: 'Unexpected `null` in `{field}`, expected {expected}',
    note: 'Give `{field}` a value, or leave the field out when there is nothing to say.',
  },
  'field-missing': {
    severity: 'error',
    summary: 'A field without which nothing can be printed or computed.',
    reason: 'Unexpected {owner} without `{field}`, expected {expected}',
    note: 'Add `{field}`.',
  },
  'field-unknown': {
    severity: 'error',
    summary: 'A misspelt field would silently be left out of every document.',
    reason: 'Unexpected field `{field}`, expected {expected}',
    note: '{advice}',
  },
  'text-empty': {
    severity: 'error',
    summary: 'An empty text leaves an empty heading, cell or list point.',
    reason: 'Unexpected empty text in `{field}`, expected at least one character',
    note: 'Write the text, or remove the entry.',
  },
  'text-too-long': {
    severity: 'error',
    summary: 'A text far beyond what its field is for has usually been pasted into the wrong one.',
    reason: 'Unexpected text of {length} characters in `{field}`, expected at most {limit}',
    note: 'Shorten the text; long explanations belong in `problem`, `fix` or `narrative`, logs in a file beside the report.',
  },
  'text-malformed': {
    severity: 'error',
    summary: 'A text that does not have the form its field asks for.',
    reason: 'Unexpected `{found}` in `{field}`, expected {expected}',
    note: 'Rewrite `{field}` in this form.',
  },
  'markdown-too-deep': {
    severity: 'error',
    summary: 'Markdown nested beyond all reading takes parsers seconds a line.',
    reason: 'Unexpected Markdown nested more than {limit} levels deep, expected at most {limit}',
    note: 'Flatten the list or quotation; for code, use a fenced block.',
  },
  'hidden-character': {
    severity: 'warning',
    summary: 'Characters that nobody sees can turn the reading direction around or split a word.',
    reason: 'Unexpected hidden character {found} in `{field}`, expected visible text',
    note: 'Remove the character; documents are made without it.',
  },
  'id-malformed': {
    severity: 'error',
    summary: 'Ids become anchors, file names and names of figures.',
    reason:
      'Unexpected id `{found}`, expected letters, digits, `.`, `_` and `-`, beginning with a letter or digit',
    note: 'Rename the id here and wherever it is used.',
  },
  'number-not-finite': {
    severity: 'error',
    summary: 'A number too large to hold, or none at all, cannot enter a sum.',
    reason: 'Unexpected {found} in `{field}`, expected a finite number',
    note: 'Write a number that can be measured, or `null` where it is unknown.',
  },
  'number-not-whole': {
    severity: 'error',
    summary: 'Lines, pages and numbers of runs are whole.',
    reason: 'Unexpected {found} in `{field}`, expected a whole number',
    note: 'Round the value.',
  },
  'number-out-of-range': {
    severity: 'error',
    summary: 'A number below or above what its field can mean, such as negative effort.',
    reason: 'Unexpected {found} in `{field}`, expected {expected}',
    note: 'Correct `{field}`.',
  },
  'list-too-short': {
    severity: 'error',
    summary: 'A list that must not be empty.',
    reason: 'Unexpected empty list in `{field}`, expected at least one entry',
    note: 'Add an entry, or leave `{field}` out.',
  },
  'word-unknown': {
    severity: 'error',
    summary: 'Fields with a fixed choice of words take no other.',
    reason: 'Unexpected `{found}` in `{field}`, expected one of {choices}',
    note: '{advice}',
  },
  'range-inverted': {
    severity: 'error',
    summary: 'A range from more to less turns sums and bars upside down.',
    reason: 'Unexpected range from {min} to {max}, expected the smaller end first',
    note: 'Swap the two ends.',
  },
  'quantity-unreadable': {
    severity: 'error',
    summary: 'Shorthand for work and time has one grammar.',
    reason: 'Unexpected quantity `{found}`, expected a number or range with a unit, such as `4-6h` or `2d`',
    note: 'Write it as shorthand, or as an object with `min`, `max` and `unit`.',
  },
  'unit-unknown': {
    severity: 'error',
    summary: 'Only units that can be converted can be added.',
    reason: 'Unexpected unit `{found}`, expected one of {choices}',
    note: '{advice}',
  },
  'date-unreadable': {
    severity: 'error',
    summary: 'Dates are written as ISO 8601, to the precision that is known.',
    reason: 'Unexpected date `{found}`, expected {expected}',
    note: 'Write the year first, and a day that exists in its month.',
  },
  'condition-unclear': {
    severity: 'error',
    summary: 'A condition asks one question; several are joined with `allOf`.',
    reason:
      'Unexpected condition on {found}, expected exactly one of `open`, `score`, `metric`, `unmetConditions`, `allOf`',
    note: 'Keep one of them, or list several conditions under `allOf`.',
  },
  'spelling-older': {
    severity: 'info',
    summary: 'Older names are read for ever, but new files use one name.',
    reason: 'Unexpected older form `{found}`, expected {expected}',
    note: 'The file is read all the same; change the name when you next edit it.',
  },
} as const satisfies Rules
