import { nearest } from '../../diagnostics/nearest.js'
import { blockHelpers } from '../helpers.js'
import { isBlock, isMustache, isPartial, isPath } from '../rewrite.js'
import { expressionOf } from '../syntax.js'
import { checkCall, isHelper, simpleName, tellHelper } from './call.js'
import {
  checkPresent,
  resolve,
  tell,
  type Check,
  type CheckedPartial,
  type CheckOptions,
} from './checking.js'
import type { Resolved } from './resolve.js'
import { entered, guarded, type Binding, type Frame, type Scope } from './scope.js'
import { isPrintable, shapesOf } from './shape.js'
import { insteadOf, nameOf, oneOf } from './wording.js'

/**
 * Checks every path, helper and block of a template against the schema of its view: what it names exists, what it
 * prints is text, and what may be absent is guarded.
 */
export function checkTemplate(template: CheckedPartial, options: CheckOptions): void {
  const check: Check = { ...options, shapeOf: shapesOf(options.schema), said: new Set() }
  const here = { schema: options.schema, identity: '@root' }
  const { path, source } = template
  checkProgram(
    template.program,
    { frames: [{ here, names: new Map() }], guards: new Set(), stack: [], path, source },
    check,
  )
}

function checkProgram(program: hbs.AST.Program | undefined, scope: Scope, check: Check): void {
  for (const node of program?.body ?? []) {
    if (isMustache(node)) checkMustache(node, scope, check)
    else if (isBlock(node)) checkBlock(node, scope, check)
    else if (isPartial(node)) checkPartial(node, scope, check)
    else if (!/^(?:Content|Comment)Statement$/.test(node.type)) {
      const construct = node.type.startsWith('Decorator') ? 'decorator' : 'partial block'
      tell(check, scope, node, 'template-construct', {
        construct,
        expression: expressionOf(node, scope.source),
      })
    }
  }
}

function checkMustache(node: hbs.AST.MustacheStatement, scope: Scope, check: Check): void {
  const expression = expressionOf(node, scope.source)
  if (!node.escaped) return tell(check, scope, node, 'template-raw-value', { expression })
  const { path, params, hash } = node
  if (!isPath(path))
    return tell(check, scope, node, 'template-construct', { construct: 'literal', expression })
  const name = simpleName(path)
  const isCall = params.length > 0 || hash?.pairs.length > 0 || (name !== undefined && isHelper(name, check))
  if (isCall) return checkCall(node, path, scope, check)
  const value = resolve(path, scope, check)
  if (value) checkPrinted(value, path, scope, check)
}

/** Only text and figures are printed. */
function checkPrinted(
  { shape, absent }: Resolved,
  path: hbs.AST.PathExpression,
  scope: Scope,
  check: Check,
): void {
  if (isPrintable(shape)) return checkPresent(absent, path, scope, check)
  const values = {
    path: path.original,
    found: nameOf(shape),
    expected: insteadOf(shape, path.original, check.shapeOf),
  }
  tell(check, scope, path, 'template-value', values)
}

function checkBlock(node: hbs.AST.BlockStatement, scope: Scope, check: Check): void {
  const name = node.path.original
  if (!blockHelpers.some((known) => known === name)) return tellHelper(name, node, scope, check)
  const [param] = node.params
  if (node.params.length !== 1 || param === undefined || !isPath(param) || node.hash?.pairs.length > 0) {
    const found =
      node.params.length === 1 ? 'a constant, call or named argument' : `${node.params.length} arguments`
    return tell(check, scope, node, 'template-argument', {
      found,
      expression: `#${name}`,
      expected: 'one path into the view',
    })
  }
  const value = resolve(param, scope, check)
  // Without knowing the value nothing inside can be checked, and every path would be complained about.
  if (!value) return
  const present = guarded(scope, value.way)
  if (name === 'if') return checkBranches(node, present, scope, check)
  if (name === 'unless') return checkBranches(node, scope, present, check)
  const frame = name === 'each' ? loopFrame(node, value) : withFrame(node, value)
  const isAllowed =
    name === 'each'
      ? frame !== undefined
      : ['part', 'record', 'slot', 'text', 'list'].includes(value.shape.kind)
  if (frame === undefined || !isAllowed) {
    const expected = name === 'each' ? 'a list' : 'a part of the view'
    return tell(check, scope, param, 'template-block', {
      found: nameOf(value.shape),
      path: param.original,
      block: name,
      expected,
    })
  }
  checkBranches(node, entered(present, frame), scope, check)
}

