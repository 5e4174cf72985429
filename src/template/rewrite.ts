import type { Where } from '../diagnostics/report.js'
import { expressionOf, placeOf } from './syntax.js'
import type { TemplateSource } from './template.js'

/** One place of a template that prints a value. */
export type Site = { readonly expression: string; readonly where: Where }

/** Name of the helper that takes a value into a slot. No template can call it, because the check refuses its name. */
export const slotHelper = '$slot'

/**
 * Turns every expression that prints into a call of the slot helper, in place: `{{title}}` becomes
 * `{{$slot title 7}}`, where 7 is the number of its site. `isHelper` says which names are calls without arguments.
 */
export function rewriteInPlace(program: hbs.AST.Program, template: TemplateSource, sites: Site[]): void {
  for (const statement of program.body) {
    if (isMustache(statement)) rewriteMustache(statement, template, sites)
    else if (isPartial(statement)) rewritePartial(statement, template)
    else if (isBlock(statement)) {
      for (const inner of [statement.program, statement.inverse])
        if (inner) rewriteInPlace(inner, template, sites)
    }
  }
}

function rewriteMustache(node: hbs.AST.MustacheStatement, template: TemplateSource, sites: Site[]): void {
  const { path, loc, params, hash } = node
  const expression = expressionOf(node, template.source)
  sites.push({ expression, where: { path: template.path, place: placeOf(node) } })
  const isCall = params.length > 0 && isPath(path)
  const call: hbs.AST.SubExpression | undefined = isCall
    ? { type: 'SubExpression', path, params, hash, loc }
    : undefined
  const site: hbs.AST.NumberLiteral = {
    type: 'NumberLiteral',
    value: sites.length - 1,
    original: sites.length - 1,
    loc,
  }
  node.path = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [slotHelper],
    original: slotHelper,
    loc,
  }
  node.params = [call ?? path, site]
  node.hash = { type: 'Hash', pairs: [], loc }
}

/** Name of the form of a partial that stands inside a line: its last line end does not belong to it. */
export function inLine(name: string): string {
  return `${name}$line`
}

function rewritePartial(node: hbs.AST.PartialStatement, template: TemplateSource): void {
  const { start, end } = node.loc
  const before = (template.source.split('\n')[start.line - 1] ?? '').slice(0, start.column)
  const after = (template.source.split('\n')[end.line - 1] ?? '').slice(end.column)
  if ((before + after).trim() === '' || !isPath(node.name)) return
  const name = inLine(node.name.original)
  node.name = { ...node.name, parts: [name], original: name }
}

/** `{{value}}` */
export function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement'
}

/** `{{#block}}…{{/block}}` */
export function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement'
}

/** `{{> partial}}` */
export function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement'
}

/** `a.b`, `../a`, `@root.a` */
export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}
