import { expect, test } from 'vitest'
import { phasePlan } from '../../src/component/phase-plan.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(phasePlan, samples['phase-plan'](asWritten))).toMatchInlineSnapshot(`
    "### <a id="phase-w1"></a>Week 1: Hardening (12–14 h)

    **Goal:** Close the **doors**

    **Status:** Planned · **Priority:** 🔴 P0 · **When:** Week 1 · **Starts:** 2 March 2026 · **Ends:** 6 March 2026 · **Duration:** 1 week · **Sum of the tasks:** 12 h · **Cost:** $1,800–2,100 · **After:** Kick-off

    **Resources:** 1 engineer

    - [ ] **Day 2–3: CORS & \`JWT\`** (2 h, Engineer) ([SEC-01](#finding-sec-01))
      - [x] Fix CORS
        - [ ] Test it
      - Plain point
    - [x] **Kick-off**
    - **No box**

    **Findings:** [SEC-03](#finding-sec-03)

    **Deliverables:**

    - Report
    - Audit

    **Done when:** No open criticals

    **Impact:** High

    **Return:** Risk gone

    **Projected afterwards:** Score 8.0

    ### <a id="phase-w2"></a>Testing

    4. [ ] **any day: Measure**
    5. **Expand**
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(phasePlan.draw({ depth: 3, phases: [] }, context)).toEqual([])
})

test('draws a phase that has only a name', () => {
  expect(printed(phasePlan, { depth: 2, phases: [{ id: 'W1', name: 'Hardening' }] })).toMatchInlineSnapshot(`
    "## <a id="phase-w1"></a>Hardening
    "
  `)
})
