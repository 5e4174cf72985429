import { expect, test } from 'vitest'
import { decisions } from '../../src/component/decisions.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(decisions, samples.decisions(asWritten))).toMatchInlineSnapshot(`
    "### <a id="decision-d1"></a>Which framework

    **Status:** ✅ Decided · **Choice:** FastAPI · **Decided:** March 2026 · **Findings:** ARC-01

    **Context:** Two frameworks do _one_ job.

    **Option FastAPI** (⭐ recommended, ✅ chosen)

    Asynchronous from the ground up.

    **For:**

    - Async
    - Smaller

    **Against:** Younger

    **Option Flask**

    **For:** Mature

    **Recommendation:** Keep one

    **Why:** Half the work

    **Actions:**

    - [ ] Remove the other
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(decisions.draw({ depth: 3, decisions: [] }, context)).toEqual([])
})

test('draws a decision that has only a title', () => {
  expect(printed(decisions, { depth: 3, decisions: [{ id: 'D1', title: 'Which framework' }] }))
    .toMatchInlineSnapshot(`
    "### <a id="decision-d1"></a>Which framework
    "
  `)
})
