import { formatter, moneyUnits, words } from '../locale/index.js'
import type { FigureKind } from './catalogue/kind.js'
import { evaluate } from './evaluate.js'
import { figureCatalogue, figureId, type FigureKey, type FigureParameters } from './figure-catalogue.js'
import type { Derivation, Figure, FigureContent, FigureId, Ledger, Unit } from './ledger.js'
import { chooseMoneyUnit, isTotal } from './money-unit.js'
import { show, type Decimals, type Printing } from './show.js'

/** What a figure is made from; its value is not among it, because the derivation gives it. */
export type Definition<Key extends FigureKey> = {
  readonly derivation: Derivation
  /** What the figure measures; a plain count when left out. */
  readonly unit?: Unit | undefined
  readonly decimals?: Decimals | undefined
  /** Names for people of what the parameters stand for; the parameter itself when left out. */
  readonly names?: Partial<FigureParameters<Key>> | undefined
}

/** A ledger in the making. */
export type Draft = {
  /** Computes a figure by its derivation, enters it, and gives its id. Throws when the id is taken. */
  readonly define: <Key extends FigureKey>(
    key: Key,
    parameters: FigureParameters<Key>,
    definition: Definition<Key>,
  ) => FigureId
  /** The exact value of a figure that has been defined. */
  readonly valueOf: (id: FigureId) => FigureContent
  readonly get: (id: FigureId) => Figure
  readonly has: (id: FigureId) => boolean
  /** The value of a derivation over figures that have been defined, without entering it. */
  readonly evaluate: (derivation: Derivation) => FigureContent
  /** Name of a kind of figure without parameters. */
  readonly label: (key: FigureKey) => string
  /** The ledger with everything entered so far. */
  readonly ledger: () => Ledger
}

/** Opens a ledger that prints in a locale: empty, or on top of one that is finished. */
export function openLedger(locale: string, base?: Ledger): Draft {
  const figures = new Map<FigureId, Figure>()
  const find = (id: FigureId): Figure | undefined => figures.get(id) ?? base?.find(id)
  const printing = { format: formatter(locale), words: words(locale).figures }
  const get = (id: FigureId): Figure => {
    const figure = find(id)
    if (!figure) throw new Error(`Cannot find the figure "${id}", expected one of the ledger`)
    return figure
  }
  const valueOf = (id: FigureId): FigureContent => get(id).value
  return {
    define(key, parameters, { derivation, unit = { kind: 'count' }, decimals: wanted, names }) {
      const id = figureId(key, parameters)
      if (find(id)) throw new Error(`Cannot define the figure "${id}" twice, expected one derivation`)
      checkUnit(key, id, unit)
      const value = evaluate(derivation, valueOf)
      const label = fillLabel(printing.words.labels[key], names, parameters)
      const print = show(value, unit, printing, wanted)
      figures.set(id, Object.freeze({ id, label, unit, value, derivation, ...print }))
      return id
    },
    valueOf,
    get,
    has: (id) => find(id) !== undefined,
    evaluate: (derivation) => evaluate(derivation, valueOf),
    label: (key) => printing.words.labels[key],
    ledger: () => {
      tellMoney(figures, locale, printing)
      return Object.freeze({ get, find, ids: () => [...(base?.ids() ?? []), ...figures.keys()] })
    },
  }
}

/** Prints sums of money again in the unit they are told in, which only all of them together can say. */
function tellMoney(figures: Map<FigureId, Figure>, locale: string, printing: Printing): void {
  const sums = [...figures.values()].filter(({ unit }) => isTotal(unit))
  const currency = sums.flatMap(({ unit }) => (unit.kind === 'money' ? [unit.currency] : []))[0]
  const moneyUnit = currency && chooseMoneyUnit(sums, moneyUnits(locale, currency))
  if (!moneyUnit) return
  for (const figure of sums) {
    const print = show(figure.value, figure.unit, { ...printing, moneyUnit })
    figures.set(figure.id, Object.freeze({ ...figure, ...print }))
  }
}

/** A figure of the wrong kind of unit would break what the reference promises: our mistake. */
function checkUnit(key: FigureKey, id: FigureId, { kind }: Unit): void {
  const { unit: allowed }: FigureKind = figureCatalogue[key]
  if (allowed === kind || allowed.includes(kind)) return
  throw new Error(`Cannot measure "${id}" as ${kind}, expected ${String(allowed)}`)
}

type Names = Readonly<Record<string, string | number | undefined>>

function fillLabel(label: string, names: Names = {}, parameters: Names = {}): string {
  if (!label.includes('{')) return label
  return label.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(names[name] ?? parameters[name] ?? whole),
  )
}
