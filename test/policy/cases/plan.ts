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
}
