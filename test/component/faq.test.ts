import { expect, test } from 'vitest'
import { faq } from '../../src/component/faq.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(faq, samples.faq(asWritten))).toMatchInlineSnapshot(`
    "**Where do I start?**

    With week one.

    - then two

    **How long?**

    Four weeks
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(faq.draw({ questions: [] }, context)).toEqual([])
})

test('draws one question', () => {
  expect(printed(faq, { questions: [{ question: 'Where do I start?', answer: 'With week one' }] }))
    .toMatchInlineSnapshot(`
    "**Where do I start?**

    With week one
    "
  `)
})
