import type { policyTextRules } from '../../../src/diagnostics/policy-text.js'
import type { PolicyCase } from './case.js'

const findings = `
findings:
  - { id: SEC-1, title: Expired certificates, severity: critical }
  - { id: SEC-2, title: Query built from input, severity: critical }`

export const textCases: Readonly<Record<keyof typeof policyTextRules, PolicyCase>> = {
  'text-contradicts-figure': {
    raised: `${findings}
narrative: { overview: Three critical issues stand between the shop and its customers. }`,
    reason: 'Unexpected “Three critical issues” in `narrative.overview`, expected `2` (`open.critical`)',
    silent: `${findings}
narrative: { overview: Two critical issues stand between the shop and its customers. }`,
  },
  'area-unknown': {
    raised: `
categories: [{ id: SEC, name: Security, score: 4 }]
narrative: { overview: "The Compliance area holds us back: what is asked for is not written down." }`,
    reason: 'Unexpected area “Compliance” in `narrative.overview`, expected a category of the findings',
    silent: `
categories: [{ id: SEC, name: Security, score: 4 }]
narrative: { overview: "The Security area holds us back; another area of the system is fine." }`,
  },
  'placeholder-unknown-value': {
    raised: `${findings}
metrics: [{ id: coverage, label: Test coverage, unit: "%", current: null }]
narrative: { overview: "Tests cover {{metric/coverage.current}} of the code." }`,
    reason:
      'Unexpected placeholder for `metric/coverage.current`, whose value is unknown, expected a figure with a value',
    silent: `${findings}
metrics: [{ id: coverage, label: Test coverage, unit: "%", current: 40 }]
narrative: { overview: "Tests cover {{metric/coverage.current}} of the code." }`,
  },
}
