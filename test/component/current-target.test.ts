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
