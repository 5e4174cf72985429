import { expect, test } from 'vitest'
import { benefits } from '../../src/component/benefits.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(benefits, samples.benefits(asWritten))).toMatchInlineSnapshot(`
    "| Measure | Without the work | With the work | Saving | Per |
    | --- | --- | --- | ---: | --- |
    | Losses | 5–20 lakh | < 1 lakh | 4–20 lakh | month |
    | Incidents | unknown | few |  |  |
    | **Total** |  |  | **4–20 lakh** |  |

    _Rows are rounded one by one, so the last digit of their sum may differ from the total._

    **Payback:** 3 months

    | Return after | Multiple | Return on investment |
    | --- | ---: | ---: |
    | Six months | 8–18× | 700% |

    Multiple = savings over the time ÷ investment; return on investment = (savings − investment) ÷ investment.

    | Claimed, not derived | Amount | Source |
    | --- | ---: | --- |
    | Savings | 20–30 lakh | CFO |
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(benefits.draw({ rows: [] }, context)).toEqual([])
})

test('draws one measure that is unknown today', () => {
  expect(printed(benefits, { rows: [{ label: 'Incidents', before: null, after: 'few' }] }))
    .toMatchInlineSnapshot(`
    "| Measure | Without the work | With the work |
    | --- | --- | --- |
    | Incidents | unknown | few |
    "
  `)
})
