import { expect, test } from 'vitest'
import { team } from '../../src/component/team.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(team, samples.team(asWritten))).toMatchInlineSnapshot(`
    "| Role | People | Allocation | Monthly cost |
    | --- | ---: | --- | ---: |
    | Engineer | 2 | full-time | $20,000 |
    | Tester | 1 | 50% |  |
    | **Total** | **3** |  |  |

    **Full-time:** 2 · **Part-time:** 1

    **Infrastructure:**

    | Infrastructure | Made up of | Monthly cost |
    | --- | --- | ---: |
    | Monitoring | Prometheus, Grafana | $50 |
    | Staging |  |  |
    | **Total** |  | **$50** |
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(team.draw({ roles: [] }, context)).toEqual([])
})

test('draws infrastructure alone without a label', () => {
  expect(printed(team, { roles: [], infrastructure: [{ label: 'Staging' }] })).toMatchInlineSnapshot(`
    "| Infrastructure |
    | --- |
    | Staging |
    "
  `)
})
