import { expect, test } from 'vitest'
import { path } from '../../src/component/path.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(path, samples.path(asWritten))).toMatchInlineSnapshot(`
    "**[Fix](#phase-p1)** (3–4 weeks)

    1. [x] Fix the _database_
    2. [ ] Test

    **Deploy**

    3. Go live

    **Watch**
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(path.draw({ phases: [] }, context)).toEqual([])
})
