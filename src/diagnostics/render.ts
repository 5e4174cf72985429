import type { Rules } from './rule.js'

/** Diagnostics raised by the render stage. */
export const renderRules = {
  'page-blank': {
    severity: 'error',
    summary: 'The browser printed pages without any text, which happens when it finds no font.',
    reason: 'Unexpected blank pages for `{document}`, expected text on them',
    note: 'Install a font (`apt-get install fonts-dejavu-core`) or use the bundled browser; the PDF was not written.',
  },
  'print-failed': {
    severity: 'error',
    summary: 'The browser failed while printing a document.',
    reason: 'Unexpected failure while printing `{document}` ({detail}), expected a PDF',
    note: 'Run `dossier doctor` to test the browser, and install a font where there is none; the other documents are not affected.',
  },
  'pages-exceeded': {
    severity: 'warning',
    summary:
      'A document that should fit a page or two takes more, even in the smallest print that can be read.',
    reason: 'Unexpected {pages} pages of `{document}`, expected {most} at most',
    note: 'Shorten its texts (`narrative`, `verdict`, what lists say), or leave parts out with a template of your own (`dossier templates eject`); it was printed at full size.',
  },
  'glyph-missing': {
    severity: 'warning',
    summary: 'No font of the pages has a character, so that PDF may show a box instead of it.',
    reason: 'Unexpected {found}, expected characters that the fonts of the pages have',
    note: 'Name a font with these characters in the theme (`fonts.text`) or install one; otherwise write them in another way.',
  },
  'icon-unknown': {
    severity: 'info',
    summary: 'An emoji has no drawing, so that PDF leaves it out; the word beside it stays.',
    reason: 'Unexpected icon `{icon}` in `{document}`, expected one of {known}',
    note: 'Choose one of the known icons when the picture matters in PDF.',
  },
  'image-not-inlined': {
    severity: 'warning',
    summary: 'A picture that is not part of the document would have to be fetched, which no document does.',
    reason: 'Unexpected address `{url}` of a picture in `{document}`, expected its bytes in the document',
    note: 'Name a local PNG, JPEG, GIF, WebP or SVG file; its description is printed instead of it.',
  },
} as const satisfies Rules
