import { expect, test } from 'vitest'
import { metrics } from '../../src/component/metrics.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(metrics, samples.metrics(asWritten))).toMatchInlineSnapshot(`
    "| Area | Metric | Previous | Current | Made up of | Projected | Target | State | For comparison | Measured with |
    | --- | --- | ---: | ---: | --- | ---: | ---: | --- | --- | --- |
    | Database | Queries a day | unknown | 17,280 | 1,440 polls × 12 tasks | 500 | < 1,000 | ❌ Not met | 900 elsewhere | \`select count(*) from log\` |
    |  | Tests |  | 40 | 40 unit |  |  |  |  |  |
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(metrics.draw({ rows: [] }, context)).toEqual([])
})

test('draws one unknown metric', () => {
  expect(printed(metrics, { rows: [{ label: 'Coverage', current: null }] })).toMatchInlineSnapshot(`
    "| Metric | Current |
    | --- | ---: |
    | Coverage | unknown |
    "
  `)
})
