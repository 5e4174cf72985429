import { expect, test } from 'vitest'
import { investment } from '../../src/component/investment.js'
import { context, figure, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(investment, samples.investment(asWritten))).toMatchInlineSnapshot(`
    "| Phase | Role | Effort | Rate | Cost | Return |
    | --- | --- | ---: | ---: | ---: | --- |
    | [Hardening](#phase-w1) | Engineer | 12–14 h | $150/h | $1,800–2,100 | Risk gone |
    | Audit |  |  |  | $500 |  |
    | Subtotal |  |  |  | $2,300–2,600 |  |
    | Contingency (10% of everything) |  |  |  | $230–260 |  |
    | Tax (20%) |  |  |  | $506–572 |  |
    | **Total** |  | **12–14 h** |  | **$3,036–3,432** |  |

    _Rows are rounded one by one, so the last digit of their sum may differ from the total._

    **Recurring, in no total:**

    | Item | Cost | Per |
    | --- | ---: | --- |
    | Monitoring | $50 | month |

    **Equivalent team cost:** $1,800–2,800 (at $150–200)

    - Vendor: $18,000 (quoted: offer of May)
    - Freelancer: $9,000 (quoted, not derived)

    **Assumptions:**

    - One engineer
    - No holidays
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(investment.draw({ rows: [] }, context)).toEqual([])
})

test('takes the rows as parts of the total when nothing stands between', () => {
  expect(
    printed(investment, {
      rows: [{ label: 'Hardening', amount: figure('phase/W1.cost', '1,800', { before: '$' }) }],
      total: figure('cost.total', '1,800', { before: '$' }),
    }),
  ).toMatchInlineSnapshot(`
    "| Activity | Cost |
    | --- | ---: |
    | Hardening | $1,800 |
    | **Total** | **$1,800** |
    "
  `)
})
