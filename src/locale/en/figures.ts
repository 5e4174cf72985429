import type { PluralForms } from '../plural.js'
import { labels } from './figure-labels.js'

/** Units of effort and duration, printed after a space. */
const time: Readonly<Record<'min' | 'h' | 'd' | 'w' | 'mo', PluralForms>> = {
  min: { other: 'min' },
  h: { other: 'h' },
  d: { one: 'day', other: 'days' },
  w: { one: 'week', other: 'weeks' },
  mo: { one: 'month', other: 'months' },
}

/** How many findings make a step apply. */
const triggered: PluralForms = { one: '{count} finding', other: '{count} findings' }

/** English words of the figures area: names of figures, units, and what counts are counted by. */
export const figures = {
  labels,
  /** Printed where a value is unknown. */
  unknown: 'unknown',
  time,
  /** Periods that money is paid or saved in. */
  periods: { mo: 'month', q: 'quarter', y: 'year' },
  /** How formulas are read; `{…}` is filled. */
  formulas: {
    typed: '{value} as typed',
    none: 'nothing to add',
    lowest: 'lowest of {terms}',
    highest: 'highest of {terms}',
    rounded: '{term}, rounded to {decimals} decimals',
    atMost: '{term}, at most {value}',
    atLeast: '{term}, at least {value}',
    converted: '{term} ({rule})',
    steps: '{count} in all',
    always: 'no rule before it holds',
    undecided: 'no rule holds',
    and: ' and ',
    counted: 'counted: {query}',
    findings: triggered,
  },
  /** The filter of a count, one phrase per condition; `{name}` is the name of a level or entity. */
  queries: {
    all: 'all',
    topLevel: 'without a parent',
    counted: 'without duplicates',
    open: 'status class open or partial',
    closed: 'neither open nor partial',
    missing: 'to be created',
    ticked: 'ticked',
    met: 'met',
    unmet: 'not met',
    blocking: 'blocking',
    blocker: 'marked as blocker, or of a blocking priority',
    scored: 'with a score',
    applicable: 'applicable',
    severity: 'severity {name}',
    priority: 'priority {name}',
    status: 'status {name}',
    category: 'in {name} or below',
    tag: 'tag {name}',
    phase: 'carried by {name}',
    scenario: 'covered by {name}',
    scheduled: 'carried by a phase',
    unscheduled: 'carried by no phase',
    noSeverity: 'without severity',
    noPriority: 'without priority',
    noCategory: 'without category',
    critical: 'first rank of the critical axis',
  },
}

/** Shape of the figures area in any language. */
export type FigureWords = typeof figures
