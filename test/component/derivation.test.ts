import { expect, test } from 'vitest'
import { derivation } from '../../src/component/derivation.js'
import { context, figure, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(derivation, samples.derivation(asWritten))).toMatchInlineSnapshot(`
    "The overall score is the mean of the category scores, each counted with its weight.

    | Category | Weight | Share | Score | Weight × score |
    | --- | ---: | ---: | ---: | ---: |
    | Security | 25% | 50% | 69 | 17.25 |
    | Testing | 25% | 50% | 47 | 11.75 |
    | Mobile | 10% |  | Not assessed |  |
    | **Sum** | **50%** |  |  | **29.00** |

    _Rows are rounded one by one, so the last digit of their sum may differ from the total._

    29.00 ÷ 50% = 58

    | Category | Before | Step | After | Reason | Triggered by |
    | --- | ---: | --- | ---: | --- | --- |
    | Security | 58.00 | × 0.90 | 52.20 | Critical findings are _open_ | [SEC-01](#finding-sec-01), SEC-02 |

    **Result: 7.2/10 — C — ⚠️ Fair**

    There is no overall score: a category that counts is not assessed.

    14 of 18 categories are scored; they carry 82% of the weight.

    > [!IMPORTANT]
    > Set by hand: 7.2/10 (J. Doe, 1 March 2026). Computed: 7.1/10. Reason: Agreed with the _board_

    Figures are computed exactly and rounded once, half away from zero, when they are printed.
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(derivation.draw({ method: 'weighted-mean', rows: [] }, context)).toEqual([])
})

test('says how a lowest score came about without products', () => {
  expect(
    printed(derivation, {
      method: 'minimum',
      rows: [{ name: 'Security', score: figure('score/SEC', '6.2') }],
      overall: figure('score.overall', '6.2'),
    }),
  ).toMatchInlineSnapshot(`
    "The overall score is the lowest of the category scores.

    | Category | Score |
    | --- | ---: |
    | Security | 6.2 |

    **Result: 6.2**

    Figures are computed exactly and rounded once, half away from zero, when they are printed.
    "
  `)
})
