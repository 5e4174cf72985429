import { expect, test } from 'vitest'
import { blockerList } from '../../src/component/blocker-list.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(blockerList, samples['blocker-list'](asWritten))).toMatchInlineSnapshot(`
    "1. **SEC-01 [CORS _too_ permissive](#finding-sec-01)** — 🔴 Critical · P0 · Open
       - **Problem:** Any site can call the API.
       - **Impact:** Data theft, Loss of _trust_
       - **Phase:** [Week 1](#phase-w1)
       - **Fix time:** 1 h
    2. **No tests**
       - **Fix time:** 80 h

    **Total:** 2 blockers (1 Critical, 1 High), 81 h of work

    _Rows are rounded one by one, so the last digit of their sum may differ from the total._
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(blockerList.draw({ rows: [] }, context)).toEqual([])
})

test('draws one blocker by its title alone', () => {
  expect(printed(blockerList, { rows: [{ title: 'No tests' }] })).toMatchInlineSnapshot(`
    "1. **No tests**
    "
  `)
})
