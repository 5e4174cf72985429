import { resolveFigureId } from '../../assess/index.js'
import { isNarrative, placeholdersIn } from '../../model/index.js'
import type { PolicyCheck } from '../policy-check.js'
import { reportTexts } from '../text/report-texts.js'

/** Placeholders whose figure is unknown, so that a sentence says "unknown" where it wants a number. */
export const placeholderUnknownValue = {
  id: 'placeholder-unknown-value',
  check: ({ assessment: { findings, ledger } }) =>
    reportTexts(findings)
      .filter(({ pointer, text }) => text.includes('{{') && isNarrative(pointer))
      .flatMap(({ pointer, text }) =>
        placeholdersIn(text).flatMap(({ index, name, whole }) => {
          const id = resolveFigureId(ledger, name)
          if (id === undefined || ledger.get(id).value !== null) return []
          const nth = text.slice(0, index).split(whole).length - 1
          return [
            { values: { figure: id, shown: ledger.get(id).shown }, pointer, piece: { text: whole, nth } },
          ]
        }),
      ),
} as const satisfies PolicyCheck<'placeholder-unknown-value'>
