import { expect, test } from 'vitest'
import { facts } from '../../src/component/facts.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(facts, samples.facts(asWritten))).toMatchInlineSnapshot(`
    "- **Score:** 7.1/10 (✅ Good)
    - **Service:** [The _shop_](https://example.com)
    - **Confidence:** High
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(facts.draw({ facts: [{ label: 'Score' }] }, context)).toEqual([])
})

test('draws one fact that is a level', () => {
  expect(printed(facts, { facts: [{ label: 'Confidence', badge: { label: 'High' } }] }))
    .toMatchInlineSnapshot(`
    "- **Confidence:** High
    "
  `)
})
