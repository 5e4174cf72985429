/**
 * The findings file that `dossier init` writes: it builds as it stands, shows the fields most reports use, and
 * leaves everything that has a default to the default.
 */
export function starterFindings(): string {
  return starter
}

const starter = `# yaml-language-server: $schema=./findings.schema.json
# One assessment. Counts, sums, scores, costs and dates are derived: state the parts, never the totals.
# Text is Markdown where the schema says so; ids are permanent, titles may change.
schemaVersion: 1

meta:
  title: Online shop, production readiness
  date: "2026-02-23" # or "2026-02", or "2026"
  subject:
    name: Online shop
    stack: [TypeScript, PostgreSQL]

# Weights need not sum to 100. \`score: null\` means not assessed, \`applicable: false\` leaves a category out.
categories:
  - { id: security, name: Security, weight: 2, score: 6.5 }
  - { id: operations, name: Operations, weight: 1, score: 7.4 }

# Severities are critical, high, medium, low; priorities P0 to P3; statuses open, partial, done, accepted, na.
# Other words: declare them under \`scales\`.
findings:
  - id: SEC-1
    category: security
    title: Login accepts unlimited attempts
    severity: critical
    priority: P0
    effort: 2-4h # or 1d, 2w, { count: 12, each: 1h }
    phase: harden
    problem: Nothing slows down a program that tries **every** password.
    fix: Lock an account for a minute after five failed attempts.
    references:
      - { path: src/login.ts, line: 42 }
  - id: OPS-1
    category: operations
    title: Backups are never restored
    severity: high
    priority: P1
    effort: 1d
    phase: harden
    problem: A backup that was never read back may be empty.
    fix: Restore last night's backup into a scratch database every week.

strengths:
  - { id: reviews, category: operations, title: Every change is reviewed by a second person }

quickWins:
  - { id: QW-1, title: Slow down the login, findings: [SEC-1] }

phases:
  - { id: harden, name: Harden, duration: 1w, goal: Close what keeps the shop from going live. }

# Cost is hours × rate; a finding, task or phase may name its role.
costs:
  currency: EUR
  rates:
    - { role: engineer, amount: 95 }

verdict:
  conditions:
    - { text: Login slows down attackers, findings: [SEC-1] }
`
