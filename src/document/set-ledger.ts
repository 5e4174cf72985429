import {
  figureId,
  openLedger,
  type Assessment,
  type Definition,
  type FigureId,
  type FigureKey,
  type FigureParameters,
  type Ledger,
} from '../assess/index.js'
import { words } from '../locale/index.js'
import type { FigureValue } from '../tree/value.js'

/** The ledger of a set: that of the assessment, and the figures that only its documents have. */
export type SetLedger = {
  /** A figure as views hold it; throws for an id that is not there, which is our mistake. */
  readonly figure: (id: FigureId) => FigureValue
  /** Enters a figure that a document needs, once however many ask for it. */
  readonly define: <Key extends FigureKey>(
    key: Key,
    parameters: FigureParameters<Key>,
    definition: Definition<Key>,
  ) => FigureValue
  /**
   * The same for minutes that are known only when every document is composed; a zero stands in for them until
   * `settle` has been called.
   */
  readonly postpone: <Key extends FigureKey>(
    key: Key,
    parameters: FigureParameters<Key>,
    definition: Omit<Definition<Key>, 'unit'>,
  ) => FigureValue
  /** Enters what was postponed, in the order it was asked for, and gives the ids. */
  readonly settle: () => ReadonlySet<FigureId>
  readonly ledger: () => Ledger
}

/** A minute as figures measure read times. */
export const minutes = { kind: 'duration', unit: 'min' } as const

/** Opens the ledger of a set on top of that of its assessment. */
export function openSetLedger({ ledger, locale }: Pick<Assessment, 'ledger' | 'locale'>): SetLedger {
  const draft = openLedger(locale, ledger)
  const postponed = new Map<FigureId, () => void>()
  const figure = (id: FigureId): FigureValue => {
    const { shown, before, after, plural } = draft.get(id)
    return { kind: 'figure', id, shown, before, after, plural }
  }
  return {
    figure,
    define(key, parameters, definition) {
      const id = figureId(key, parameters)
      return figure(draft.has(id) ? id : draft.define(key, parameters, definition))
    },
    postpone(key, parameters, definition) {
      const id = figureId(key, parameters)
      if (!postponed.has(id))
        postponed.set(id, () => void draft.define(key, parameters, { ...definition, unit: minutes }))
      const { other } = words(locale).figures.time.min
      return { kind: 'figure', id, shown: '0', before: '', after: ` ${other}`, plural: 'other' }
    },
    settle() {
      postponed.forEach((enter) => enter())
      return new Set(postponed.keys())
    },
    ledger: draft.ledger,
  }
}
