import { expect, test } from 'vitest'
import { recommendations } from '../../src/component/recommendations.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(recommendations, samples.recommendations(asWritten))).toMatchInlineSnapshot(`
    "1. **Do not** deploy
       - Fix first
         - CORS
    2. Automate
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(recommendations.draw({ recommendations: [] }, context)).toEqual([])
})

test('draws one recommendation', () => {
  expect(printed(recommendations, { recommendations: [{ text: 'Automate' }] })).toMatchInlineSnapshot(`
    "1. Automate
    "
  `)
})
