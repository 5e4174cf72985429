import { expect, test } from 'vitest'
import { checklist } from '../../src/component/checklist.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(checklist, samples.checklist(asWritten))).toMatchInlineSnapshot(`
    "### <a id="ready"></a>Before production

    1 of 3 done

    #### Must · 🔴 Critical (1 of 2 done)

    - [x] Sign in ([SEC-01](#finding-sec-01))
    - [ ] Tests
      - [ ] unit

    * [ ] Backups
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(checklist.draw({ depth: 3, lists: [{ title: 'Ready', groups: [{ items: [] }] }] }, context)).toEqual(
    [],
  )
})

test('draws success criteria unticked and without heading', () => {
  expect(
    printed(checklist, {
      depth: 3,
      lists: [{ groups: [{ items: [{ text: 'Coverage measured', done: false }] }] }],
    }),
  ).toMatchInlineSnapshot(`
    "- [ ] Coverage measured
    "
  `)
})
