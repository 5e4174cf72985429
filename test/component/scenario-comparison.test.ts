import { expect, test } from 'vitest'
import { scenarioComparison } from '../../src/component/scenario-comparison.js'
import { context, figure, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(scenarioComparison, samples['scenario-comparison'](asWritten))).toMatchInlineSnapshot(`
    "| Measure | Soft launch | Full (⭐ recommended) |
    | --- | --- | --- |
    | Target | Ten percent of traffic |  |
    | Scope | P0 only |  |
    | Findings addressed | 6 |  |
    | Effort | 160 h |  |
    | Duration | 2 weeks |  |
    | Team | 2 engineers, 1 tester |  |
    | People | 3 |  |
    | Person-weeks | 6 |  |
    | Cost | $9,000 (quoted) | $40,000 |
    | Cost as derived | $8,400 |  |
    | Payback | 2 months |  |
    | Remaining risk | 🟡 Medium |  |
    | Deployment | Behind a flag |  |

    ### <a id="scenario-s1"></a>Soft launch

    **Return:**

    | By | Savings per month | After 1 month | After 6 months |
    | --- | ---: | ---: | ---: |
    | Savings as derived | $9,000 | 1× | 6× |

    Return = savings over the time ÷ cost of the scenario.

    ### <a id="scenario-s2"></a>Full (⭐ recommended)

    **Note:** For the **board**

    **Milestones:**

    | Milestone | When | Tests | Coverage |
    | --- | --- | ---: | ---: |
    | Critical path | Week 1–2 | 120 | unknown |

    **Deliverables:**

    - All tests
    - Runbooks
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(scenarioComparison.draw({ depth: 3, scenarios: [] }, context)).toEqual([])
})

test('draws one scenario as a table of two columns', () => {
  expect(
    printed(scenarioComparison, {
      depth: 3,
      scenarios: [
        { id: 'S1', name: 'Soft launch', duration: figure('scenario/S1.duration', '2', { after: ' weeks' }) },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "| Measure | <a id="scenario-s1"></a>Soft launch |
    | --- | --- |
    | Duration | 2 weeks |
    "
  `)
})
