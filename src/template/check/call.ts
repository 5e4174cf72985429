import { nearest } from '../../diagnostics/nearest.js'
import { blockHelpers, helpers, type ArgumentKind, type Helper } from '../helpers.js'
import { isPath } from '../rewrite.js'
import { expressionOf } from '../syntax.js'
import { checkPresent, resolve, tell, type Check } from './checking.js'
import type { Scope } from './scope.js'
import type { Shape } from './shape.js'
import { kindName, nameOf, oneOf, partsFor } from './wording.js'

/** Checks a call of a helper or component and what it is given. */
export function checkCall(
  node: hbs.AST.MustacheStatement,
  path: hbs.AST.PathExpression,
  scope: Scope,
  check: Check,
): void {
  const name = path.original
  if (!isHelper(name, check)) return tellHelper(name, node, scope, check)
  const helper: Helper | undefined = Object.entries(helpers).find(([key]) => key === name)?.[1]
  const expected = helper?.arguments.map((argument) => argument.name) ?? ['part']
  const expression = expressionOf(node, scope.source)
  if (node.params.length !== expected.length || node.hash?.pairs.length > 0) {
    const found = node.hash?.pairs.length > 0 ? 'named arguments' : `${node.params.length} arguments`
    return tell(check, scope, node, 'template-argument', {
      found,
      expression,
      expected: oneOf(expected, 'and'),
    })
  }
  for (const [index, param] of node.params.entries()) {
    checkArgument(param, helper?.arguments[index]?.kind, { name, expression }, scope, check)
  }
}

/** Helpers take text of a kind; a component takes the part of the view that is marked for it. */
function checkArgument(
  param: hbs.AST.Expression,
  kind: ArgumentKind | undefined,
  { name, expression }: { readonly name: string; readonly expression: string },
  scope: Scope,
  check: Check,
): void {
  if (!isPath(param)) {
    const values = { found: 'a constant or call', expression, expected: 'a path into the view' }
    return tell(check, scope, param, 'template-argument', values)
  }
  const value = resolve(param, scope, check)
  if (!value) return
  if (fits(value.shape, kind, name)) return checkPresent(value.absent, param, scope, check)
  const found = `${nameOf(value.shape)} \`${param.original}\``
  const expected = kind === undefined ? partsFor(name, check.schema, check.shapeOf) : kindName(kind)
  tell(check, scope, param, 'template-argument', { found, expression, expected })
}

function fits(shape: Shape, kind: ArgumentKind | undefined, component: string): boolean {
  if (kind === undefined) return shape.kind === 'part' && shape.component === component
  if (kind === 'text') return shape.kind === 'text'
  return shape.kind === 'slot' && shape.slot === kind
}

/** The name of a path that could be a helper: one word, not a path into something. */
export function simpleName({ parts, depth, data, original }: hbs.AST.PathExpression): string | undefined {
  return parts.length === 1 && depth === 0 && !data && !/^(?:this\b|\.)/.test(original) ? parts[0] : undefined
}

/** Whether a name is that of a helper or component. */
export function isHelper(name: string, { components }: Check): boolean {
  return components.includes(name) || Object.hasOwn(helpers, name)
}

/** Tells that a name is no helper, with the nearest that is. */
export function tellHelper(name: string, node: hbs.AST.Node, scope: Scope, check: Check): void {
  const known = [...check.components, ...Object.keys(helpers), ...blockHelpers]
  const near = nearest(name, known)
  tell(check, scope, node, 'template-helper', {
    name,
    expected: near === undefined ? oneOf(known) : `\`${near}\``,
  })
}
