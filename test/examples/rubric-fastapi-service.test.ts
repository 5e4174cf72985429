import { describe, expect, it } from 'vitest'
import { column, output, outputs, part, tables } from './outputs.js'

const [summary, gaps, roadmap, investment, index] = [
  'executive-summary',
  'gap-analysis',
  'roadmap',
  'investment',
  'document-index',
].map((kind) => output('fastapi-service', `${kind}.md`))
const all = outputs('fastapi-service', 'md')
  .map(({ text }) => text)
  .join('\n')

function read(text: string | undefined): string {
  return text ?? expect.fail('a document of the example is missing')
}

describe('the outputs of the FastAPI example', () => {
  it('000-1 begin with date, score with band, and the duration of the plan', () => {
    const [head] = read(summary).split('> [!')
    expect(head).toMatch(/Date:\*\* December 6, 2025\n/)
    expect(head).toMatch(/Overall score:\*\* 7\.1\/10 \(✅ Good\)\n/)
    expect(head).toMatch(/Time to completion:\*\* 4 weeks\n/)
    expect(read(roadmap)).toContain('- **Duration:** 4 weeks')
  })

  it('000-3 draw seven bars of ten cells and one for the whole, all rounded alike', () => {
    const [card] = tables(part(read(summary), 'Scorecard'))
    const cells = (card ? [...card.rows, card.total ?? []] : []).map((row) => row[1]?.match(/[█░]/g) ?? [])
    expect(cells.map((bar) => bar.filter((cell) => cell === '█').length)).toEqual([8, 6, 7, 7, 7, 8, 7, 7])
    expect(cells.map((bar) => bar.length)).toEqual(Array(8).fill(10))
  })

  it('000-5 give every critical finding a card: current, problem, fix, time, impact', () => {
    const critical = part(read(gaps), 'Critical findings (3 issues, 4 h)')
    const cards = critical.split(/^### /m).slice(1)
    expect(cards).toHaveLength(3)
    for (const card of cards) {
      const labels = ['Current', 'Problem', 'Fix', 'Time', 'Impact'].map((label) =>
        card.indexOf(`**${label}:**`),
      )
      expect(labels).toEqual(labels.toSorted((a, b) => a - b))
      expect(labels[0]).toBeGreaterThan(0)
    }
    const hours = [...critical.matchAll(/\*\*Time:\*\* (\d+) h/g)].map(([, time]) => Number(time))
    expect(hours.reduce((sum, time) => sum + time, 0)).toBe(4)
  })

  it('000-6 show three quick wins with before, after, effort and return, 13 hours together', () => {
    const [wins] = tables(part(read(investment), 'What pays back first'))
    expect(wins && column(wins, 'Effort')).toEqual(['6 h', '4 h', '3 h'])
    expect(wins?.total).toContain('13 h')
    for (const head of ['Before', 'After', 'Return']) expect(wins && column(wins, head)).not.toContain('')
    expect(wins && column(wins, 'Improvement')).toEqual(['70%, 3.3×', '94.2%, 17.3×', ''])
  })

  it('000-7 factor 17,280 and never say 93 %', () => {
    expect(all).toContain('17,280 (1,440 polls per day × 12 task types)')
    expect(all).not.toMatch(/\b93\s?%/)
  })

  it('000-8 list the findings of each area in a table whose heading counts them, 57 and 175 h in all', () => {
    const areas = part(read(gaps), 'Findings by category').split(/^### /m).slice(1)
    const counts = areas.map((area) => [
      Number(/\((\d+) issues/.exec(area)?.[1]),
      tables(area)[0]?.rows.length,
    ])
    expect(counts).toEqual([5, 10, 5, 9, 10, 8, 10].map((count) => [count, count]))
    for (const area of areas) {
      const [table] = tables(area)
      for (const head of ['Issue', 'Impact', 'Fix time', 'Priority']) expect(table?.heads).toContain(head)
    }
    expect(tables(part(read(summary), 'Open findings'))[0]?.total).toEqual(['Total', '57', '175 h'])
  })

  it('000-9 sort rows by priority, severity and input in every document', () => {
    const order = tables(part(read(gaps), 'Findings by priority'))
      .flatMap((table) => column(table, 'ID'))
      .filter(Boolean)
    expect(order.slice(0, 6)).toEqual(['SEC-01', 'SEC-02', 'SEC-03', 'PERF-01', 'TEST-01', 'TEST-02'])
    for (const area of part(read(gaps), 'Findings by category').split(/^### /m).slice(1)) {
      const [table] = tables(area)
      const ids = table ? column(table, 'ID').filter(Boolean) : []
      expect(ids).toEqual(order.filter((id) => ids.includes(id)))
    }
    expect(order).toHaveLength(57)
  })

  it('000-10 plan four weeks with goal, days, boxes and deliverables, their hours from the days', () => {
    const weeks = part(read(roadmap), 'Phases').split(/^### /m).slice(1)
    const sums = weeks.map((week) => {
      expect(week).toMatch(/\*\*Goal:\*\*[^]*\*\*Deliverables:\*\*/)
      const days = [...week.matchAll(/^- \[ \] \*\*Day .*?\*\* \((\d+) h\)/gm)].map(([, hours]) =>
        Number(hours),
      )
      const sum = days.reduce((all, hours) => all + hours, 0)
      expect(week).toContain(`**Sum of the tasks:** ${sum} h`)
      return sum
    })
    expect(sums).toEqual([12, 12, 10, 7])
  })

  it('000-11 cost each week by its hours at one rate, and the plan by their sum', () => {
    const [costs] = tables(part(read(investment), 'Costs'))
    expect(costs && column(costs, 'Rate')).toEqual(Array(4).fill('$150/h'))
    expect(costs && column(costs, 'Cost')).toEqual([
      '$1,800–2,100',
      '$1,500–1,800',
      '$1,200–1,500',
      '$750–1,050',
    ])
    expect(costs?.total).toEqual(expect.arrayContaining(['35–43 h', '$5,250–6,450']))
    expect(costs && column(costs, 'Return')).not.toContain('')
  })

  it('000-12, 000-13 say 35–40 hours nowhere, and derive what a team would cost', () => {
    expect(all).not.toMatch(/35\s?(?:–|-|to)\s?40/)
    expect(read(investment)).toContain('**Equivalent team cost:** $5,250–8,600 (at $150–200/h)')
  })

  it('000-14 compare seven measures before and after, in one order, the unknown as unknown', () => {
    const [table] = tables(part(read(roadmap), 'Before and after'))
    expect(table?.rows).toHaveLength(7)
    expect(table && column(table, 'Before').filter((cell) => cell === 'unknown')).toHaveLength(2)
    expect(table && column(table, 'After')).not.toContain('')
  })

  it('000-16 leave every criterion unticked while its findings are open', () => {
    expect(part(read(roadmap), 'Success criteria').match(/^- \[ \] /gm)).toHaveLength(10)
    expect(all).not.toMatch(/\[[ x]\] ✅/)
  })

  it('000-17 state the read time of each document once, and add them up', () => {
    const [table] = tables(read(index))
    const times = table ? column(table, 'Read time') : []
    const sum = times.reduce((all, time) => all + Number(time.replace(' min', '')), 0)
    expect(table?.total?.at(-1)).toBe(`${sum} min`)
    expect(all.match(/Read: \[Executive summary\].*?(?:\d+ min|\n)/)?.[0]).not.toMatch(/\d+ min/)
  })

  it('000-21 derive the duration from the weeks, and promise no shorter one', () => {
    expect(read(roadmap)).toContain('35–43 h over 4 weeks')
    expect(all).not.toMatch(/1 week with 4/)
  })
})
