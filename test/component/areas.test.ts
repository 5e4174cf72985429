import { expect, test } from 'vitest'
import { areas } from '../../src/component/areas.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(areas, samples.areas(asWritten))).toMatchInlineSnapshot(`
    "1. **[Testing](#category-test)** (15%) — 🔴 Critical [TEST-01](#finding-test-01) · in place: Fast suite; Runs on _every_ change
    2. **Documentation**
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(areas.draw({ rows: [] }, context)).toEqual([])
})
