import { expect, test } from 'vitest'
import { quickWins } from '../../src/component/quick-wins.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(quickWins, samples['quick-wins'](asWritten))).toMatchInlineSnapshot(`
    "| Quick win | Before | After | Effort | Improvement | Return | Note | Findings |
    | --- | --- | --- | ---: | --- | --- | --- | --- |
    | [Cache](#finding-perf-01) | 500 ms | 150 ms | 6 h | 70%, 3.3× | Faster pages | Free tier will do | [PERF-01](#finding-perf-01) |
    | Health checks |  |  | 3 h | ✅ Target met |  |  |  |
    | **Total** |  |  | **9 h** |  |  |  |  |

    _Rows are rounded one by one, so the last digit of their sum may differ from the total._
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(quickWins.draw({ wins: [] }, context)).toEqual([])
})

test('draws one win without total', () => {
  expect(printed(quickWins, { wins: [{ title: 'Cache', before: 'slow', after: 'fast' }] }))
    .toMatchInlineSnapshot(`
    "| Quick win | Before | After |
    | --- | --- | --- |
    | Cache | slow | fast |
    "
  `)
})
