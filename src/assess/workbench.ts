import type { Point, Position } from 'unist'
import { VFile } from 'vfile'
import { report, type ValuesOf } from '../diagnostics/report.js'
import type { RuleId } from '../diagnostics/catalogue.js'
import { words, type Words } from '../locale/index.js'
import { placeWithin, type Findings, type Piece } from '../model/index.js'
import type { Pointer } from './assessment.js'
import { localise } from './localise.js'
import { openLedger, type Draft } from './draft.js'
import { indexFindings, type FindingIndex } from './index-findings.js'

/** Finds the place of a JSON pointer in the findings file. */
export type Locate = (pointer: Pointer) => Point | Position | undefined

/** What every part of the assessment works with. */
export type Workbench = {
  readonly findings: Findings
  readonly index: FindingIndex
  readonly draft: Draft
  readonly words: Words['figures']
  /** Tells the author something about the place `pointer`, and about a second one where two contradict. */
  readonly tell: <Id extends RuleId>(
    id: Id,
    values: ValuesOf<Id>,
    pointer: Pointer | undefined,
    related?: { readonly label: string; readonly pointer: Pointer },
  ) => void
  /** The same about a piece of the text at that place. */
  readonly tellWithin: <Id extends RuleId>(
    id: Id,
    values: ValuesOf<Id>,
    pointer: Pointer,
    piece: Piece,
  ) => void
}

/** Lays everything out: findings indexed, ledger empty, messages going to `file`. */
export function layOut(
  findings: Findings,
  {
    locale,
    file = new VFile(),
    locate,
  }: { locale: string; file?: VFile | undefined; locate?: Locate | undefined },
): Workbench {
  const said = words(locale).figures
  const localised = localise(findings, said)
  return {
    findings: localised,
    index: indexFindings(localised),
    draft: openLedger(locale),
    words: said,
    tell: (id, values, pointer, related) => {
      report(file, id, values, {
        place: pointer === undefined ? undefined : locate?.(pointer),
        related: related && { label: related.label, place: locate?.(related.pointer) },
      })
    },
    tellWithin: (id, values, pointer, piece) => {
      const place = locate?.(pointer)
      report(file, id, values, {
        place: place && 'start' in place ? placeWithin(String(file), place, piece) : place,
      })
    },
  }
}
