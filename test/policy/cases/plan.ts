import type { policyPlanRules } from '../../../src/diagnostics/policy-plan.js'
import type { PolicyCase } from './case.js'

export const planCases: Readonly<Record<keyof typeof policyPlanRules, PolicyCase>> = {
  'phase-budget-differs': {
    raised: `
phases:
  - id: W1
    name: Security
    effort: 12-14h
    tasks: [{ id: W1-T1, title: Renew certificates, effort: 12h }]`,
    reason: 'Unexpected budget of `12–14 h` for the phase `W1`, expected `12 h` as its tasks add up',
    silent: `
phases:
  - id: W1
    name: Security
    effort: 12h
    tasks: [{ id: W1-T1, title: Renew certificates, effort: 12h }]`,
  },
  'task-effort-below-findings': {
    raised: `
findings: [{ id: SEC-1, title: Expired certificates, effort: 2h }]
phases:
  - id: W1
    name: Security
    tasks: [{ id: W1-T1, title: Renew certificates, effort: 1h, findings: [SEC-1] }]`,
    reason:
      'Unexpected effort of `1 h` for the task `W1-T1`, expected at least `2 h` as its open findings add up',
    silent: `
findings: [{ id: SEC-1, title: Expired certificates, effort: 2h }]
phases:
  - id: W1
    name: Security
    tasks: [{ id: W1-T1, title: Renew certificates, effort: 3h, findings: [SEC-1] }]`,
  },
  'quick-win-effort-differs': {
    raised: `
findings: [{ id: PERF-1, title: No cache, effort: 6h }]
quickWins: [{ id: QW-1, title: Cache prices, findings: [PERF-1], effort: 4h }]`,
    reason: 'Unexpected effort of `4 h` for the quick win `QW-1`, expected `6 h` as its open findings add up',
    silent: `
findings: [{ id: PERF-1, title: No cache, effort: 6h }]
quickWins: [{ id: QW-1, title: Cache prices, findings: [PERF-1] }]`,
  },
  'quick-wins-share-finding': {
    raised: `
findings: [{ id: PERF-1, title: No cache, effort: 6h }]
quickWins:
  - { id: QW-1, title: Cache prices, findings: [PERF-1] }
  - { id: QW-2, title: Cache pictures, findings: [PERF-1] }`,
    reason: 'Unexpected finding `PERF-1` in the quick win `QW-2`, expected it in `QW-1` alone',
    silent: `
findings: [{ id: PERF-1, title: No cache, effort: 6h }, { id: PERF-2, title: Large pictures, effort: 2h }]
quickWins:
  - { id: QW-1, title: Cache prices, findings: [PERF-1] }
  - { id: QW-2, title: Cache pictures, findings: [PERF-2] }`,
  },
  'phase-without-duration': {
    raised: `
phases:
  - { id: W1, name: Security, duration: 1w }
  - { id: W2, name: Tests }`,
    reason: 'Unexpected phase `W2` without a duration, expected `duration` or `when`',
    silent: `
phases:
  - { id: W1, name: Security, duration: 1w }
  - { id: W2, name: Tests, status: done }`,
  },
  'blocker-unscheduled': {
    raised: `
findings: [{ id: SEC-1, title: Expired certificates, blocker: true }]
phases: [{ id: W1, name: Security }]`,
    reason: 'Unexpected blocker `SEC-1` outside the plan, expected it in a phase',
    silent: `
findings: [{ id: SEC-1, title: Expired certificates, blocker: true, phase: W1 }]
phases: [{ id: W1, name: Security }]`,
  },
  'effort-unknown': {
    raised: `
findings:
  - { id: SEC-1, title: Expired certificates, effort: 2h }
  - { id: SEC-2, title: Open port }`,
    reason: 'Unexpected 1 open findings without a known effort, expected an effort for each',
    silent: `
findings:
  - { id: SEC-1, title: Expired certificates }
  - { id: SEC-2, title: Open port }`,
  },
  'urgent-unscheduled': {
    raised: `
findings:
  - { id: SEC-1, title: Expired certificates, priority: P1 }
  - { id: DOC-1, title: Thin handbook, priority: P3, phase: W1 }
phases: [{ id: W1, name: Documents }]`,
    reason:
      'Unexpected finding `SEC-1` of priority `P1` outside the plan, expected it before those of priority `P3`',
    silent: `
findings:
  - { id: SEC-1, title: Expired certificates, priority: P1, phase: W1 }
  - { id: DOC-1, title: Thin handbook, priority: P3 }
phases: [{ id: W1, name: Certificates }]`,
  },
  'quick-win-unscheduled': {
    raised: `
findings: [{ id: PERF-1, title: No cache }]
quickWins: [{ id: QW-1, title: Cache prices, findings: [PERF-1] }]
phases: [{ id: W1, name: Security }]`,
    reason: 'Unexpected finding `PERF-1` of the quick win `QW-1` outside the plan, expected it in a phase',
    silent: `
findings: [{ id: PERF-1, title: No cache, phase: W1 }]
quickWins: [{ id: QW-1, title: Cache prices, findings: [PERF-1] }]
phases: [{ id: W1, name: Performance }]`,
  },
  'deliverable-unscheduled': {
    raised: `
findings: [{ id: SEC-1, title: No rate limiting }]
phases: [{ id: W1, name: Security, deliverables: [Rate limiting in place] }]`,
    reason:
      'Unexpected deliverable of the phase `W1` that stands on `SEC-1` (“No rate limiting”), which no phase carries; expected that finding in the plan',
    silent: `
findings: [{ id: SEC-1, title: No rate limiting, phase: W1 }]
phases: [{ id: W1, name: Security, deliverables: [Rate limiting in place] }]`,
  },
  'target-unscheduled': {
    raised: `
findings: [{ id: TEST-1, title: Coverage is not measured }]
metrics: [{ id: coverage, label: Test coverage, current: 40, target: ">= 80" }]
requirements: [{ id: R-1, group: Tests, text: Enough is tested, metric: coverage, findings: [TEST-1] }]
phases: [{ id: W1, name: Security }]`,
    reason: 'Unexpected target of the metric `coverage` without scheduled work, expected `TEST-1` in a phase',
    silent: `
findings: [{ id: TEST-1, title: Coverage is not measured, phase: W1 }]
metrics: [{ id: coverage, label: Test coverage, current: 40, target: ">= 80" }]
requirements: [{ id: R-1, group: Tests, text: Enough is tested, metric: coverage, findings: [TEST-1] }]
phases: [{ id: W1, name: Tests }]`,
  },
  'phase-exceeds-capacity': {
    raised: `
phases: [{ id: W1, name: Logging, duration: 1w, effort: 40-50h, resources: [{ role: engineer }] }]`,
    reason:
      'Unexpected effort of `40–50 h` in the phase `W1`, expected at most `40 h` of 1 person in `1 week`',
    silent: `
phases: [{ id: W1, name: Logging, duration: 1w, effort: 40-50h, resources: [{ role: engineer, count: 2 }] }]`,
  },
  'scenario-exceeds-capacity': {
    raised: `
findings: [{ id: F-1, title: No backups, effort: 30d }]
scenarios:
  - id: quick
    name: Quick
    select: { findings: [F-1] }
    duration: 2w
    team: [{ role: engineer, count: 2 }]`,
    reason:
      'Unexpected effort of `30 days = 240 h` in the scenario `quick`, expected at most `160 h` of 2 people in `2 weeks`',
    silent: `
findings: [{ id: F-1, title: No backups, effort: 20d }]
scenarios:
  - id: quick
    name: Quick
    select: { findings: [F-1] }
    duration: 2w
    team: [{ role: engineer, count: 2 }]`,
  },
  'scenario-duration-differs': {
    raised: `
phases:
  - { id: one, name: One, duration: 4-6w }
  - { id: two, name: Two, duration: 4-6w }
scenarios: [{ id: soon, name: Soon, select: { phases: [one, two] }, duration: 4-6w }]`,
    reason:
      'Unexpected duration of `4–6 weeks` for the scenario `soon`, expected `8–12 weeks` as its phases follow each other',
    silent: `
phases:
  - { id: one, name: One, duration: 4-6w }
  - { id: two, name: Two, duration: 4-6w }
scenarios: [{ id: soon, name: Soon, select: { phases: [one, two] }, duration: 2-3mo }]`,
  },
  'milestone-outside-scenario': {
    raised: `
scenarios:
  - id: soon
    name: Soon
    duration: 6-8w
    milestones: [{ label: All tested, when: { unit: week, from: 9, to: 10 } }]`,
    reason:
      'Unexpected milestone `milestone-1` in weeks 9–10 of the scenario `soon`, expected it within `6–8 weeks`',
    silent: `
scenarios:
  - id: soon
    name: Soon
    duration: 6-8w
    milestones: [{ label: All tested, when: { unit: week, from: 8 } }]`,
  },
  'task-outside-phase': {
    raised: `
phases:
  - id: one
    name: One
    duration: 2w
    tasks: [{ id: T-1, title: Renew certificates, when: { unit: week, from: 2, to: 3 } }]`,
    reason: 'Unexpected task `T-1` in weeks 2–3 of the phase `one`, expected it within `2 weeks`',
    silent: `
phases:
  - { id: one, name: One, duration: 2w }
  - id: two
    name: Two
    duration: 2w
    tasks: [{ id: T-1, title: Renew certificates, when: { unit: week, from: 3, to: 4 } }]`,
  },
  'phase-done-with-open-findings': {
    raised: `
findings: [{ id: SEC-1, title: Expired certificates, phase: W1 }]
phases: [{ id: W1, name: Security, status: done }]`,
    reason: 'Unexpected open findings in the phase `W1`, which is done: `SEC-1`, expected them closed',
    silent: `
findings: [{ id: SEC-1, title: Expired certificates, status: done, phase: W1 }]
phases: [{ id: W1, name: Security, status: done }]`,
  },
}
