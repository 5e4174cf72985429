import { describe, expect, it } from 'vitest'
import { column, output, outputs, part, tables } from './outputs.js'

const name = 'backend-master-assessment'
const master = output(name, 'master-assessment.md')
const gaps = output(name, 'gap-analysis.md')
const documents = outputs(name, 'md')
const all = documents.map(({ text }) => text).join('\n')

function section(reviewed: string): string {
  return part(part(master, 'Perspectives'), `</a>${reviewed} (`)
}

describe('the outputs of the backend assessment', () => {
  it('004-1 say REJECTED first, with score and grade, and again at the end and in the messages', () => {
    const lines = master.split('\n').filter((line) => line !== '')
    expect(lines.slice(2, 6).join('\n')).toMatch(/REJECTED[^]*60\.75\/100 \(C, /)
    expect(part(master, 'About this assessment')).toContain('**Approval:** REJECTED')
    expect(part(master, 'Messages').match(/REJECTED/g)).toHaveLength(2)
    expect(all).not.toMatch(/\b(?:APPROVED|CONDITIONAL)\b/)
    for (const { file, text } of documents.filter((one) => /^> \*\*Verdict/m.test(one.text)))
      expect(text, file).toContain('> **Verdict:** **REJECTED**')
  })

  it('004-2 list four perspectives with reviewer, grade and score in a row each', () => {
    const [card] = tables(part(master, 'Perspectives'))
    expect(card && card.heads.filter((head) => ['Score', 'Grade', 'Reviewer'].includes(head))).toHaveLength(3)
    expect(card && column(card, 'Grade')).toEqual(['B+', 'C+', 'B-', 'D+'])
    expect(card && column(card, 'Score')).toEqual(['82/100', '69/100', '72/100', '47/100'])
  })

  it('004-3 derive the score: four shares, their sum, what is taken off and why', () => {
    const [shares, steps] = tables(part(master, 'How the score was computed'))
    expect(shares && column(shares, 'Weight × score')).toEqual(['20.5', '17.25', '18', '11.75'])
    expect(shares?.total?.at(-1)).toBe('67.50/100')
    expect(steps?.rows[0]?.slice(0, 4)).toEqual(['67.50/100', '× 0.90', '−6.75', '60.75/100'])
    expect(master).toContain('**Result: 60.75/100 — C')
  })

  it('004-5 show six P0 and four P1 blockers with issue, phase, impact, effort and priority', () => {
    const groups = part(master, 'What blocks release').split(/^### /m).slice(1)
    const counted = groups.map((group) => [
      /\((\d+) issues?/.exec(group)?.[1],
      String(tables(group)[0]?.rows.length),
    ])
    expect(counted).toEqual([
      ['6', '6'],
      ['4', '4'],
      ['1', '1'],
    ])
    for (const group of groups.slice(0, 2)) {
      const heads = tables(group)[0]?.heads ?? []
      for (const head of ['Issue', 'Phase', 'Impact', 'Fix time']) expect(heads).toContain(head)
    }
    expect(all).not.toMatch(/\b10 (?:critical )?blockers/)
  })

  it('004-6 state the effort of the blockers in person-weeks, and what a week is', () => {
    const blockers = part(master, 'What blocks release')
    expect(blockers).toMatch(/P0 \(6 issues, 6 person-weeks\)/)
    expect(blockers).toContain('**Total:** 11 issues, 10.6 person-weeks')
    expect(gaps).toContain('A day of work is 8 hours, a week 5 days.')
    expect(all).not.toMatch(/6[-–]8 weeks/)
  })

  it('004-7 give each reviewer a section, with the findings of others that they saw as well', () => {
    for (const [reviewed, quick] of [
      ['Architecture', false],
      ['Security', true],
      ['Code Quality', false],
      ['QA/Testing', true],
    ] as const) {
      const text = section(reviewed)
      for (const label of ['Reviewer', 'In full', 'Open findings', 'Recommendation'])
        expect(text, reviewed).toContain(`**${label}:**`)
      expect(text.includes('**In short:**'), reviewed).toBe(quick)
      const [findings] = tables(text)
      expect(
        findings && column(findings, 'Impact').every((cell) => /^[🔴🟠🟡🟢] /u.test(cell)),
        reviewed,
      ).toBe(true)
    }
    const seen = (reviewed: string): readonly string[] => {
      const [table] = tables(section(reviewed).split('**Seen by this reviewer as well:**')[1] ?? '')
      return table ? column(table, 'ID') : []
    }
    expect(seen('Architecture')).toEqual(['CRITICAL-1'])
    expect(seen('Code Quality')).toEqual(['CRITICAL-1', 'ARC-03'])
    expect(section('Security')).not.toContain('Seen by this reviewer')
  })

  it('004-8 derive 19 vulnerabilities, each of them listed', () => {
    expect(section('Security')).toContain('**Open findings:** 19 (4 Critical, 7 High, 6 Medium, 2 Low)')
    const [table] = tables(part(gaps, '</a>Security (19 issues'))
    expect(table?.rows).toHaveLength(19)
  })

  it('004-9 sort critical vulnerabilities by CVSS, all within the band that the table quotes', () => {
    const [table] = tables(section('Security'))
    const scores = table ? column(table, 'CVSS').filter(Boolean) : []
    expect(scores).toEqual(['10.0', '9.8', '9.1', '9.0'])
    const [levels] = tables(part(gaps, 'Open findings by severity'))
    expect(levels && column(levels, 'CVSS')).toEqual(['≥ 9.0', '≥ 7.0', '≥ 4.0', '≥ 0.1'])
  })

  it('004-10, 004-11 say one thing of rate limiting, and one severity of each finding', () => {
    expect(part(master, 'Requirements')).toMatch(/\| Rate limiting enabled \| ❌ Not met \(Partial\)/)
    expect(part(master, 'What blocks release')).toContain('No rate limiting on trading endpoints')
    for (const id of ['CRITICAL-1', 'ARC-03', 'ARC-04']) {
      const said = documents.flatMap(({ text }) =>
        tables(text).flatMap((table) =>
          table.heads.includes('Severity') && table.heads.includes('ID')
            ? table.rows.filter((row) => row.includes(id)).map((row) => row[table.heads.indexOf('Severity')])
            : [],
        ),
      )
      expect(new Set(said).size, id).toBe(1)
    }
  })

  it('004-12, 004-13, 004-14 add tests up, say what 2.7 % measures, and derive the defects', () => {
    const qa = section('QA/Testing')
    expect(qa).toMatch(/\| Test coverage\\\* \| 2\.7% \|/)
    expect(qa).toContain(
      '\\* Share of lines that a test runs; it says nothing about how many tests there are.',
    )
    expect(qa).toMatch(/\| Automated tests \| 40 \| ≥ 847 \| 807 \|/)
    expect(qa).toMatch(/\| Defects to expect \| ≈ 197–394 \|/)
    expect(all).toContain('97.3% of the code is run by no test')
    expect(all).not.toMatch(/\b(?:38|809)\b/)
  })

  it('004-15 list three groups of five requirements, each with its line, and a line for all', () => {
    const groups = part(master, 'Requirements').split(/^### /m).slice(1)
    expect(groups.map((group) => tables(group)[0]?.rows.length)).toEqual([5, 5, 5])
    expect(groups.map((group) => /Unmet and blocking: (.*)/.exec(group)?.[1])).toEqual([
      '5 of 5',
      '4 of 5',
      '3 of 5',
    ])
    expect(tables(groups[1] ?? '')[0]?.heads).toEqual(
      expect.arrayContaining(['Current', 'Target', 'Blocker']),
    )
    expect(master).toContain('Unmet and blocking: 12 of 15')
  })

  it('004-16 show the sprint with 120 tests in five parts, and five milestones of the full path', () => {
    const sprint = part(master, '</a>Path 1: Conditional Approval')
    const parts = [...sprint.matchAll(/\((\d+) tests\)/g)].map(([, count]) => Number(count))
    expect(parts).toEqual([25, 20, 30, 30, 15])
    expect(sprint).toContain(`Implement ${parts.reduce((sum, count) => sum + count, 0)} critical tests`)
    expect(sprint).toMatch(/\*\*Deliverables:\*\*/)
    const [milestones] = tables(part(master, '</a>Path 2: Full Production Ready'))
    expect(milestones && column(milestones, 'Automated tests')).toEqual(['120', '270', '420', '570', '847'])
    expect(part(master, '</a>Path 2: Full Production Ready')).toContain('Code coverage of 90% or more')
  })

  it('004-17, 004-18, 004-19 compare cost, person-weeks, benefits and returns in lakh', () => {
    const [ways] = tables(part(master, 'Ways forward'))
    const line = (label: string): readonly string[] | undefined => ways?.rows.find(([head]) => head === label)
    expect(line('Cost')?.slice(1)).toEqual(['₹2–3 lakh (quoted)', '₹10–15 lakh (quoted)'])
    expect(line('Person-weeks')?.slice(1)).toEqual(['4', '16–36'])
    const [benefits] = tables(part(master, 'Benefits and return'))
    expect(benefits?.rows).toHaveLength(5)
    expect(benefits?.rows[1]).toEqual(['Financial losses', '₹5–20 lakh', '< ₹1 lakh', '₹4–20 lakh', 'month'])
    const [returns] = tables(master.split('**Return:**')[1] ?? '')
    expect(returns?.rows.map((row) => row.slice(1))).toEqual([
      ['₹4–20 lakh', '0.3–2×', '1.6–12×'],
      ['₹20–30 lakh', '1.3–3×', '8–18×'],
    ])
    expect(master).toContain('Return = savings over the time ÷ cost of the scenario.')
    expect(all).not.toContain('10x')
  })

  it('004-20 hold a message for each of four audiences, with fields of its own', () => {
    const messages = part(master, 'Messages').split(/^### /m).slice(1)
    const labels = messages.map((message) =>
      [...message.matchAll(/^\*\*(.*?):\*\*/gm)].map(([, label]) => label),
    )
    expect(labels).toEqual([
      ['Problem', 'Impact', 'Recommendation', 'ROI'],
      ['Problem', 'Impact', 'Trade-off', 'Recommendation'],
      ['Problem', 'Scope', 'Priority', 'Timeline'],
      ['Problem', 'Impact', 'Recommendation', 'Timeline'],
    ])
    const findings = JSON.parse(output(name, '../findings.json'))
    const texts: string = JSON.stringify(findings.messages)
    expect(texts.replace(/\{\{.*?\}\}/g, '')).not.toMatch(/\d/)
  })

  it('004-21 name two horizons, the second on condition, and tick nothing', () => {
    const actions = part(master, 'Immediate actions')
    expect(actions.match(/^### /gm)).toHaveLength(2)
    expect(actions).toContain('**Condition:** the scenario Path 1: Conditional Approval is chosen')
    expect(actions).not.toMatch(/\[x\]|✅/)
  })

  it('004-22 list the same documents in tables and tree, and add their pages up', () => {
    const [set, others] = tables(part(master, 'Documents'))
    expect(others?.rows).toHaveLength(7)
    expect(others?.total?.slice(-2)).toEqual(['249', '168 min'])
    const tree = part(master, 'Where they lie').match(/── \S+/g) ?? []
    expect(tree).toHaveLength((set?.rows.length ?? 0) + 7)
    for (const file of others ? column(others, 'File') : [])
      expect(tree).toContain(`── ${file.replace(/`/g, '')}`)
    expect(all).not.toMatch(/\b241\b/)
  })

  it('004-23 add up three ways of reading', () => {
    const orders = part(master, 'What to read first').split(/^### /m).slice(1)
    for (const [index, total] of [33, 155, 58].entries()) {
      const order = orders[index] ?? ''
      const times = [...order.matchAll(/— (\d+) min/g)].map(([, time]) => Number(time))
      expect(times.reduce((sum, time) => sum + time, 0)).toBe(total)
      expect(order).toContain(`(${total} min, planned:`)
    }
  })

  it('004-24 end with version, date, status, approval and a review after the sprint', () => {
    const foot = part(master, 'About this assessment')
    for (const [label, text] of [
      ['Version', '1.0'],
      ['Status', 'Final'],
      ['Updated', '9 November 2025'],
      ['Approval', 'REJECTED'],
    ])
      expect(foot).toContain(`- **${label}:** ${text}`)
    expect(foot).toMatch(/\*\*Next review:\*\* \[after Critical Sprint\]\(.*\) \(2 weeks\)/)
  })
})
