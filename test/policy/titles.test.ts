import { describe, expect, test } from 'vitest'
import { policed } from './policing.js'

/** The messages about similar titles, as pairs of ids. */
async function pairs(titles: Readonly<Record<string, string>>, more = ''): Promise<readonly string[]> {
  const list = Object.entries(titles).map(
    ([id, title]) => `  - { id: ${id}, title: "${title}", category: ${id.split('-')[0]} }`,
  )
  const names = [...new Set(Object.keys(titles).map((id) => id.split('-')[0]))]
  const categories = names.map((id) => `  - { id: ${id}, name: ${id} }`)
  const { messages } = await policed(
    `${more}\ncategories:\n${categories.join('\n')}\nfindings:\n${list.join('\n')}`,
  )
  return messages
    .filter(({ ruleId }) => ruleId === 'titles-similar')
    .map(({ reason }) =>
      [...reason.matchAll(/`([^`]+)`/g)]
        .map(([, id]) => id)
        .toSorted()
        .join(' '),
    )
}

describe('titles that are close to each other', () => {
  test('are found across categories when they share what is special about them', async () => {
    const found = await pairs({
      'ARC-01': 'Background job queue inefficient',
      'ARC-04': 'API versioning strategy unclear',
      'ARC-05': 'No request tracing across services',
      'SEC-01': 'CORS too permissive',
      'SEC-09': 'CORS headers could be stricter',
      'PERF-02': 'Inefficient task polling',
      'TEST-01': 'Coverage measurement missing',
      'TEST-02': 'Coverage unknown %',
      'OPS-02': 'No distributed tracing',
      'PROD-01': 'API versioning strategy missing',
    })
    expect(found.toSorted()).toEqual([
      'ARC-01 PERF-02',
      'ARC-04 PROD-01',
      'ARC-05 OPS-02',
      'SEC-01 SEC-09',
      'TEST-01 TEST-02',
    ])
  })

  test('are found when one says more than the other, and by abbreviations', async () => {
    const found = await pairs({
      'SEC-1': 'Rate Limiting',
      'MON-1': 'Monitoring/APM',
      'SEC-2': 'API Rate Limiting',
      'OPS-2': 'Performance Monitoring',
    })
    expect(found.toSorted()).toEqual(['MON-1 OPS-2', 'SEC-1 SEC-2'])
  })

  test('are left alone when they share only what every report speaks of', async () => {
    const found = await pairs({
      'SEC-07': 'Database secrets in logs',
      'SEC-08': 'No audit logging',
      'TEST-03': 'Integration tests limited',
      'TEST-06': 'Database test fixtures not isolated',
      'TEST-09': 'Test documentation sparse',
      'CODE-02': 'Documentation could improve',
      'OPS-03': 'Monitoring gaps',
      'OPS-05': 'No metrics export',
      'OPS-06': 'Logging could improve',
      'PROD-04': 'Usage metrics limited',
      'PROD-08': 'Cost monitoring missing',
      'SEC-06': 'No database connection encryption',
      'ARC-04': 'Connection pool issues',
    })
    expect(found).toEqual([])
  })

  test('are known when the author has related them, also through a third', async () => {
    const finding = (id: string, related: string) =>
      `  - { id: ${id}, title: No backups, related: [${related}] }`
    const { ids } = await policed(
      `findings:\n${[finding('A', 'C'), finding('B', 'C'), finding('C', '')].join('\n')}`,
    )
    expect(ids).toEqual([])
  })

  test('are found in German', async () => {
    const meta = '\nmeta: { title: Laden, date: "2026-02", locale: de-DE }'
    const found = await pairs(
      {
        'SEC-1': 'Keine Ratenbegrenzung',
        'API-1': 'Ratenbegrenzung der API fehlt',
        'DOC-1': 'Dokumentation fehlt',
      },
      meta,
    )
    expect(found).toEqual(['API-1 SEC-1'])
  })

  test('lead to one message for each finding, however many are alike', async () => {
    const many = Array.from({ length: 400 }, (_, index) => [
      `A-${index}`,
      `Step ${index} leaves the oven door open`,
    ])
    expect(await pairs(Object.fromEntries(many))).toHaveLength(399)
  })
})
