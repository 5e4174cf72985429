import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { catalogue, type RuleId } from './catalogue.js'
import type { Rule, Severity } from './rule.js'

/** Names of the `{placeholders}` in a wording. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never

/** What a rule's wording needs to be filled in. */
export type ValuesOf<Id extends RuleId> = Readonly<
  Record<Names<(typeof catalogue)[Id]['reason']> | Names<(typeof catalogue)[Id]['note']>, string | number>
>

/** Where a message points: a point or a range, and a second place that explains it. */
export type Where = {
  readonly place?: Point | Position | undefined
  /** File of the message when it is not the collecting file itself (a template, for instance). */
  readonly path?: string | undefined
  /** How loud the message is, where that is not for the rule to say. */
  readonly severity?: Severity | undefined
  /** A second place: where the other half of the contradiction stands. */
  readonly related?:
    | {
        readonly label: string
        readonly place?: Point | Position | undefined
        readonly path?: string | undefined
      }
    | undefined
}

/**
 * Adds the message `id` to `file.messages` and gives it back.
 *
 * This is the only way a problem with somebody's input is told. `fatal` is `true` for errors, `false` for
 * warnings and `undefined` for information, as vfile-message has it.
 */
export function report<Id extends RuleId>(
  file: VFile,
  id: Id,
  values: ValuesOf<Id>,
  where: Where = {},
): VFileMessage {
  const rule: Rule = catalogue[id]
  const message = file.message(fill(rule.reason, values), {
    ...(where.place ? { place: where.place } : {}),
    source: 'dossier',
    ruleId: id,
  })
  message.note = fill(rule.note, values)
  const { severity = rule.severity } = where
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  if (where.path !== undefined) message.file = where.path
  if (where.related) message.cause = where.related
  return message
}

/** Puts values into the `{placeholders}` of a wording, in one pass, so that values are never filled again. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