function checkBranches(node: hbs.AST.BlockStatement, main: Scope, inverse: Scope, check: Check): void {
  checkProgram(node.program, main, check)
  checkProgram(node.inverse, inverse, check)
}

function loopFrame(node: hbs.AST.BlockStatement, { shape, identity }: Resolved): Frame | undefined {
  if (shape.kind !== 'list' && shape.kind !== 'record') return undefined
  // Items of two loops over one list are not the same value, so the loop's place is part of the identity.
  const here = {
    schema: shape.item,
    identity: `${identity}[${node.loc.start.line}:${node.loc.start.column}]`,
  }
  const [item, index] = node.program?.blockParams ?? []
  const position: Binding = {
    schema: { type: shape.kind === 'list' ? 'number' : 'string' },
    identity: '@index',
  }
  const names = new Map<string, Binding>()
  if (item !== undefined) names.set(item, here)
  if (index !== undefined) names.set(index, position)
  return { here, names, loop: shape.kind }
}

function withFrame(node: hbs.AST.BlockStatement, { schema, identity }: Resolved): Frame {
  const here = { schema, identity }
  const [name] = node.program?.blockParams ?? []
  return { here, names: new Map(name === undefined ? [] : [[name, here]]) }
}

function checkPartial(node: hbs.AST.PartialStatement, scope: Scope, check: Check): void {
  const expression = expressionOf(node, scope.source)
  if (!isPath(node.name))
    return tell(check, scope, node, 'template-construct', { construct: 'dynamic partial', expression })
  const name = node.name.original
  if (!check.partials.includes(name)) {
    const near = nearest(name, check.partials)
    const known = check.partials.length === 0 ? 'no partial, because there are none' : oneOf(check.partials)
    const expected = near === undefined ? known : `\`${near}\``
    return tell(check, scope, node, 'template-partial', { name, expected })
  }
  const here = partialContext(node, scope, check)
  const partial = check.partial(name)
  if (here === undefined || partial === undefined) return
  const around = scope.stack.filter((entry) => entry.name === name && entry.schema === here.schema)
  if (around.some((entry) => entry.identity === here.identity))
    return tell(check, scope, node, 'template-recursion', { name })
  // The same partial deeper in the view was checked with this very schema.
  if (around.length > 0) return
  const added = new Map((node.hash?.pairs ?? []).flatMap((pair) => namedArgument(pair, scope, check)))
  const frame: Frame = { here, names: new Map(), added }
  const stack = [...scope.stack, { name, ...here }]
  checkProgram(
    partial.program,
    { frames: [frame], guards: scope.guards, stack, path: partial.path, source: partial.source },
    check,
  )
}

function partialContext(node: hbs.AST.PartialStatement, scope: Scope, check: Check): Binding | undefined {
  const [param] = node.params
  if (param === undefined) return scope.frames.at(-1)?.here
  if (!isPath(param) || node.params.length > 1) {
    const expression = expressionOf(node, scope.source)
    tell(check, scope, node, 'template-argument', {
      found: 'more than a path',
      expression,
      expected: 'one path as the context',
    })
    return undefined
  }
  const value = resolve(param, scope, check)
  if (value) checkPresent(value.absent, param, scope, check)
  return value && { schema: value.schema, identity: value.identity }
}

function namedArgument({ key, value }: hbs.AST.HashPair, scope: Scope, check: Check): [string, Binding][] {
  if (isPath(value)) {
    const found = resolve(value, scope, check)
    return found
      ? [[key, { schema: found.schema, identity: found.identity, optional: found.absent !== undefined }]]
      : []
  }
  const type =
    value.type === 'StringLiteral' ? 'string' : value.type === 'BooleanLiteral' ? 'boolean' : undefined
  if (type !== undefined) return [[key, { schema: { type }, identity: `=${key}` }]]
  const expression = expressionOf(value, scope.source)
  tell(check, scope, value, 'template-argument', {
    found: 'a number or call',
    expression,
    expected: 'a path, a string, `true` or `false`',
  })
  return []
}
