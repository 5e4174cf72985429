import type { Rules } from './rule.js'

/** Diagnostics raised while templates are loaded and expanded, and while authored text is read. */
export const templateRules = {
  'template-syntax': {
    severity: 'error',
    summary: 'A template or partial has to be valid Handlebars.',
    reason: 'Unexpected {found}, expected {expected}',
    note: 'Close every block with its closing tag and every pair of opening braces with a pair of closing ones.',
  },
  'template-reserved-character': {
    severity: 'error',
    summary: 'Two private-use characters stand for values while a template is expanded.',
    reason: 'Unexpected reserved character {character}, expected text without it',
    note: 'Remove the character from the template.',
  },
  'own-view-unknown': {
    severity: 'error',
    summary: 'A document of your own has to name the built-in kind whose view it prints.',
    reason: 'Unexpected {found} in the front matter, expected one of {known}',
    note: 'Begin the template with `---`, `view: executive-summary`, `title: …`, `---`. {advice}',
  },
  'own-file-taken': {
    severity: 'error',
    summary: 'Two documents of a set would be written to one file.',
    reason: 'Unexpected file name `{file}`, expected one that no other document of the set has',
    note: 'Name another `file` in the front matter, or rename the template.',
  },
  'own-format-unknown': {
    severity: 'error',
    summary: 'A document of your own names a format that documents are not written in.',
    reason: 'Unexpected format `{format}` in the front matter, expected one of {known}',
    note: 'Correct `formats`; without it the document is written in all formats that are asked for.',
  },
  'own-field-unknown': {
    severity: 'warning',
    summary: 'The front matter of a document of your own knows a few fields only.',
    reason:
      'Unexpected field `{field}` in the front matter, expected one that says something about the document',
    note: '{advice}',
  },
  'template-front-matter': {
    severity: 'error',
    summary: 'Front matter is YAML between two lines of three hyphens.',
    reason: 'Unexpected front matter: {found}, expected YAML between two `---` lines',
    note: 'Correct the lines at the top of the template.',
  },
  'template-raw-value': {
    severity: 'error',
    summary: 'Values never become markup, so they have no unescaped form.',
    reason: 'Unexpected unescaped `{expression}`, expected an expression in two braces',
    note: 'Write two braces; a value keeps its characters without escaping.',
  },
  'template-construct': {
    severity: 'error',
    summary:
      'Decorators, inline partials, partial blocks and dynamic partials cannot be checked before they run.',
    reason:
      'Unexpected {construct} `{expression}`, expected values, `if`, `unless`, `each`, `with`, partials and components',
    note: 'Write the part as a partial of its own and include it by its name.',
  },
  'template-helper': {
    severity: 'error',
    summary: 'Helpers and components are a closed set.',
    reason: 'Unexpected helper `{name}`, expected {expected}',
    note: 'Use one of the helpers and components of the reference, or print a value of the view.',
  },
  'template-argument': {
    severity: 'error',
    summary: 'A helper takes a fixed number of arguments of fixed kinds.',
    reason: 'Unexpected {found} in `{expression}`, expected {expected}',
    note: 'Give the helper what its entry in the reference asks for.',
  },
  'template-partial': {
    severity: 'error',
    summary: 'A partial has to exist.',
    reason: 'Unexpected partial `{name}`, expected {expected}',
    note: 'Correct the name, or add a partial with that name.',
  },
  'template-recursion': {
    severity: 'error',
    summary: 'A partial that includes itself without going deeper into the view never ends.',
    reason: 'Unexpected partial `{name}` inside itself, expected partials that end',
    note: 'Include the partial with a child of its context, or use a component.',
  },
  'template-path': {
    severity: 'error',
    summary: 'A template may only use what the view of its document has.',
    reason: 'Unexpected `{path}`, expected {expected}',
    note: 'The view has no `{part}` there. Use one of its fields.',
  },
  'template-parent': {
    severity: 'error',
    summary: 'A path with `../` needs a block around it.',
    reason: 'Unexpected `{path}`, expected a block around it for every `../`',
    note: 'Remove one `../`, or use `@root` to start at the view; a partial begins with a context of its own.',
  },
  'template-data': {
    severity: 'error',
    summary:
      'Of the `@` variables, templates use `@root`, and in loops `@first`, `@last`, `@index` and `@key`.',
    reason: 'Unexpected `{path}`, expected {expected}',
    note: 'Use a field of the view instead.',
  },
  'template-value': {
    severity: 'error',
    summary: 'Only text and figures are printed: every number a reader sees is a figure.',
    reason: 'Unexpected {found} `{path}`, expected {expected}',
    note: 'Lists are walked with `#each`, parts of the view are given to their component, numbers are printed as figures.',
  },
  'template-absent': {
    severity: 'error',
    summary: 'Absent data leaves no trace: no empty heading, label or cell.',
    reason: 'Unexpected `{path}` where `{absent}` may be absent, expected it inside `#if {absent}`',
    note: 'Put a block with `#if {absent}` around the expression and the words that belong to it.',
  },
  'template-block': {
    severity: 'error',
    summary: '`each` walks lists, `with` enters parts of the view.',
    reason: 'Unexpected {found} `{path}` in `#{block}`, expected {expected}',
    note: 'Use `#each` with a list, `#with` with a part of the view and `#if` with anything.',
  },
  'template-table-row': {
    severity: 'error',
    summary: 'A blank line ends a table, so its rows have to follow each other.',
    reason: 'Unexpected table row outside a table, expected it directly below the row before',
    note: 'Remove the blank line between the rows, also the one inside `#each`.',
  },
  'template-html': {
    severity: 'error',
    summary: 'Raw HTML would be shown by some renditions and dropped by others.',
    reason: 'Unexpected raw HTML `{html}` in the template, expected Markdown',
    note: 'Write Markdown, a component, or a comment of Handlebars.',
  },
  'template-html-value': {
    severity: 'error',
    summary: 'A value inside raw HTML could become markup.',
    reason: 'Unexpected value `{expression}` inside raw HTML{subject}, expected it in Markdown',
    note: 'Take the value out of the HTML tag or comment.',
  },
  'template-value-lost': {
    severity: 'error',
    summary: 'Every value that a template prints has to appear in the document.',
    reason:
      'Unexpected value `{expression}` in a place that does not print{subject}, expected it in text, code or a link',
    note: 'Move the expression out of the label, the code fence or the definition it stands in.',
  },
  'template-value-repeated': {
    severity: 'error',
    summary: 'Every expression of a template prints its value once.',
    reason:
      'Unexpected value `{expression}` in a definition that is used more than once{subject}, expected a link of its own',
    note: 'Write `[text](address)` instead of a reference.',
  },
  'template-value-kind': {
    severity: 'error',
    summary: 'Only text and figures are printed.',
    reason: 'Unexpected {found} as the value of `{expression}`{subject}, expected text or a figure',
    note: 'The view gave something else than its schema says; correct the view.',
  },
  'template-blocks': {
    severity: 'error',
    summary: 'Blocks stand between blank lines, not inside a line.',
    reason:
      'Unexpected blocks of `{expression}` {place}{subject}, expected the expression on a line of its own',
    note: 'Put the expression on a line of its own, with a blank line before and after it.',
  },
  'text-link': {
    severity: 'warning',
    summary: 'Links lead to http, https and mailto addresses, to relative files and to fragments.',
    reason:
      'Unexpected link destination `{url}` in `{source}`{subject}, expected an http, https, mailto, relative or fragment link',
    note: 'The words are printed without the link. Write an address that may be linked to.',
  },
  'text-image': {
    severity: 'warning',
    summary: 'Pictures are local files, so that documents are complete in themselves.',
    reason: 'Unexpected picture `{url}` in `{source}`{subject}, expected a local file by its relative path',
    note: 'The alternative text is printed instead. Keep the picture beside the findings file and refer to it by a relative path.',
  },
  'text-size': {
    severity: 'warning',
    summary:
      'Authored text has limits: 100,000 characters, 32 levels of nesting, 4,000 markers in a paragraph.',
    reason:
      'Unexpected size of the text in `{source}`{subject}, expected at most 100,000 characters, 32 nested levels and 4,000 markers in a paragraph',
    note: 'The text is printed without its markup. Split it over several fields.',
  },
  'text-placeholder': {
    severity: 'error',
    summary: 'A placeholder in narrative text names a figure.',
    reason: 'Unexpected placeholder `{placeholder}` in `{source}`, expected the id of a figure{hint}',
    note: '`dossier explain` lists the ids of all figures.',
  },
  'text-hidden-characters': {
    severity: 'warning',
    summary:
      'Control, reordering and zero-width characters can make a text read differently from what it says.',
    reason: 'Unexpected hidden characters in `{source}`{subject}, expected visible text',
    note: 'They are left out of the documents. Remove them from the source.',
  },
} as const satisfies Rules
