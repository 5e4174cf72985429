import type { PhrasingContent } from 'mdast'
import { choosePlural, type PluralForms } from '../locale/index.js'
import type { FigureValue } from '../tree/value.js'
import { figure, text } from '../tree/builders.js'

/** A sentence of the locale with its `{placeholders}` replaced by nodes. A placeholder without nodes is our mistake. */
export function wording(
  sentence: string,
  values: Readonly<Record<string, readonly PhrasingContent[]>>,
): PhrasingContent[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      if (!/^\{\w+\}$/.test(part)) return [text(part)]
      const nodes = values[part.slice(1, -1)]
      if (!nodes) throw new Error(`Cannot fill \`${part}\` of "${sentence}", expected a value of that name`)
      return [...nodes]
    })
}

/** The figure and the noun it counts: "3 issues". */
export function counted(count: FigureValue, noun: PluralForms): PhrasingContent[] {
  return [...figure(count), text(` ${choosePlural(noun, count.plural)}`)]
}
