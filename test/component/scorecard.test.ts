import { expect, test } from 'vitest'
import { scorecard } from '../../src/component/scorecard.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(scorecard, samples.scorecard(asWritten))).toMatchInlineSnapshot(`
    "| Category | Bar | Score | Grade | Status | Target | Gap | P0 | Open | Weight | Share | Reviewer |
    | --- | --- | ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
    | 🔒 [Security](#category-sec) | \`██████░░░░\` | 6.2/10 | C+ | 🔴 At Risk | 8.0 | 1.8 | 3 | 9 | 2 | 66.7% | Security engineer |
    | – Transport \`tls\` |  | Not assessed |  |  |  |  |  | 1 |  |  |  |
    | Mobile |  | Not applicable |  |  |  |  |  |  |  |  |  |
    | Without category |  |  |  |  |  |  | 0 | 1 |  |  |  |
    | **Overall** | \`███████░░░\` | **7.1/10** |  | **✅ Good** |  |  | **3** | **10** |  |  |  |

    **There is no overall score: too little is scored for the declared minimum coverage.**

    14 of 18 categories are scored; they carry 82% of the weight.
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(scorecard.draw({ rows: [] }, context)).toEqual([])
})

test('draws one category that is not assessed without empty columns', () => {
  expect(printed(scorecard, { rows: [{ name: 'Security', depth: 0, state: 'not-assessed' }] }))
    .toMatchInlineSnapshot(`
    "| Category | Score |
    | --- | ---: |
    | Security | Not assessed |
    "
  `)
})
