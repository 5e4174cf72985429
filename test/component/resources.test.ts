import { expect, test } from 'vitest'
import { resources } from '../../src/component/resources.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(resources, samples.resources(asWritten))).toMatchInlineSnapshot(`
    "- **Testing:** [The manual](https://example.com/manual)
    - [Guide](https://example.com/guide)
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(resources.draw({ resources: [] }, context)).toEqual([])
})

test('draws one label with its link', () => {
  expect(printed(resources, { resources: [{ label: 'Guide', href: 'https://example.com/guide' }] }))
    .toMatchInlineSnapshot(`
    "- [Guide](https://example.com/guide)
    "
  `)
})
