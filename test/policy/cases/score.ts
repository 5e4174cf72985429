import type { policyScoreRules } from '../../../src/diagnostics/policy-score.js'
import type { PolicyCase } from './case.js'

export const scoreCases: Readonly<Record<keyof typeof policyScoreRules, PolicyCase>> = {
  'override-without-reason': {
    raised: `
categories: [{ id: SEC, name: Security, score: 4 }]
scoring: { override: { value: 5 } }`,
    reason: 'Unexpected override of the overall score without a reason, expected `reason`',
    silent: `
categories: [{ id: SEC, name: Security, score: 4 }]
scoring: { override: { value: 5, reason: Certificates were renewed after the review } }`,
  },
  'override-printed': {
    raised: `
categories: [{ id: SEC, name: Security, score: 4 }]
scoring: { override: { value: 5, reason: Certificates were renewed after the review } }`,
    reason:
      'Unexpected override of the overall score: documents print `5.0/10`, expected `4.0/10` as computed',
    silent: `
categories: [{ id: SEC, name: Security, score: 4 }]`,
  },
  'weights-absent': {
    raised: `
categories:
  - { id: SEC, name: Security, score: 4 }
  - { id: TEST, name: Tests, score: 6 }`,
    reason: 'Unexpected categories without weights, expected `weight` where they do not count alike',
    silent: `
categories:
  - { id: SEC, name: Security }
  - { id: TEST, name: Tests }`,
  },
  'weight-missing': {
    raised: `
categories:
  - { id: SEC, name: Security, score: 4, weight: 2 }
  - { id: TEST, name: Tests, score: 6 }`,
    reason: 'Unexpected category `TEST` without a weight, expected one as its siblings have',
    silent: `
categories:
  - { id: SEC, name: Security, score: 4, weight: 2 }
  - { id: TEST, name: Tests, applicable: false }`,
  },
  'weights-near-hundred': {
    raised: `
categories:
  - { id: SEC, name: Security, score: 4, weight: 60 }
  - { id: TEST, name: Tests, score: 6, weight: 35 }`,
    reason: 'Unexpected weights that add up to 95, expected 100',
    silent: `
categories:
  - { id: SEC, name: Security, score: 4, weight: 3 }
  - { id: TEST, name: Tests, score: 6, weight: 2 }`,
  },
  'score-contradicts-parts': {
    raised: `
categories: [{ id: SEC, name: Security, score: 9, points: { earned: 5, possible: 10 } }]`,
    reason: 'Unexpected score `9` of the category `SEC`, expected `5.0` as its parts give',
    silent: `
categories: [{ id: SEC, name: Security, score: 5, points: { earned: 5, possible: 10 } }]`,
  },
  'cvss-contradicts-severity': {
    raised: `
findings: [{ id: SEC-1, title: Query built from input, severity: low, cvss: { score: 9.8 } }]`,
    reason: 'Unexpected severity `low` beside the CVSS score 9.8, expected `critical`',
    silent: `
findings: [{ id: SEC-1, title: Query built from input, severity: critical, cvss: { score: 9.8 } }]`,
  },
  'priority-contradicts-severity': {
    raised: `
findings: [{ id: SEC-1, title: Secrets in the code, severity: critical, priority: P2 }]`,
    reason:
      'Unexpected priority `P2` of the finding `SEC-1` beside the severity `Critical`, expected the two to be closer',
    silent: `
findings: [{ id: SEC-1, title: Secrets in the code, severity: high, priority: P2 }]`,
  },
  'level-contradicts-section': {
    raised: `
findings: [{ id: DOC-1, title: Thin handbook, severity: low, category: MUST }]
categories: [{ id: MUST, name: Critical issues (must fix) }]`,
    reason:
      'Unexpected findings under the category “Critical issues (must fix)”, which stands for `Critical`: `DOC-1`, expected findings of that level',
    silent: `
findings: [{ id: SEC-1, title: Secrets in the code, severity: critical, category: MUST }]
categories: [{ id: MUST, name: Critical issues (must fix) }]`,
  },
  'areas-overlap': {
    raised: `
categories:
  - { id: LOG, name: Logging & Monitoring, score: 4 }
  - { id: MON, name: Monitoring & Observability, score: 5 }`,
    reason:
      'Unexpected “Monitoring” in the category `MON` (“Monitoring & Observability”), which `LOG` (“Logging & Monitoring”) names as well; expected it in one of them',
    silent: `
categories:
  - { id: APP, name: Application Monitoring, score: 4 }
  - { id: NET, name: Network Monitoring & Alerts, score: 5 }
  - { id: OPS, name: Operations and Backups, score: 5 }
  - { id: RUN, name: Operations, parent: OPS, score: 5 }`,
  },
  'measure-without-area': {
    raised: `
scales: { score: { max: 100, suffix: "%" } }
categories: [{ id: TEST, name: Tests, score: 40, target: 80 }]
metrics: [{ id: devops, label: DevOps, unit: "%", current: 30, target: ">= 85" }]`,
    reason:
      'Unexpected metric `devops` (“DevOps”) beside areas with targets, expected a category that it belongs to',
    silent: `
scales: { score: { max: 100, suffix: "%" } }
categories: [{ id: TEST, name: Tests, score: 40, target: 80 }]
metrics:
  - { id: coverage, label: Coverage, unit: "%", current: 30, target: ">= 85", category: TEST }
  - { id: uptime, label: Uptime, unit: "%", current: 99, target: ">= 99.9", group: Operation }
  - { id: p95, label: Response, unit: ms, current: 900, target: "<= 300" }`,
  },
  'acceptance-without-reason': {
    raised: `
findings: [{ id: SEC-1, title: Old cipher, status: accepted }]`,
    reason: 'Unexpected status `accepted` of the finding `SEC-1` without a reason, expected `reason`',
    silent: `
findings: [{ id: SEC-1, title: Old cipher, status: { state: accepted, reason: Only inside the building } }]`,
  },
}
