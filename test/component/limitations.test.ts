import { expect, test } from 'vitest'
import { limitations } from '../../src/component/limitations.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(limitations, samples.limitations(asWritten))).toMatchInlineSnapshot(`
    "**Scope:** The **backend** only

    **Method:** Reading and running

    - No load tests
    - No production data

    **Disclaimer:** As of today
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(limitations.draw({ limitations: [] }, context)).toEqual([])
})

test('draws one limitation', () => {
  expect(printed(limitations, { limitations: ['No load tests'] })).toMatchInlineSnapshot(`
    "- No load tests
    "
  `)
})
