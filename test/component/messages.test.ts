import { expect, test } from 'vitest'
import { messages } from '../../src/component/messages.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(messages, samples.messages(asWritten))).toMatchInlineSnapshot(`
    "### Board

    **Problem:** Tests are _missing_.

    **Ask:** Two weeks
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(messages.draw({ depth: 3, messages: [{ audience: 'Board', fields: [] }] }, context)).toEqual([])
})

test('draws one field', () => {
  expect(
    printed(messages, {
      depth: 3,
      messages: [{ audience: 'Board', fields: [{ label: 'Ask', text: 'Two weeks' }] }],
    }),
  ).toMatchInlineSnapshot(`
    "### Board

    **Ask:** Two weeks
    "
  `)
})
