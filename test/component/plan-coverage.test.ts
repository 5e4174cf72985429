import { expect, test } from 'vitest'
import { planCoverage } from '../../src/component/plan-coverage.js'
import { figure, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(planCoverage, samples['plan-coverage'](asWritten))).toMatchInlineSnapshot(`
    "The plan carries 18 of 20 open findings.

    **Open findings without a phase (2):**

    - PERF-02 [Inefficient polling](#finding-perf-02) · 🟠 High · 4 h
    - No HTTPS
    "
  `)
})

test('says it in one sentence when nothing is left over', () => {
  expect(printed(planCoverage, { scheduled: figure('plan.scheduled', '3'), open: figure('open.total', '3') }))
    .toMatchInlineSnapshot(`
    "The plan carries 3 of 3 open findings.
    "
  `)
})
