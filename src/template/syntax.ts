import type Handlebars from 'handlebars'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { holdsToken } from '../tree/slots.js'
import type { TemplateSource } from './template.js'

/** A Handlebars environment of our own, so that nothing is shared with the rest of the process. */
export type Environment = typeof Handlebars

/** Parses a body; tells what is wrong with it and gives `undefined` then. */
export function parseTemplate(
  { path, source }: TemplateSource,
  environment: Environment,
  file: VFile,
): hbs.AST.Program | undefined {
  const reserved = source.split('\n').findIndex(holdsToken)
  if (reserved !== -1) {
    const column = (source.split('\n')[reserved] ?? '').search(/[\uE000\uE001]/) + 1
    const place = { line: reserved + 1, column }
    report(file, 'template-reserved-character', { character: 'U+E000 or U+E001' }, { path, place })
    return undefined
  }
  try {
    return environment.parse(source)
  } catch (error) {
    // Handlebars throws for syntax; anything else it throws has no position and ends here as well.
    const { found, expected, place } = explain(error)
    report(file, 'template-syntax', { found, expected }, { path, place })
    return undefined
  }
}

/** The place of a node of the template, in characters from 1 as everywhere else. */
export function placeOf({ loc }: hbs.AST.Node): Point {
  return { line: loc.start.line, column: loc.start.column + 1 }
}

/** The expression of a node, as the template has it. */
export function expressionOf({ loc }: hbs.AST.Node, source: string): string {
  const rows = source.split('\n').slice(loc.start.line - 1, loc.end.line)
  const last = rows.length - 1
  const text = rows
    .map((row, index) =>
      row.slice(index === 0 ? loc.start.column : 0, index === last ? loc.end.column : undefined),
    )
    .join(' ')
  return text.replace(/^\{\{[~#>{&]*\s*|\s*~?\}{2,3}$/g, '').replace(/\s+/g, ' ')
}

type Explained = { readonly found: string; readonly expected: string; readonly place?: Point | undefined }

function explain(error: unknown): Explained {
  const message = error instanceof Error ? error.message : String(error)
  // Parse error on line 3:\n<text>\n----^\nExpecting 'CLOSE', got 'EOF'
  const grammar = /^Parse error on line (\d+):\n(?:.*)\n(-*)\^\n(?:Expecting .*, got '(\w+)')?/.exec(message)
  if (grammar) {
    const [, line, , token] = grammar
    const place = { line: Number(line), column: 1 }
    return token === 'EOF'
      ? { found: 'end of the template', expected: 'the closing tag of every block', place }
      : { found: 'tag', expected: 'a complete Handlebars tag', place }
  }
  // open doesn't match close - 3:4
  const mismatch = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(message)
  if (mismatch) {
    const [, open, close, line, column] = mismatch
    const place = { line: Number(line), column: Number(column) + 1 }
    return { found: `closing tag of \`${close}\``, expected: `the closing tag of \`${open}\``, place }
  }
  return { found: `template text: ${message.split('\n', 1)[0]}`, expected: 'Handlebars' }
}
