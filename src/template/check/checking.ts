import type { VFile } from 'vfile'
import type { RuleId } from '../../diagnostics/catalogue.js'
import { report, type ValuesOf } from '../../diagnostics/report.js'
import { placeOf } from '../syntax.js'
import { resolvePath, type Resolved } from './resolve.js'
import type { Scope } from './scope.js'
import type { JsonSchema, ReadShape } from './shape.js'

/** A partial as the check needs it. */
export type CheckedPartial = {
  readonly path: string
  readonly source: string
  readonly program: hbs.AST.Program
}

/** What the paths of a template are checked against. */
export type CheckOptions = {
  readonly file: VFile
  readonly schema: JsonSchema
  /** Names of components. */
  readonly components: readonly string[]
  /** Names of the partials there are. */
  readonly partials: readonly string[]
  /** Parses a partial when it is first included; `undefined` when it has an error of its own. */
  readonly partial: (name: string) => CheckedPartial | undefined
}

/** One check under way. */
export type Check = CheckOptions & { readonly shapeOf: ReadShape; readonly said: Set<string> }

/** Tells when a value that is used may be absent there. */
export function checkPresent(
  absent: string | undefined,
  path: hbs.AST.PathExpression,
  scope: Scope,
  check: Check,
): void {
  if (absent !== undefined) tell(check, scope, path, 'template-absent', { path: path.original, absent })
}

/** Follows a path, or tells why it leads nowhere. */
export function resolve(path: hbs.AST.PathExpression, scope: Scope, check: Check): Resolved | undefined {
  const value = resolvePath(path, scope, check.schema, check.shapeOf)
  if (!('problem' in value)) return value
  const { problem, ...values } = value
  const all = { path: path.original, part: '', expected: '', ...values }
  tell(check, scope, path, problem, all)
  return undefined
}

/** Tells a mistake once: a partial is checked for every place that includes it. */
export function tell<Id extends RuleId>(
  check: Check,
  scope: Scope,
  node: hbs.AST.Node,
  id: Id,
  values: ValuesOf<Id>,
): void {
  const key = JSON.stringify([id, scope.path, node.loc.start, values])
  if (check.said.has(key)) return
  check.said.add(key)
  report(check.file, id, values, { path: scope.path, place: placeOf(node) })
}
