import type { Nodes } from 'mdast'
import { VFile } from 'vfile'
import { arithmetic, foots, type Assessment, type Figure } from '../assess/index.js'
import { report } from '../diagnostics/report.js'
import type { RowsData } from '../tree/nodes.js'
import { toText } from '../tree/to-text.js'
import type { Document, FigureUse } from './document.js'

/**
 * Checks that a set of documents agrees with itself and with the ledger: one figure id, one printed string; every
 * count equals the rows it heads; every total is the sum of its printed parts or says why not.
 *
 * A breach is an error that names the documents and the sections the contradiction stands in.
 */
export function checkAgreement(
  documents: readonly Document[],
  { ledger }: Pick<Assessment, 'ledger'>,
): VFile {
  const file = new VFile()
  checkFigures(documents, ledger.find, file)
  for (const document of documents) {
    for (const { rows, section } of rowsIn(document)) {
      const where = placeName({ document, section })
      checkCount(rows, where, { find: ledger.find, file })
      for (const { total, parts, noted } of rows.totals ?? []) {
        if (noted || foots(ledger, total, parts)) continue
        report(file, 'total-disagreement', {
          where,
          total: `${total} = ${ledger.get(total).shown}`,
          parts: parts.map((id) => ledger.get(id).shown).join(' + '),
        })
      }
    }
  }
  return file
}

type Find = (id: string) => Figure | undefined
type Use = { readonly document: Document; readonly section: string; readonly use: FigureUse }

/** Every use of a figure is compared with the ledger; the first use that prints something else is named beside it. */
function checkFigures(documents: readonly Document[], find: Find, file: VFile): void {
  const uses = new Map<string, Map<string, Use>>()
  for (const document of documents) {
    for (const use of document.figures) {
      const printed = uses.get(use.id) ?? new Map<string, Use>()
      if (!printed.has(use.shown)) printed.set(use.shown, { document, section: use.section, use })
      uses.set(use.id, printed)
    }
  }
  for (const [id, printed] of uses) {
    const shown = find(id)?.shown
    if (printed.size === 1 && shown !== undefined && printed.has(shown)) continue
    report(file, 'figure-disagreement', {
      figure: id,
      found: [...printed].map(([text, use]) => `\`${text}\` in ${placeName(use)}`).join(', '),
      expected: shown === undefined ? 'a figure of the ledger' : `\`${shown}\` everywhere`,
    })
  }
}

type CountCheck = { readonly find: Find; readonly file: VFile }

function checkCount(
  { counted, most, rest, rows }: RowsData,
  where: string,
  { find, file }: CountCheck,
): void {
  if (counted === undefined || rows === undefined) return
  const figure = find(counted)
  const left = rest === undefined ? 0 : countIn(find(rest))
  const isRange = most !== undefined && most !== rows
  const isRight = isRange ? isSpan(figure, rows, most) : left !== undefined && countIn(figure) === rows + left
  if (!isRight)
    report(file, 'count-disagreement', { where, figure: counted, shown: figure?.shown ?? '?', rows })
}

/** Whether a figure is the range between two counts. */
function isSpan(figure: Figure | undefined, least: number, most: number): boolean {
  const value = arithmetic.numberIn(figure?.value)
  return value !== undefined && arithmetic.isSame(value, arithmetic.interval(least, most))
}

/** A whole number that a figure holds; undefined for anything else. */
function countIn(figure: Figure | undefined): number | undefined {
  const value = arithmetic.numberIn(figure?.value)
  return value && arithmetic.isSingle(value) ? value.min.valueOf() : undefined
}

function rowsIn(document: Document): { rows: RowsData; section: string }[] {
  const found: { rows: RowsData; section: string }[] = []
  let section = document.title
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') section = toText(node).trim()
    if (node.data?.rows) found.push({ rows: node.data.rows, section })
    if ('children' in node) node.children.forEach(visit)
  }
  visit(document.tree)
  return found
}

function placeName({ document, section }: Pick<Use, 'document' | 'section'>): string {
  return section === '' ? document.kind : `${document.kind} (${section})`
}
