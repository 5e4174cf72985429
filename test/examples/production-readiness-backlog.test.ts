import { describe, expect, it } from 'vitest'
import { assessedFile } from '../assess/assessing.js'
import { composedSet, section } from '../document/set.js'

const { assessment } = await assessedFile('examples/production-readiness/findings.json')
const { documents } = composedSet(assessment)
const backlog = documents.backlog?.markdown ?? expect.fail('no backlog')
const recommendations = documents['technical-recommendations']?.markdown ?? expect.fail('no recommendations')
const checklist = documents['readiness-checklist']?.markdown ?? expect.fail('no checklist')

describe('report 001 as a backlog', () => {
  it('numbers 28 findings by section, 11 critical, 5 high, 7 medium, 5 low (001-4)', () => {
    expect(backlog.match(/(?<=^## <a id="[\w-]+"><\/a>).*issues?\)$/gm)).toEqual([
      '🔴 CRITICAL (11 issues)',
      '🟠 HIGH (5 issues)',
      '🟡 MEDIUM (7 issues)',
      '🟢 LOW (5 issues)',
    ])
    const numbers = backlog.match(/(?<=^### <a id="finding-[\w-]+"><\/a>)[\d.]+(?= — )/gm) ?? []
    expect(new Set(numbers).size).toBe(28)
    expect(numbers.filter((number) => !number.includes('.'))).toEqual(['2', '7'])
  })

  it('shows on each card what is stated of status, priority, files, issues, actions and references (001-5)', () => {
    const [, card = ''] = backlog.split('<a id="finding-logging"></a>')
    const text = card.split('\n### ')[0] ?? ''
    expect(text.match(/\*\*(?:Status|Priority|Affects|Issues|Actions|References):\*\*/g)).toEqual([
      '**Priority:**',
      '**Status:**',
      '**Issues:**',
      '**Affects:**',
      '**Actions:**',
      '**References:**',
    ])
    expect(text).toContain('**Status:** ⚠️ DEVELOPMENT ONLY')
    for (const id of ['tests', 'backup', 'type-hints']) {
      const own = (backlog.split(`<a id="finding-${id}"></a>`)[1] ?? '').split('\n### ')[0] ?? ''
      expect(own).not.toContain('**Affects:**')
    }
  })

  it('gives each section the mark of its most pressing finding (001-7)', () => {
    const rows = section(backlog, 'By section').match(/^\| .*$/gm) ?? []
    expect(
      rows.map((row) =>
        row
          .split(' | ')
          .slice(0, 2)
          .join(' ')
          .replace(/\]\([^)]*\)|[|[] ?/g, ''),
      ),
    ).toEqual(
      expect.arrayContaining([
        '1. Security 🔴 CRITICAL',
        '6. API Design 🟠 HIGH',
        '8. Performance 🟡 MEDIUM',
      ]),
    )
  })

  it('has 145 action items and 46 below them as boxes (001-8)', () => {
    expect(backlog.match(/^- \[ \] /gm)).toHaveLength(145)
    expect(backlog.match(/^ +- \[ \] /gm)).toHaveLength(46)
    expect(backlog).toContain('- **Steps done:** 0 of 191')
  })

  it('prints places with lines and notes (001-9)', () => {
    expect(backlog).toContain('- `fastDataApi/app/routers/artists.py` — all endpoints unprotected')
    expect(backlog).toContain('`fastDataApi/app/database.py:31-36`')
  })
})

describe('report 001 as technical recommendations', () => {
  it('draws the four trees that findings ask for, the alternative included (001-11)', () => {
    const areas = recommendations.split('All files to create')[0] ?? ''
    const trees = areas.match(/```text\n\.\/[^\n]*\n[^`]*```/g) ?? []
    expect(trees.map((tree) => /[├└]── (\S+)/.exec(tree)?.[1])).toEqual([
      'fastDataApi/',
      'fastDataApi/',
      '.github/',
      'k8s/',
    ])
    expect(trees.at(-1)).toMatch(
      /# OR\n\n\.\/.*\n└── helm\/\n {4}└── accessible\/\n {8}├── Chart\.yaml +← missing/,
    )
  })
})

describe('report 001 as a readiness checklist', () => {
  it('groups by the own priority of findings, each in one group (001-12)', () => {
    expect(section(checklist, '🔴 CRITICAL')).toMatch(/HTTPS\/TLS[^]*Monitoring & Metrics/)
    expect(section(checklist, '🟡 MEDIUM')).toContain('Foreign Key Cascades')
    const numbers = checklist.match(/(?<=^- \[ \] .*\(\[)[\d.]+(?=\])/gm) ?? []
    expect(numbers).toHaveLength(28)
    expect(new Set(numbers).size).toBe(28)
  })

  it('marks what no finding stands behind (001-13)', () => {
    const additional = checklist.match(/(?<=^- \[ \] \*\*Additional:\*\* \*\*)[^*]+/gm)
    expect(additional).toEqual(['Input sanitization', 'Load testing', 'Distributed tracing', 'A single API'])
  })

  it('ticks nothing while everything is open', () => {
    expect(checklist).not.toMatch(/\[x\]|✅/)
  })
})
