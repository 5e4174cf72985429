/** A small web shop's findings, valid and complete enough that every kind of document has content. */
export const shop = {
  meta: { title: 'Web shop review', date: '2026-02-23', subject: { name: 'Web shop' } },
  categories: [
    { id: 'security', name: 'Security', weight: 2, score: 6.2 },
    { id: 'tests', name: 'Tests', weight: 1, score: 8 },
  ],
  findings: [
    {
      id: 'SEC-1',
      title: 'Passwords are logged',
      category: 'security',
      severity: 'critical',
      priority: 'P0',
      effort: '4-6h',
      phase: 'now',
    },
    {
      id: 'TST-1',
      title: 'Checkout is untested',
      category: 'tests',
      severity: 'medium',
      priority: 'P2',
      effort: '2d',
      phase: 'next',
    },
  ],
  phases: [
    { id: 'now', name: 'Stop the leak', duration: '1w' },
    { id: 'next', name: 'Cover the checkout', duration: '1w', dependsOn: ['now'] },
  ],
  costs: { currency: 'EUR', rates: [{ role: 'engineer', label: 'Engineer', amount: 100, per: 'h' }] },
}

/** The shop's findings as JSON text, with some top-level parts replaced. */
export function shopJson(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...shop, ...changes }, null, 2)
}

/** The shop's findings as YAML text, the flow style of JSON being YAML too, with a comment to tell them apart. */
export const shopYaml = `# Findings of the shop
meta:
  title: Web shop review
  date: "2026-02-23"
categories:
  - { id: security, name: Security, weight: 2, score: 6.2 }
findings:
  - id: SEC-1
    title: Passwords are logged
    category: security
    severity: critical
    priority: P0
    effort: 4-6h
`
