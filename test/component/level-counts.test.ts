import { expect, test } from 'vitest'
import { levelCounts } from '../../src/component/level-counts.js'
import { context, figure, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(levelCounts, samples['level-counts'](asWritten))).toMatchInlineSnapshot(`
    "| Severity | Open | Listed | Effort |
    | --- | ---: | ---: | ---: |
    | 🔴 Critical | 3 | 4 | 4 h |
    | [Low](#low) | 1 | 1 | 2 h |
    | **Total** | **4** | **5** | **6 h** |

    _Rows are rounded one by one, so the last digit of their sum may differ from the total._
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(levelCounts.draw({ rowsAre: 'status', rows: [] }, context)).toEqual([])
})

test('draws one level without total', () => {
  expect(
    printed(levelCounts, {
      rowsAre: 'status',
      rows: [{ level: { label: 'Open' }, listed: figure('listed.status.open', '1') }],
    }),
  ).toMatchInlineSnapshot(`
    "| Status | Listed |
    | --- | ---: |
    | Open | 1 |
    "
  `)
})
