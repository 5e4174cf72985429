import { expect, test } from 'vitest'
import { currentTarget } from '../../src/component/current-target.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(currentTarget, samples['current-target'](asWritten))).toMatchInlineSnapshot(`
    "| Area | Measure | Previous | Current | Projected | Target | Gap | Change | State | Findings | Note |
    | --- | --- | ---: | ---: | ---: | ---: | --- | --- | --- | --- | --- |
    | Quality | [Testing](#category-qa) | 0% | 5% | 60% | 80% | 75 points · 🔴 Critical | 1,100%, 12× | ❌ Not met | QA-01 | With the guide |
    |  | Users |  | unknown |  | 500 or more |  |  | ⚠️ Not known |  |  |
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(currentTarget.draw({ rows: [] }, context)).toEqual([])
})

test('draws one unknown measure without target', () => {
  expect(printed(currentTarget, { rows: [{ label: 'Users', current: null }] })).toMatchInlineSnapshot(`
    "| Measure | Current |
    | --- | ---: |
    | Users | unknown |
    "
  `)
})

test('puts a note or two under the table and many beside it', () => {
  const row = (label: string, note?: string) => ({ label, current: null, ...(note && { note }) })
  const few = { rows: [row('Users'), row('Uptime', 'Since May'), row('Load')] }
  expect(printed(currentTarget, few)).toMatchInlineSnapshot(`
    "| Measure | Current |
    | --- | ---: |
    | Users | unknown |
    | Uptime\\* | unknown |
    | Load | unknown |

    \\* Since May
    "
  `)
  expect(printed(currentTarget, { rows: few.rows.slice(0, 2) })).toContain('| Uptime | unknown | Since May |')
})
