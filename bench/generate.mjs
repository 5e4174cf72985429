// Makes findings of any size, the same for the same size.
export function generateFindings(count) {
  const severities = ['critical', 'high', 'medium', 'low']
  const priorities = ['P0', 'P1', 'P2', 'P3']
  const categories = Array.from({ length: 12 }, (_, index) => ({
    id: `CAT-${index + 1}`,
    name: `Area ${index + 1}`,
    weight: (index % 3) + 1,
    score: 40 + ((index * 7) % 50),
  }))
  return {
    schemaVersion: 1,
    meta: { title: `Assessment of a shop with ${count} findings`, date: '2026-01-31', locale: 'en-US' },
    scales: { score: { min: 0, max: 100, decimals: 1 } },
    categories,
    findings: Array.from({ length: count }, (_, index) => ({
      id: `F-${index + 1}`,
      title: `Order service answers late in case ${index + 1}`,
      category: `CAT-${(index % 12) + 1}`,
      severity: severities[(index * 5) % 4],
      priority: priorities[(index * 3) % 4],
      problem: `Requests of **case ${index + 1}** wait for \`lock_${index}\` and are answered after the timeout.`,
      fix: 'Release the lock before the call to the *payment provider*.',
      impact: ['Customers pay twice', 'Support is called'],
      effort: { min: (index % 5) + 1, max: (index % 5) + 2, unit: 'h' },
      references: [{ path: `src/orders/case-${index}.ts`, line: (index % 200) + 1 }],
    })),
  }
}
