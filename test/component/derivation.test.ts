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

    | Category | Before | Step | Change | After | Reason | Triggered by |
    | --- | ---: | --- | ---: | ---: | --- | --- |
    | Security | 58.00 | × 0.90 | -5.80 | 52.20 | Critical findings are _open_ | [SEC-01](#finding-sec-01), SEC-02 |

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

const score = { raw: figure('score.raw', '54', { after: '%' }), weights: figure('score.weights', '8') }

test('writes out what a mean was before it was rounded', () => {
  const products = figure('score.products', '430')
  const unrounded = figure('score.unrounded', '53.75')
  const rows = [{ name: 'Security', weight: figure('category/SEC.weight', '8') }]
  const print = (more: object) =>
    printed(derivation, { method: 'weighted-mean', rows, ...score, products, ...more })
  expect(print({ unrounded })).toContain('430 ÷ 8 = 53.75, printed as 54%')
  expect(print({ near: true })).toContain('430 ÷ 8 ≈ 54%')
})

test('says what the findings of each severity cost', () => {
  const deduction = {
    start: figure('score.start', '100'),
    rows: [
      {
        level: { label: 'Critical' },
        open: figure('open.severity.critical', '3'),
        each: figure('score.deduction/critical.each', '20'),
        cap: figure('score.deduction/critical.cap', '40'),
        amount: figure('score.deduction/critical', '40'),
      },
      {
        level: { label: 'High' },
        open: figure('open.severity.high', '1'),
        each: figure('score.deduction/high.each', '6'),
        amount: figure('score.deduction/high', '6'),
      },
    ],
    total: figure('score.deducted', '46'),
  }
  expect(
    printed(derivation, { method: 'deduction', rows: [], raw: score.raw, overall: score.raw, deduction }),
  ).toMatchInlineSnapshot(`
    "The overall score is the start value less the points that open findings cost.

    | Severity | Open | Points each | At most | Deducted |
    | --- | ---: | ---: | ---: | ---: |
    | Critical | 3 | 20 | 40 | 40 |
    | High | 1 | 6 |  | 6 |
    | **Sum** |  |  |  | **46** |

    100 − 46 = 54%

    **Result: 54%**

    Figures are computed exactly and rounded once, half away from zero, when they are printed.
    "
  `)
  expect(
    printed(derivation, {
      method: 'deduction',
      rows: [],
      raw: score.raw,
      overall: score.raw,
      deduction: { ...deduction, limited: true },
    }),
  ).toContain('100 − 46, limited by the scale to 54%')
})
