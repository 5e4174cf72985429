import { expect, test } from 'vitest'
import { strengths } from '../../src/component/strengths.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(strengths, samples.strengths(asWritten))).toMatchInlineSnapshot(`
    "### Architecture (2)

    - **Layers** — Routes, services, database

      - Injection
        - per request

      **Evidence:**

      \`\`\`python
      def get_db(): ...
      \`\`\`

    - **Modern stack**
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(strengths.draw({ depth: 3, groups: [] }, context)).toEqual([])
})

test('draws one strength without group heading', () => {
  expect(printed(strengths, { depth: 3, groups: [{ strengths: [{ title: 'Layers' }] }] }))
    .toMatchInlineSnapshot(`
    "- **Layers**
    "
  `)
})
