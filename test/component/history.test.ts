import { expect, test } from 'vitest'
import { history } from '../../src/component/history.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(history, samples.history(asWritten))).toMatchInlineSnapshot(`
    "| Date | Run | Overall | Security | Testing | Found | Fixed | Open |
    | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | May 2025 | [First run](https://example.com/1) | 5.0 | 4.0 | unknown | 60 | 0 | 60 |
    | July 2025 |  | 6.0 | 5.0 | 3.0 |  |  |  |
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(history.draw({ runs: [] }, context)).toEqual([])
})

test('draws one run by its date alone', () => {
  expect(printed(history, { runs: [{ date: 'May 2025' }] })).toMatchInlineSnapshot(`
    "| Date |
    | --- |
    | May 2025 |
    "
  `)
})
