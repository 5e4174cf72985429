import { expect, test } from 'vitest'
import { conditions } from '../../src/component/conditions.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(conditions, samples.conditions(asWritten))).toMatchInlineSnapshot(`
    "- ⚠️ Not known — Coverage above 80 % ([Test coverage](#metrics)) · now 15%
    - ❌ Not met — Rate limits in place ([SEC-03](#finding-sec-03))
    - ✅ Met — Backups tested

    2 of 3 conditions are not met.
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(conditions.draw({ conditions: [] }, context)).toEqual([])
})

test('draws one condition with its state in words', () => {
  expect(printed(conditions, { conditions: [{ text: 'Backups tested', state: 'unmet' }] }))
    .toMatchInlineSnapshot(`
    "- ❌ Not met — Backups tested
    "
  `)
})
