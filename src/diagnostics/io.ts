import type { Rules } from './rule.js'

/** Diagnostics raised by the io stage. */
export const ioRules = {
  'file-not-found': {
    severity: 'error',
    summary: 'A file named on the command line or in the configuration does not exist.',
    reason: 'Unexpected missing file `{path}`, expected a file that can be read',
    note: 'Check the spelling of the path; it is looked up from `{folder}`.',
  },
  'file-is-folder': {
    severity: 'error',
    summary: 'A path that should name a file names a folder.',
    reason: 'Unexpected folder `{path}`, expected a file',
    note: 'Name the file inside the folder, for instance `{path}/findings.json`.',
  },
  'file-not-readable': {
    severity: 'error',
    summary: 'A file exists but the system does not let it be read.',
    reason: 'Unexpected failure `{code}` while reading `{path}`, expected a readable file',
    note: 'Check the permissions of the file and of the folders above it.',
  },
  'file-not-text': {
    severity: 'error',
    summary: 'An input file is not UTF-8 text.',
    reason: 'Unexpected bytes at offset {offset} of `{path}`, expected text in UTF-8',
    note: 'Save the file with the encoding UTF-8; other encodings are not guessed.',
  },
  'output-not-folder': {
    severity: 'error',
    summary: 'A part of the output path is a file, so nothing can be written below it.',
    reason: 'Unexpected file `{path}`, expected a folder to write into',
    note: 'Choose another folder with `--out`, or move the file away.',
  },
  'output-is-folder': {
    severity: 'error',
    summary: 'A folder stands where a document should be written.',
    reason: 'Unexpected folder `{path}`, expected a file or nothing there',
    note: 'Move the folder away or choose another output folder with `--out`.',
  },
  'output-not-writable': {
    severity: 'error',
    summary: 'The system does not let the output be written.',
    reason: 'Unexpected refusal `{code}` for `{path}`, expected a place that can be written',
    note: 'Change the permissions of the folder or choose another one with `--out`; earlier outputs are unchanged.',
  },
  'output-link-loop': {
    severity: 'error',
    summary: 'The output path runs through symbolic links that lead back to themselves.',
    reason: 'Unexpected loop of symbolic links at `{path}`, expected a path that ends somewhere',
    note: 'Remove one of the links or choose another output folder with `--out`.',
  },
  'output-no-space': {
    severity: 'error',
    summary: 'The disk is full, or a quota is used up.',
    reason: 'Unexpected end of free space while writing `{path}`, expected room for {bytes} bytes',
    note: 'Free some space and run the command again; earlier outputs are unchanged.',
  },
  'output-failed': {
    severity: 'error',
    summary: 'Writing failed for a reason that has no message of its own.',
    reason: 'Unexpected failure `{code}` while writing `{path}`, expected the file to be written',
    note: 'Look up the code in the documentation of your system; files that were not replaced yet are unchanged.',
  },
  'output-outside': {
    severity: 'error',
    summary: 'A document would be written outside the output folder.',
    reason: 'Unexpected output path `{path}`, expected a path inside the output folder',
    note: 'Give the document a name without `..` and without a leading slash.',
  },
  'source-date-epoch-malformed': {
    severity: 'error',
    summary: 'The variable that fixes the build date does not hold a number of seconds.',
    reason: 'Unexpected value `{value}` of `SOURCE_DATE_EPOCH`, expected whole seconds since 1970',
    note: 'Set it with `SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)`, or unset it.',
  },
  'browser-not-runnable': {
    severity: 'error',
    summary: 'The browser that was asked for by path cannot be run.',
    reason: 'Unexpected path `{path}` in {origin}, expected a browser that can be run',
    note: 'Correct the path or leave it away; no other browser is tried when one is named.',
  },
  'browser-not-found': {
    severity: 'error',
    summary: 'A PDF was asked for and no browser was found to print it.',
    reason: 'Unexpected absence of a browser, expected one to print PDF with',
    note: 'Run `{command}`, then build again; `dossier doctor` lists where a browser was looked for.',
  },
  'browser-not-started': {
    severity: 'error',
    summary: 'A browser was found but ended before it could be used.',
    reason: 'Unexpected end of the browser `{path}` ({detail}), expected it to start',
    note: 'Run `{command}` to get another browser, or name one with `--browser`; `dossier doctor` shows what was found.',
  },
  'browser-without-sandbox': {
    severity: 'warning',
    summary: 'The browser runs without its sandbox because the system allows none.',
    reason: 'Unexpected refusal of the browser sandbox ({detail}), expected a system that allows one',
    note: 'Pages hold only what this build has written and scripts are off; use `--sandbox require` to fail instead, or `--sandbox off` to silence this.',
  },
  'sandbox-not-possible': {
    severity: 'error',
    summary: 'The sandbox was required but the system or the user does not allow it.',
    reason:
      'Unexpected refusal of the browser sandbox ({detail}), expected it because of `--sandbox require`',
    note: 'Run as an ordinary user on a system with user namespaces, or choose `--sandbox auto`.',
  },
  'browser-cache-not-private': {
    severity: 'warning',
    summary: 'The folder for the unpacked browser belongs to somebody else or can be written by others.',
    reason: 'Unexpected owner or permissions of `{path}`, expected a folder only you can write',
    note: 'Remove the folder, or set `DOSSIER_CACHE_DIR` to a private one; the browser inside was not run.',
  },
} as const satisfies Rules
