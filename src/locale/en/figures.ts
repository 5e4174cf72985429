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

const points: PluralForms = { one: 'point', other: 'points' }

/** Units of work where it is told apart from time of the calendar. */
const work: typeof time = {
  ...time,
  d: { one: 'person-day', other: 'person-days' },
  w: { one: 'person-week', other: 'person-weeks' },
  mo: { one: 'person-month', other: 'person-months' },
}

/** Units of large amounts, printed after the number. */
const money: Readonly<Record<'lakh' | 'crore', PluralForms>> = {
  lakh: { other: 'lakh' },
  crore: { other: 'crore' },
}

/** How many findings make a step apply. */
const triggered: PluralForms = { one: '{count} finding', other: '{count} findings' }

/** English words of the figures area: names of figures, units, and what counts are counted by. */
export const figures = {
  labels,
  wordsPerMinute: 'words per minute',
  rowsListed: 'rows in all',
  rowsShown: 'rows shown',
  /** Printed where a value is unknown. */
  unknown: 'unknown',
  time,
  money,
  work,
  /** Differences of two shares. */
  points,
  /** Labels of levels and verdicts that a file does not declare itself, by their id. */
  levels: {
    bands: { excellent: 'Excellent', good: 'Good', fair: 'Fair', weak: 'Weak', critical: 'Critical' },
    severities: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
    priorities: { P0: 'P0', P1: 'P1', P2: 'P2', P3: 'P3' },
    statuses: {
      open: 'Open',
      partial: 'Partly done',
      done: 'Done',
      accepted: 'Accepted',
      na: 'Not applicable',
    },
    riskLevels: { high: 'High', medium: 'Medium', low: 'Low' },
    verdicts: { 'no-go': 'Not ready', conditional: 'Ready with conditions', go: 'Ready' },
  },
  /** Periods that money is paid or saved in. */
  periods: { mo: 'month', q: 'quarter', y: 'year' },
  /** How formulas are read; `{…}` is filled. */
  formulas: {
    typed: '{value} as typed',
    none: 'nothing to add',
    lowest: 'lowest of {terms}',
    highest: 'highest of {terms}',
    either: 'one of {terms}',
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
    noFinding: 'no finding stands behind it',
    critical: 'first rank of the critical axis',
  },
}

/** Shape of the figures area in any language. */
export type FigureWords = typeof figures
