import type { policyClaimRules } from '../../../src/diagnostics/policy-claims.js'
import type { PolicyCase } from './case.js'

const work = 'findings: [{ id: F-1, title: No backups, effort: 35-43h }]'

export const claimCases: Readonly<Record<keyof typeof policyClaimRules, PolicyCase>> = {
  'metric-contradicts-itself': {
    raised: `
metrics:
  - id: tests
    label: Tests
    current: 38
    parts: [{ label: Unit, value: 30 }, { label: Others, value: 10 }]`,
    reason: 'Unexpected current value `38` of the metric `tests`, expected `40` as its parts give',
    silent: `
metrics:
  - id: tests
    label: Tests
    parts: [{ label: Unit, value: 30 }, { label: Others, value: 10 }]`,
  },
  'quoted-outside-derived': {
    raised: `
findings: [{ id: F-1, title: No backups, effort: 2h }]
costs:
  currency: USD
  blendedRate: 100
  quoted: [{ label: Offer, amount: 900 }]`,
    reason: 'Unexpected quoted amount $900 for `Offer`, expected one that meets the derived $200',
    silent: `
findings: [{ id: F-1, title: No backups, effort: 2h }]
costs:
  currency: USD
  blendedRate: 100
  quoted: [{ label: Offer, amount: { min: 150, max: 250 } }]`,
  },
  'requirement-met-with-open-findings': {
    raised: `
findings: [{ id: F-1, title: No backups }]
requirements: [{ id: R-1, group: Operation, text: Data can be restored, status: met, findings: [F-1] }]`,
    reason: 'Unexpected status `met` of the requirement `R-1`, expected none while its findings are open',
    silent: `
findings: [{ id: F-1, title: No backups, status: done }]
requirements: [{ id: R-1, group: Operation, text: Data can be restored, status: met, findings: [F-1] }]`,
  },
  'quote-contradicts-figure': {
    raised: `
${work}
quotes: [{ figure: open.effort, value: 35–40 hours, source: Slide 3 }]`,
    reason:
      'Unexpected claim of `35–40 hours` for `open.effort` (Effort of all open findings, from: Slide 3), expected `35–43 h` as computed',
    silent: `
${work}
quotes: [{ figure: open.effort, value: 35–43 hours, source: Slide 3 }]`,
  },
  'quote-explained': {
    raised: `
${work}
quotes: [{ figure: open.effort, value: 30h, source: Slide 3, reason: The slide is of last year. }]`,
    reason:
      'Unexpected claim of `30h` for `open.effort` (Effort of all open findings, from: Slide 3), expected `35–43 h` as computed',
    silent: `
${work}
quotes: [{ figure: open.effort, value: 35-43h, reason: The slide is of last year. }]`,
  },
  'quote-unreadable': {
    raised: `
${work}
quotes: [{ figure: open.effort, value: a few weeks }]`,
    reason: 'Unexpected value `a few weeks` of the quote for `open.effort`, expected work such as `4–6 h`',
    silent: `
${work}
quotes: [{ figure: open.effort, value: about 39 hours }]`,
  },
  'quote-figure-unknown': {
    raised: `
${work}
quotes: [{ figure: open.efort, value: 40h }]`,
    reason: /^Unexpected figure `open\.efort` in a quote, expected one of the \d+ figures of these findings$/,
    silent: `
${work}
quotes: [{ figure: open.effort, value: 35-43h }]`,
  },
  'reading-exceeds-budget': {
    raised: `
documents:
  items: [{ id: audit, title: Audit, external: true, minutes: 25 }]
  readingOrders:
    - { audience: Board, budget: 30, entries: [{ document: audit }, { text: Decide, minutes: 10 }] }`,
    reason: 'Unexpected budget of 30 min for “Board”, expected at least the 35 min that its entries state',
    silent: `
documents:
  items: [{ id: audit, title: Audit, external: true, minutes: 20 }]
  readingOrders:
    - { audience: Board, budget: 30, entries: [{ document: audit }, { text: Decide, minutes: 10 }] }`,
  },
  'titles-similar': {
    raised: `
findings:
  - { id: P1-3, title: Rate limiting missing }
  - { id: P2-4, title: No API rate limiting }`,
    reason:
      'Unexpected finding `P2-4` (“No API rate limiting”) with a title close to that of `P1-3` (“Rate limiting missing”), expected the two to be related or one to repeat the other',
    silent: `
findings:
  - { id: P1-3, title: Rate limiting missing }
  - { id: P2-4, title: No API rate limiting, related: [P1-3] }`,
  },
  'references-repeated': {
    raised: `
findings:
  - { id: SEC-1, title: Anybody may upload, references: [{ path: api/files.py, line: 25 }] }
  - { id: OPS-1, title: Disk fills up, references: [{ path: api/files.py, line: 25 }] }`,
    reason:
      'Unexpected reference of `OPS-1` to `api/files.py:25`, where `SEC-1` points too, expected the two to be related or one to repeat the other',
    silent: `
findings:
  - { id: SEC-1, title: Anybody may upload, references: [{ path: api/files.py, line: 25 }] }
  - { id: OPS-1, title: Disk fills up, references: [{ path: api/files.py, line: 31 }] }`,
  },
  'metric-repeated': {
    raised: `
meta: { title: Shop, date: "2026-02", subject: { name: Shop, size: { testFiles: 37 } } }
metrics: [{ id: tests, label: Test files, current: 40 }]`,
    reason:
      'Unexpected value `37` of `testFiles` in the size of the subject, expected `40` as the metric `tests` says',
    silent: `
meta: { title: Shop, date: "2026-02", subject: { name: Shop, size: { testFiles: 37 } } }
metrics: [{ id: tests, label: Test files, current: 37 }]`,
  },
  'done-while-open': {
    raised: `
findings: [{ id: F-1, title: No backups }]
checklists:
  - id: release
    title: Before release
    groups: [{ label: Data, items: [{ text: Data can be restored, done: true, findings: [F-1] }] }]`,
    reason: 'Unexpected tick at “Data can be restored” while `F-1` is open, expected none',
    silent: `
findings: [{ id: F-1, title: No backups }]
checklists:
  - id: release
    title: Before release
    groups: [{ label: Data, items: [{ text: Data can be restored, findings: [F-1] }] }]`,
  },
  'claim-contradicts-finding': {
    raised: `
findings: [{ id: SEC-4, title: No rate limiting, severity: critical }]
requirements: [{ id: R-1, group: Security, text: Rate limiting is enabled, status: met }]`,
    reason:
      'Unexpected met requirement “Rate limiting is enabled” beside the open finding `SEC-4` (“No rate limiting”), expected one of the two',
    silent: `
findings: [{ id: SEC-4, title: No rate limiting, severity: critical }]
requirements: [{ id: R-1, group: Security, text: Rate limiting is enabled, status: unmet }]`,
  },
  'rates-implied-differ': {
    raised: `
costs: { currency: EUR }
scenarios:
  - { id: sprint, name: Sprint, team: [{ role: engineer, count: 2 }], duration: 2w, cost: 8000 }
  - { id: full, name: Full, team: [{ role: engineer, count: 2 }], duration: 12w, cost: 24000 }`,
    reason:
      'Unexpected cost of €1,000 per person-week in the scenario `full`, expected one closer to the €2,000 of `sprint`',
    silent: `
costs: { currency: EUR }
scenarios:
  - { id: sprint, name: Sprint, team: [{ role: engineer, count: 2 }], duration: 2w, cost: 8000 }
  - { id: full, name: Full, team: [{ role: engineer, count: 2 }], duration: 12w, cost: 50000 }`,
  },
  'benefit-exceeds-loss': {
    raised: `
costs:
  currency: EUR
  benefits:
    - { id: outages, label: Outages, per: mo, before: 5000, after: 1000 }
    - { id: claimed, label: Fewer losses, per: mo, saving: { min: 4000, max: 8000 }, source: Slide 3 }`,
    reason:
      'Unexpected saving of €4,000–8,000 as `Fewer losses`, expected at most the €5,000 a month that `outages` costs today',
    silent: `
costs:
  currency: EUR
  benefits:
    - { id: outages, label: Outages, per: mo, before: 5000, after: 1000 }
    - { id: claimed, label: Fewer losses, per: mo, saving: 4000, source: Slide 3 }`,
  },
}
