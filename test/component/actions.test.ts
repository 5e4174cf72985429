import { expect, test } from 'vitest'
import { actions } from '../../src/component/actions.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(actions, samples.actions(asWritten))).toMatchInlineSnapshot(`
    "### <a id="this-week"></a>This week (4 h)

    **Condition:** the path is chosen

    - [ ] **Engineering:** Read: [Roadmap](#roadmap) (15 min) (SEC-01)
    - Decide
      - Meet
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(actions.draw({ depth: 3, horizons: [{ horizon: 'Today', items: [] }] }, context)).toEqual([])
})

test('draws one action without box', () => {
  expect(printed(actions, { depth: 3, horizons: [{ horizon: 'Today', items: [{ text: 'Decide' }] }] }))
    .toMatchInlineSnapshot(`
    "### Today

    - Decide
    "
  `)
})
