import type { Assessment, CategoryResult, Ledger } from '../assess/index.js'
import { allCategories } from './categories.js'
import { derivationText } from './derivation.js'
import { textOf } from './figure-text.js'
import { cut, textTable } from './table.js'
import type { Style, Terminal } from './terminal.js'

/** The scorecard as text: a line with a bar for every category, the overall figure, and how it follows. */
export function scorecardText(assessment: Assessment, terminal: Terminal): string {
  const blocks = [
    heading(assessment, terminal),
    categoryTable(assessment, terminal),
    overall(assessment, terminal),
    derivationText(assessment, terminal),
    counts(assessment),
  ]
  return blocks.filter((block) => block !== '').join('\n')
}

function heading({ findings }: Assessment, terminal: Terminal): string {
  const { meta } = findings
  const below = [meta.subject?.name, meta.date].filter((part) => part !== undefined).join(' · ')
  const title = terminal.paint('bold', cut(meta.title, terminal.width))
  return below === '' ? `${title}\n` : `${title}\n${cut(below, terminal.width)}\n`
}

function categoryTable(assessment: Assessment, terminal: Terminal): string {
  const rows = allCategories(assessment.categories)
  // Half of the terminal at most, so that bar and score stay on the same line.
  const nameWidth = terminal.width === Infinity ? 60 : Math.max(12, Math.floor(terminal.width / 2) - 12)
  return textTable(
    rows.map((row) => categoryRow(row, assessment, terminal, nameWidth)),
    ['left', 'left', 'right', 'left', 'left', 'left'],
  )
}

function categoryRow(
  row: CategoryResult,
  assessment: Assessment,
  terminal: Terminal,
  nameWidth: number,
): string[] {
  const { ledger } = assessment
  const indent = '  '.repeat(row.depth)
  const name = indent + cut(row.category.name, nameWidth - indent.length)
  if (row.state !== 'scored') {
    const state = row.state === 'not-applicable' ? 'not applicable' : 'not assessed'
    return [name, '', '–', terminal.paint('dim', state), '', openText(row, ledger, terminal)]
  }
  const share = row.share === undefined ? '' : ` (${textOf(ledger, row.share)})`
  const weight = row.weight === undefined ? '' : `weight ${textOf(ledger, row.weight)}${share}`
  return [
    name,
    bar(row.bar, assessment),
    textOf(ledger, row.score),
    bandText(row),
    terminal.paint('dim', weight),
    openText(row, ledger, terminal),
  ]
}

function overall(assessment: Assessment, terminal: Terminal): string {
  const { score, ledger } = assessment
  if (score.withheld !== undefined) {
    const why = score.withheld === 'coverage' ? 'too little is assessed' : 'a category is not assessed'
    return `Overall  none, because ${why}${coverageText(assessment)}\n`
  }
  if (score.overall === undefined) return 'Overall  none, because nothing is scored\n'
  const parts = [
    terminal.paint('bold', 'Overall'),
    bar(score.bar, assessment),
    terminal.paint('bold', textOf(ledger, score.overall)),
    bandText(score),
    score.percent === undefined ? '' : `${textOf(ledger, score.percent)} of the scale`,
  ]
  return `${parts.filter((part) => part !== '').join('  ')}${coverageText(assessment)}\n`
}

function coverageText({ score, ledger }: Assessment): string {
  if (!score.coverage) return ''
  const { scored, all, weight } = score.coverage
  if (textOf(ledger, scored) === textOf(ledger, all)) return ''
  return `  (${textOf(ledger, scored)} of ${textOf(ledger, all)} categories, ${textOf(ledger, weight)} of the weight)`
}

function counts({ counts: figures, verdicts, ledger }: Assessment): string {
  const lines = [
    `Findings  ${textOf(ledger, figures.open)} open of ${textOf(ledger, figures.listed)}, ` +
      `${textOf(ledger, figures.critical)} critical, ${textOf(ledger, figures.blockers)} blocking\n`,
    ...(figures.effort === undefined ? [] : [`Effort    ${textOf(ledger, figures.effort)}\n`]),
    ...verdicts.map((verdict) => {
      const about = verdict.targetLabel === undefined ? '' : ` (${verdict.targetLabel})`
      const risk = verdict.risk === undefined ? '' : `, risk ${textOf(ledger, verdict.risk)}`
      return `Verdict   ${textOf(ledger, verdict.label)}${about}${risk}\n`
    }),
  ]
  return lines.join('')
}

function bar(id: string | undefined, { ledger, findings }: Assessment): string {
  const { width, filled, empty } = findings.scales.bar
  const cells = id === undefined ? undefined : ledger.get(id).value
  if (cells === undefined || cells === null || typeof cells === 'string') return ''
  const full = Math.max(0, Math.min(width, Math.round(cells.min.valueOf())))
  return filled.repeat(full) + empty.repeat(width - full)
}

function bandText(row: Pick<CategoryResult, 'band'>): string {
  const band = row.band
  return band === undefined ? '' : [band.icon, band.label].filter(Boolean).join(' ')
}

function openText(row: CategoryResult, ledger: Ledger, terminal: Terminal): string {
  const critical = ledger.get(row.critical).value
  const some = critical !== null && typeof critical !== 'string' && critical.max.valueOf() > 0
  const style: Style = some ? 'red' : 'dim'
  const open = `${textOf(ledger, row.open)} open`
  return some
    ? `${open}, ${terminal.paint(style, `${textOf(ledger, row.critical)} critical`)}`
    : terminal.paint(style, open)
}
