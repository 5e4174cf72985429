import type { Rules } from './rule.js'

/** Diagnostics raised by choosing, planning and starting: what the command line and `build()` were asked for. */
export const buildRules = {
  'findings-not-named': {
    severity: 'error',
    summary: 'Nothing says which findings to read.',
    reason: 'Unexpected absence of a findings file, expected one on the command line or in the config',
    note: 'Name the file, for instance `dossier {command} findings.json`; `dossier init` writes one to start from.',
  },
  'document-unknown': {
    severity: 'error',
    summary: 'A kind of document was asked for that does not exist.',
    reason: 'Unexpected document `{document}`, expected one of {known}',
    note: '{advice}',
  },
  'format-unknown': {
    severity: 'error',
    summary: 'A format was asked for that does not exist.',
    reason: 'Unexpected format `{format}`, expected one of {known}',
    note: '{advice}',
  },
  'policy-unreadable': {
    severity: 'error',
    summary: 'Levels of policy checks name a check or a level that does not exist.',
    reason: 'Unexpected `{found}` in the levels of policy checks, expected {expected}',
    note: '{advice}',
  },
  'document-without-content': {
    severity: 'warning',
    summary: 'A document was asked for by name, but the findings hold nothing to put into it.',
    reason: 'Unexpected absence of content for `{document}`, expected findings it can show',
    note: 'Add what the document is about to the findings, or leave it out of `--documents`.',
  },
  'format-without-content': {
    severity: 'warning',
    summary: 'A format was asked for by name, but no document of the set can be written in it.',
    reason: 'Unexpected absence of a document for the format `{format}`, expected one of {documents}',
    note: 'Add such a document to `--documents`, or leave the format out of `--formats`.',
  },
  'templates-not-found': {
    severity: 'error',
    summary: 'The folder with own templates does not exist.',
    reason: 'Unexpected absence of the folder `{path}`, expected one with templates',
    note: 'Correct the path after `--templates`; a template in it replaces the built-in one of the same name.',
  },
  'figure-unknown': {
    severity: 'error',
    summary: 'A figure was asked for that the ledger does not hold.',
    reason: 'Unexpected figure `{figure}`, expected one of the {count} figures of these findings',
    note: '{advice}',
  },
  'output-stale': {
    severity: 'error',
    summary: 'A file in the output folder is missing or differs from what the findings give.',
    reason: 'Unexpected state of `{path}` ({state}), expected what the findings give',
    note: 'Run `{command}` to bring it up to date.',
  },
  'template-unknown': {
    severity: 'error',
    summary: 'A template to copy has to be one of the built-in ones.',
    reason: 'Unexpected template `{name}`, expected one of {known}',
    note: '{advice}',
  },
  'file-exists': {
    severity: 'error',
    summary: 'A starter file would replace a file that is there already.',
    reason: 'Unexpected file `{path}`, expected nothing there',
    note: 'Name another folder, or use `--force` to replace the file.',
  },
} as const satisfies Rules
