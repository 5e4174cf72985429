import type { Rules } from './rule.js'

/** Diagnostics raised by the theme stage. */
export const themeRules = {
  'theme-contrast-low': {
    severity: 'error',
    summary: 'A colour of the theme cannot be read by everybody on one of its grounds.',
    reason:
      'Unexpected contrast of {found}:1 between `{field}` {colour} and `{ground}` {behind}, expected at least {least}:1',
    note: 'Make the colour {direction}, or change the ground; text in it would be hard to read.',
  },
  'theme-file-unusable': {
    severity: 'error',
    summary: 'A file that the theme names is not there, or is no picture or font.',
    reason: 'Unexpected file `{path}` in `{field}`, expected {expected}',
    note: 'Correct the path; it starts from the folder of the theme.',
  },
} as const satisfies Rules
