import type { VFile } from 'vfile'
import type { z } from 'zod'
import { adviseNearest, choices } from '../diagnostics/advice.js'
import { excerpt } from '../diagnostics/excerpt.js'
import { report, type Where } from '../diagnostics/report.js'
import { fieldName } from './clean.js'
import { describeValue, expectedType } from './describe-value.js'
import { pointerOf } from './place-tree.js'
import type { Problem } from './problem.js'
import { isObject, rawAt } from './raw.js'
import type { Source } from './source.js'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Reports the issues of a schema, each with its place; `value` is what the schema looked at. */
export function tellIssues(source: Source, value: unknown, issues: readonly Issue[]): void {
  for (const issue of issues) tell(issue, [], { source, value })
}

type Context = { readonly source: Source; readonly value: unknown }

function tell(issue: Issue, base: Path, context: Context): void {
  const path = [...base, ...issue.path]
  const found = rawAt(context.value, path)
  const { file } = context.source
  const where = { place: context.source.locate(pointerOf(path)) }
  const field = fieldName(path)
  if (issue.code === 'custom') {
    const problem: Problem | undefined = issue.params?.['problem']
    problem?.tell(file, where)
  } else if (issue.code === 'unrecognized_keys') {
    tellUnknownFields(issue.keys, issue.message.split('\n'), path, context)
  } else if (found === undefined && path.length > 0) {
    tellMissing(path, expectedOf(issue), context)
  } else if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue.errors)
    if (branch) for (const inner of branch) tell(inner, path, context)
    else tellType(found, field, issue.message, file, where, context, path)
  } else if (issue.code === 'invalid_type') {
    tellType(found, field, expectedOf(issue), file, where, context, path)
  } else if (issue.code === 'invalid_value') {
    tellWord(found, field, issue.values.map(String), file, where)
  } else if (issue.code === 'too_small' || issue.code === 'too_big') {
    tellLimit(issue, found, field, file, where)
  } else if (issue.code === 'invalid_format') {
    const shown = excerpt(String(found))
    if (issue.message === 'id') report(file, 'id-malformed', { found: shown }, where)
    else report(file, 'text-malformed', { found: shown, field, expected: issue.message }, where)
  } else {
    report(file, 'type-wrong', { found: describeValue(found), field, expected: 'another value' }, where)
  }
}

/**
 * Of the ways a value could have been read, the one its author meant: the first that accepts the type of the value
 * and complains least about what is inside. `undefined` when no way accepts the type.
 */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const meant = branches.filter((issues) => !issues.some(rejectsType))
  const fewest = Math.min(...meant.map((issues) => issues.length))
  return meant.find((issues) => issues.length === fewest)
}

function rejectsType(issue: Issue): boolean {
  if (issue.path.length > 0) return false
  return issue.code === 'invalid_type' || (issue.code === 'invalid_union' && !closestBranch(issue.errors))
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return expectedType(issue.expected)
  if (issue.code === 'invalid_union') return issue.message
  if (issue.code === 'invalid_value') return choices(issue.values.map(String))
  return 'a value'
}

function tellUnknownFields(
  keys: readonly string[],
  known: readonly string[],
  path: Path,
  context: Context,
): void {
  const owner = rawAt(context.value, path)
  // A name that is already there cannot be what was meant.
  const free = known.filter((name) => !isObject(owner) || !Object.hasOwn(owner, name))
  for (const key of keys) {
    const otherwise = `Remove it, or use one of ${choices(free.length > 0 ? free : known, 15)}.`
    report(
      context.source.file,
      'field-unknown',
      {
        field: excerpt(key),
        expected: `a field of ${ownerName(path, context.value)}`,
        advice: adviseNearest(key, free, otherwise),
      },
      { place: context.source.locate(pointerOf([...path, key]), 'key') },
    )
  }
}

function tellMissing(path: Path, expected: string, { source, value }: Context): void {
  const where = { place: source.locate(pointerOf(path)) }
  const field = fieldName(path)
  // Empty texts were taken out before the schema looked; the author sees one, so it is named.
  if (rawAt(source.value, path) !== undefined) report(source.file, 'text-empty', { field }, where)
  else
    report(
      source.file,
      'field-missing',
      { owner: ownerName(path.slice(0, -1), value), field, expected },
      where,
    )
}

function tellType(
  found: unknown,
  field: string,
  expected: string,
  file: VFile,
  where: Where,
  context: Context,
  path: Path,
): void {
  if (found === null) return void report(file, 'value-null', { field, expected }, where)
  if (typeof found === 'number' && !Number.isFinite(found)) {
    return void report(file, 'number-not-finite', { found: describeValue(found), field }, where)
  }
  if (typeof found === 'number' && expected === expectedType('int')) {
    return void report(file, 'number-not-whole', { found: describeValue(found), field }, where)
  }
  if (expected === expectedType('string') && (typeof found === 'number' || typeof found === 'boolean')) {
    const text = excerpt(writtenAs(context.source, path) ?? String(found))
    return void report(file, 'value-unquoted', { found: describeValue(found), field, text }, where)
  }
  report(file, 'type-wrong', { found: describeValue(found), field, expected }, where)
}

/** The text a scalar was parsed from: `1.10`, where the value is 1.1. */
function writtenAs({ file, locate }: Source, path: Path): string | undefined {
  const place = locate(pointerOf(path))
  return place && String(file.value).slice(place.start.offset, place.end.offset)
}

function tellWord(found: unknown, field: string, words: readonly string[], file: VFile, where: Where): void {
  const shown = typeof found === 'string' ? excerpt(found) : describeValue(found).replace(/`/g, '')
  const advice = adviseNearest(String(found), words, 'Use one of these words.')
  report(file, 'word-unknown', { found: shown, field, choices: choices(words, 40), advice }, where)
}

function tellLimit(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  found: unknown,
  field: string,
  file: VFile,
  where: Where,
): void {
  if (typeof found === 'string') {
    if (issue.code === 'too_small') return void report(file, 'text-empty', { field }, where)
    const limit = Number(issue.maximum)
    return void report(file, 'text-too-long', { length: found.length, limit, field }, where)
  }
  if (Array.isArray(found)) return void report(file, 'list-too-short', { field }, where)
  const bound =
    issue.code === 'too_small'
      ? `a number ${issue.inclusive === false ? 'above' : 'of at least'} ${issue.minimum}`
      : `a number ${issue.inclusive === false ? 'below' : 'of at most'} ${issue.maximum}`
  report(file, 'number-out-of-range', { found: describeValue(found), field, expected: bound }, where)
}

/** What holds a field, in words: `file`, `meta`, entry `SEC-01` of `findings`. */
function ownerName(path: Path, value: unknown): string {
  const last = path.at(-1)
  if (last === undefined) return 'file'
  if (typeof last !== 'number') return `\`${excerpt(String(last))}\``
  const id = rawAt(value, [...path, 'id'])
  return typeof id === 'string'
    ? `entry \`${excerpt(id)}\` of \`${fieldName(path)}\``
    : `entry of \`${fieldName(path)}\``
}
