import { describe, expect, test } from 'vitest'
import { assessed, printed, printedAll, type Given } from './assessing.js'

const given: Given = {
  scoring: { criticalAxis: 'priority' },
  findings: [
    { id: 'A', title: 'Low and late', severity: 'critical', priority: 'P3', effort: '1d' },
    { id: 'B', title: 'Urgent', severity: 'low', priority: 'P0', effort: '4h' },
    {
      id: 'C',
      title: 'Half done',
      severity: 'high',
      priority: 'P1',
      status: 'partial',
      effort: '2h',
      blocker: true,
    },
    { id: 'D', title: 'Done', severity: 'critical', priority: 'P0', status: 'done', effort: '9h' },
    { id: 'E', title: 'Accepted', priority: 'P0', status: { state: 'accepted', reason: 'Leaves in May' } },
    { id: 'F', title: 'Urgent again', severity: 'low', priority: 'P0', effort: '4h', duplicateOf: 'B' },
    { id: 'G', title: 'No levels' },
  ],
}

describe('counts', () => {
  test('tell listed, counted and open findings apart', async () => {
    const { assessment } = await assessed(given)
    expect(printedAll(assessment, 'findings.listed', 'findings.total', 'open.total')).toEqual({
      'findings.listed': '7',
      'findings.total': '6',
      'open.total': '4',
    })
  })

  test('call critical what stands first on the declared axis', async () => {
    const byPriority = await assessed(given)
    const bySeverity = await assessed({ ...given, scoring: { criticalAxis: 'severity' } })
    expect(printed(byPriority.assessment, 'open.critical')).toBe('1')
    expect(
      byPriority.assessment.rows.filter(({ critical }) => critical).map(({ finding }) => finding.id),
    ).toEqual(['B'])
    expect(
      bySeverity.assessment.rows.filter(({ critical }) => critical).map(({ finding }) => finding.id),
    ).toEqual(['A'])
  })

  test('count as blockers what a blocking priority or the finding itself says', async () => {
    const { assessment } = await assessed(given)
    expect(printedAll(assessment, 'open.blockers', 'open.blockers.effort')).toEqual({
      'open.blockers': '2',
      'open.blockers.effort': '6 h',
    })
  })

  test('split blockers by priority, those without one last', async () => {
    const { assessment } = await assessed({
      ...given,
      findings: [...(given.findings ?? []), { id: 'H', title: 'No priority', effort: '3h', blocker: true }],
    })
    const { ledger } = assessment
    const groups = assessment.counts.blockersByPriority.map(({ level, open, effort }) => [
      level?.id,
      ledger.get(open).shown,
      effort && ledger.get(effort).shown,
    ])
    expect(groups).toEqual([
      ['P0', '1', '4'],
      ['P1', '1', '2'],
      [undefined, '1', '3'],
    ])
  })

  test('split the open findings of a category by severity', async () => {
    const findings = (given.findings ?? []).map((finding) => ({ ...finding, category: 'X' }))
    const { assessment } = await assessed({ ...given, categories: [{ id: 'X', name: 'All' }], findings })
    const [category] = assessment.categories
    expect(
      category?.bySeverity.map(({ level, open }) => [level.id, assessment.ledger.get(open).shown]),
    ).toEqual([
      ['critical', '1'],
      ['high', '1'],
      ['low', '1'],
    ])
  })

  test('name their rows and their filter', async () => {
    const { assessment } = await assessed(given)
    expect(assessment.ledger.get('open.priority.P0').derivation).toEqual({
      op: 'count',
      query: 'status class open or partial, priority P0',
      rows: [{ id: 'B', pointer: '/findings/1' }],
    })
  })

  test('say what has no level', async () => {
    const { assessment } = await assessed(given)
    expect(assessment.counts.unranked).toMatchObject({
      severity: 'open.unranked.severity',
      priority: 'open.unranked.priority',
      category: 'open.unranked.category',
    })
    expect(printed(assessment, 'open.unranked.priority')).toBe('1')
  })
})

describe('rows', () => {
  test('stand by priority, severity, input order, those without a level last', async () => {
    const { assessment } = await assessed(given)
    expect(assessment.rows.map(({ finding }) => finding.id)).toEqual(['D', 'B', 'F', 'E', 'C', 'A', 'G'])
  })

  test('mark duplicates and what they repeat', async () => {
    const { assessment } = await assessed(given)
    const rows = new Map(assessment.rows.map((row) => [row.finding.id, row]))
    expect(rows.get('F')).toMatchObject({ counted: false, open: false })
    expect(rows.get('B')?.duplicates).toEqual(['F'])
  })
})

describe('effort', () => {
  const sum = async (...efforts: (string | null | { count: number; each: string })[]): Promise<string> => {
    const findings = efforts.map((effort, index) => ({ id: `F-${index}`, title: 'Open', effort }))
    const scales = { effort: { hoursPerDay: 7.5, sizes: { M: { min: 1, max: 2, unit: 'd' } } } }
    const { assessment } = await assessed({ scales, findings })
    return printed(assessment, 'open.effort')
  }

  test('adds in the unit that is shared, else in hours', async () => {
    expect(await sum('1d', '2-3d')).toBe('3–4 days')
    expect(await sum('1d', '2h')).toBe('9.5 h')
    expect(await sum('1mo')).toBe('1 month')
    expect(await sum('1mo', '1h')).toBe('163.5 h')
  })

  test('multiplies occurrences, and reads sizes off the scale', async () => {
    expect(await sum({ count: 89, each: '2h' })).toBe('178 h')
    expect(await sum('M', 'M')).toBe('2–4 days')
  })

  test('leaves out what is unknown, and prints half hours', async () => {
    expect(await sum('1.5h', null, '1h')).toBe('2.5 h')
  })

  test('marks an estimate where it is typed', async () => {
    const { assessment } = await assessed({ findings: [{ id: 'F', title: 'Open', effort: '~3d' }] })
    expect(printed(assessment, 'finding/F.effort')).toBe('≈ 3 days')
  })
})
