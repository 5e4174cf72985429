import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { policyRules } from '../diagnostics/policy.js'
import { report } from '../diagnostics/report.js'
import type { Rule, Severity } from '../diagnostics/rule.js'
import type { Assessment, AssessOptions, Pointer } from '../assess/index.js'
import { placeWithin, type Piece, type PolicyLevel } from '../model/index.js'
import { checks } from './checks.js'
import type { CheckId, PolicyCheck } from './policy-check.js'
import { policyContext } from './policy-context.js'

/** Levels by the id of a check; `all` stands for every check that is not named. */
export type PolicyLevels = Readonly<Partial<Record<CheckId | 'all', PolicyLevel>>>

/** What a run of the checks may be told besides the assessment. */
export type PolicyOptions = Pick<AssessOptions, 'file' | 'locate'> & {
  /** How loud checks are; each has a level of its own where this says nothing. */
  readonly levels?: PolicyLevels | undefined
}

/**
 * Tells what is allowed in findings but rarely meant: figures that contradict each other, claims that do not hold,
 * work that nobody scheduled. Adds messages to `file`, gives back those it added, and changes nothing else.
 */
export function checkPolicy(
  assessment: Assessment,
  { file = new VFile(), levels = {}, locate }: PolicyOptions = {},
): readonly VFileMessage[] {
  const context = policyContext(assessment)
  const placeOf = (pointer: Pointer, piece: Piece): ReturnType<NonNullable<PolicyOptions['locate']>> => {
    const place = locate?.(pointer)
    return place && 'start' in place ? placeWithin(String(file), place, piece) : place
  }
  const run = <Id extends CheckId>(check: PolicyCheck<Id>): readonly VFileMessage[] => {
    const severity = severityOf(check.id, levels)
    if (severity === 'off') return []
    return check.check(context).map(({ piece, pointer, related, values }) =>
      report(file, check.id, values, {
        place: piece ? placeOf(pointer, piece) : locate?.(pointer),
        severity,
        related: related && { label: related.label, place: locate?.(related.pointer) },
      }),
    )
  }
  return checkIds().flatMap((id) => runOne(id, run))
}

/** Ids of all checks, in the order they run and are documented. */
export function checkIds(): readonly CheckId[] {
  return Object.keys(policyRules).filter(isCheckId)
}

/** Says whether a word is the id of a check. */
export function isCheckId(word: string): word is CheckId {
  return Object.hasOwn(policyRules, word)
}

function runOne<Id extends CheckId>(
  id: Id,
  run: (check: PolicyCheck<Id>) => readonly VFileMessage[],
): readonly VFileMessage[] {
  const check: PolicyCheck<Id> = checks[id]
  return run(check)
}

function severityOf(id: CheckId, levels: PolicyLevels): Severity | 'off' {
  const level = levels[id] ?? levels.all
  const rule: Rule = policyRules[id]
  return level === undefined ? rule.severity : severities[level]
}

const severities = {
  off: 'off',
  note: 'info',
  warn: 'warning',
  error: 'error',
} as const satisfies Record<PolicyLevel, Severity | 'off'>
