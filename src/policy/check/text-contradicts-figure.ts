import { excerpt } from '../../diagnostics/excerpt.js'
import { isNarrative } from '../../model/index.js'
import { printed } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'
import { contradictionsIn } from '../text/contradictions.js'

/** Numbers in prose that are none of the figures they stand beside. */
export const textContradictsFigure = {
  id: 'text-contradicts-figure',
  check: (context) =>
    contradictionsIn(context).map(({ figures, phrase, text }) => {
      const { ledger } = context.assessment
      const [figure = ''] = figures
      const values = figures.map((id) => ({ id, value: printed(ledger, id) }))
      const expected = values
        .filter(({ value }, index) => values.findIndex((one) => one.value === value) === index)
        .filter(({ value }, index) => index === 0 || value !== '0')
        .slice(0, 2)
      return {
        values: {
          phrase: excerpt(phrase),
          field: text.pointer.slice(1).replaceAll('/', '.'),
          expected: expected.map(({ id, value }) => `\`${value}\` (\`${id}\`)`).join(' or '),
          advice: isNarrative(text.pointer)
            ? `Write \`{{${figure}}}\` instead of the number, so that it follows the findings.`
            : 'Correct the number, or leave it out: this field takes no placeholders.',
        },
        pointer: text.pointer,
        piece: { text: phrase, nth: 0 },
      }
    }),
} as const satisfies PolicyCheck<'text-contradicts-figure'>
