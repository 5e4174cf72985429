import { expect, test } from 'vitest'
import { gapGroups } from '../../src/component/gap-groups.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(gapGroups, samples['gap-groups'](asWritten))).toMatchInlineSnapshot(`
    "### <a id="gaps-critical"></a>🔴 Critical (2 issues, 1 h)

    Fix these first

    | ID | Issue | Component | Category | Status | Impact | Severity | CVSS | Fix time | Cost | Priority | Blocks release | Phase |
    | --- | --- | --- | --- | --- | --- | --- | ---: | ---: | ---: | --- | --- | --- |
    | SEC-01 | <a id="row-sec-01"></a>[CORS _too_ permissive](#finding-sec-01) | API gateway | [Security](#category-sec) | Open | Data theft | 🔴 Critical | 9.1 | 1 h | $150 | 🔴 P0 | Yes | [Week 1](#phase-w1) |
    |  | CORS headers could be stricter (duplicate of [SEC-01](#finding-sec-01)) |  |  |  |  |  |  |  |  |  |  |  |
    |  | **Total** |  |  |  |  |  |  | **1 h** |  |  |  |  |

    [and 4 more](dossier:gap-analysis)

    _Rows are rounded one by one, so the last digit of their sum may differ from the total._

    **Total:** 2 issues, 1 h

    _Rows are rounded one by one, so the last digit of their sum may differ from the total._
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(gapGroups.draw({ groups: [{ rows: [] }] }, context)).toEqual([])
})

test('draws one group without total', () => {
  expect(printed(gapGroups, { groups: [{ rows: [{ title: 'No changelog' }] }] })).toMatchInlineSnapshot(`
    "| Issue |
    | --- |
    | No changelog |
    "
  `)
})
