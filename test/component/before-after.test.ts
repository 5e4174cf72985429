import { expect, test } from 'vitest'
import { beforeAfter } from '../../src/component/before-after.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(beforeAfter, samples['before-after'](asWritten))).toMatchInlineSnapshot(`
    "| Measure | Before | After | Change |
    | --- | --- | --- | --- |
    | Latency | 500 ms (average) | ≤ 150 ms (cached) | 70%, 3.3× |
    | Coverage | unknown | measured |  |
    | Uptime | all day | all day | ✅ Target met |
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(beforeAfter.draw({ measures: [] }, context)).toEqual([])
})

test('draws one measure unknown on both sides', () => {
  expect(printed(beforeAfter, { measures: [{ label: 'Coverage', before: null, after: null }] }))
    .toMatchInlineSnapshot(`
    "| Measure | Before | After |
    | --- | --- | --- |
    | Coverage | unknown | unknown |
    "
  `)
})
