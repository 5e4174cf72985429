import { expect, test } from 'vitest'
import { verdict } from '../../src/component/verdict.js'
import { figure, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(verdict, samples.verdict(asWritten))).toMatchInlineSnapshot(`
    "> [!CAUTION]
    > **Verdict:** Public launch — **Do not deploy**
    >
    > **Score:** 60.75/100 (C, ⚠️ Fair) · **Risk level:** High · **Open critical findings:** 6 · **Blockers:** 10 · **Conditions not met:** 4
    >
    > Testing is **missing**.
    >
    > Security is thin.
    >
    > Set by hand: 7.2/10 (J. Doe, 1 March 2026). Computed: 7.1/10. Reason: Agreed with the _board_

    **What to expect otherwise:**

    - Outages
    - Data loss

    **Fit for:** Staging
    "
  `)
})

test('draws the verdict in one line', () => {
  expect(printed(verdict, { tone: 'go', label: figure('verdict', 'Go') })).toMatchInlineSnapshot(`
    "> [!TIP]
    > **Verdict:** **Go**
    "
  `)
})
