import { expect, test } from 'vitest'
import { facts } from '../../src/component/facts.js'
import { context, figure, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(facts, samples.facts(asWritten))).toMatchInlineSnapshot(`
    "- **Score:** 7.1/10 (✅ Good)
    - **Service:** [The _shop_](https://example.com)
    - **Confidence:** High
    "
  `)
})

test('draws how long the text takes in brackets', () => {
  const next = {
    label: 'Next review',
    text: { text: 'after the sprint' },
    time: figure('time', '2', { after: ' weeks' }),
  }
  expect(printed(facts, { facts: [next] })).toBe('- **Next review:** after the sprint (2 weeks)\n')
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
