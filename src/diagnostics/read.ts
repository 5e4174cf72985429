import type { Rules } from './rule.js'

/** Diagnostics raised while a findings or config file is read. */
export const readRules = {
  'file-empty': {
    severity: 'error',
    summary: 'A file without contents is usually a redirection that failed.',
    reason: 'Unexpected empty file, expected JSON or YAML',
    note: 'Fill the file; `dossier init` writes one to start from.',
  },
  'text-binary': {
    severity: 'error',
    summary: 'Findings are text; binary contents mean that another file was named.',
    reason: 'Unexpected binary contents, expected JSON or YAML as UTF-8 text',
    note: 'Name the findings file itself, and save it as UTF-8.',
  },
  'json-syntax': {
    severity: 'error',
    summary: 'JSON that cannot be parsed is not guessed at.',
    reason: 'Unexpected {found}, expected {expected}',
    note: '{advice}',
  },
  'yaml-syntax': {
    severity: 'error',
    summary: 'YAML that cannot be parsed is not guessed at.',
    reason: 'Unexpected YAML ({problem}), expected YAML 1.2',
    note: 'Correct the line; when the text holds `:`, `#` or quotes, put it in quotes.',
  },
  'yaml-doubtful': {
    severity: 'warning',
    summary: 'Tags and escapes that YAML does not know are read as plain text, which is seldom meant.',
    reason: 'Unexpected YAML ({problem}), expected tags and escapes that YAML 1.2 knows',
    note: 'Remove the tag, or put the text in quotes.',
  },
  'yaml-documents-many': {
    severity: 'error',
    summary: 'One file holds one assessment; further documents after `---` would be lost.',
    reason: 'Unexpected second YAML document, expected one document in the file',
    note: 'Move what follows `---` into a file of its own, or remove the line.',
  },
  'yaml-aliases-many': {
    severity: 'error',
    summary: 'Aliases that multiply can fill the memory from a small file.',
    reason: 'Unexpected YAML aliases that multiply, expected aliases that expand to little',
    note: 'Write the repeated values out, or refer to them by id.',
  },
  'key-duplicate': {
    severity: 'error',
    summary: 'Of two fields with one name the parser keeps the last and drops the first silently.',
    reason: 'Unexpected second `{key}`, expected each name once in an object',
    note: 'Remove one of the two, or join their values.',
  },
  'nesting-too-deep': {
    severity: 'error',
    summary: 'No report needs values that deep, and programs that read them run out of stack.',
    reason: 'Unexpected value more than {limit} levels deep, expected at most {limit}',
    note: 'Flatten the lists; a list inside a list inside a list is hard to read in print as well.',
  },
} as const satisfies Rules
