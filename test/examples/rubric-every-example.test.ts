import { describe, expect, it } from 'vitest'
import { exampleNames, outputs, part, tables, type Table } from './outputs.js'

/** What the rubric says of every example, held against the committed outputs. */
describe.each(exampleNames)('the outputs of %s', (example) => {
  const documents = outputs(example, 'md').map(({ file, text }) => ({ file, text: withoutCode(text) }))
  const all = documents.map(({ text }) => text).join('\n')

  it('G2 head tables and lists with the number of their rows', () => {
    const headings = documents.flatMap(({ file, text }) =>
      [...text.matchAll(/^#{2,4} .*\((\d+) (?:issues?|blockers)\b.*\)$/gm)].map(([line, count = '']) => {
        const own = part(text, line.replace(/^#+ /, ''))
        const rows = Math.max(
          tables(own).reduce((sum, table) => sum + table.rows.length, 0),
          own.split(new RegExp(`^#{${(/^#+/.exec(line)?.[0].length ?? 2) + 1}} `, 'm')).length - 1,
          own.match(/^\d+\. /gm)?.length ?? 0,
        )
        const isShort = /^.*and \d+ more|Findings in full/m.test(own)
        return { where: `${file}: ${line}`, count: Number(count), rows, isShort }
      }),
    )
    expect(headings.length).toBeGreaterThan(3)
    // Sections of areas hold measures and files beside their findings, so they may have more rows, never fewer.
    expect(headings.filter(({ count, isShort, rows }) => rows < count && !isShort)).toEqual([])
  })

  it('G3 add up what stands above every total', () => {
    const wrong = documents.flatMap(({ file, text }) =>
      tables(text).flatMap((table) =>
        badTotals(table).map((head) => `${file}: ${head} of ${table.heads.join(', ')}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('G4 compute shares and factors from the two values beside them', () => {
    const rows = tables(all).flatMap((table) =>
      table.heads.includes('Before') && table.heads.includes('Change') ? table.rows : [],
    )
    for (const [, before = '', after = '', change = ''] of rows) {
      const [from, to] = [numberIn(before), numberIn(after)]
      const share = /^([\d,.]+)%/.exec(change)?.[1]
      if (from === undefined || to === undefined || share === undefined) continue
      expect(numberIn(share), `${before} → ${after}`).toBeCloseTo(Math.abs((from - to) / from) * 100, 0)
    }
  })

  it('G6 leave no trace of what is absent', () => {
    const prose = all.replace(/`[^`]*`/g, '')
    expect(prose).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object Object\]|\{\{|\}\}/)
    for (const { file, text } of documents) {
      expect(emptyHeadings(text), file).toEqual([])
      expect(text, file).not.toMatch(/^\*\*[^*]*:\*\*\s*$(?![^]{0,3}(?:[-*\d|`<>]|\w))/m)
    }
    const columns = tables(all).flatMap(({ heads, rows }) =>
      heads.filter((_, at) => rows.every((row) => ['', '-', '–', '—'].includes(row[at] ?? ''))),
    )
    expect(columns).toEqual([])
  })

  it('G13 say how the score was computed wherever it is derived, G14 list what exists', () => {
    const gaps = documents.find(({ file }) => file === 'gap-analysis.md')?.text ?? ''
    if (/Overall score:\*\*/.test(gaps)) expect(gaps).toMatch(/^The overall score is /m)
    const files = new Set(documents.map(({ file }) => file))
    const linked = [...all.matchAll(/\]\(\.?\/?([\w-]+\.md)(?:#[^)]*)?\)/g)].map(([, file = '']) => file)
    expect(linked.filter((file) => !files.has(file))).toEqual([])
    for (const file of files)
      if (files.size > 1) expect(linked.includes(file) || file === 'index.md').toBe(true)
  })
})

/** Headings with nothing below them. */
function emptyHeadings(markdown: string): readonly string[] {
  const lines = markdown.split('\n').filter((line) => line !== '')
  const depthOf = (line = ''): number => /^#+(?= )/.exec(line)?.[0].length ?? 0
  return lines.filter((line, at) => {
    const [own, next] = [depthOf(line), depthOf(lines[at + 1])]
    return own > 0 && next > 0 && next <= own
  })
}

/** Columns whose sum is a plain number or a plain range that the rows do not add up to. */
function badTotals({ heads, rows, total }: Table): readonly string[] {
  if (!total || total.some((cell) => cell === 'Overall')) return []
  return heads.filter((head, at) => {
    const sum = rangeIn(total[at])
    const parts = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')
    const ranges = parts.map(rangeIn)
    const units = new Set([total[at], ...parts].map((cell = '') => cell.replace(/[\d.,–\s]+/g, ' ').trim()))
    if (!sum || units.size > 1 || ranges.some((range) => !range) || head === 'Weight') return false
    const ends = ranges.reduce<[number, number]>(
      ([low, high], range) => [low + (range?.[0] ?? 0), high + (range?.[1] ?? 0)],
      [0, 0],
    )
    return Math.abs(ends[0] - sum[0]) > 0.001 || Math.abs(ends[1] - sum[1]) > 0.001
  })
}

/** The ends of `4`, `4–6 h`, `$1,800–2,100`; nothing for anything else. */
function rangeIn(cell = ''): readonly [number, number] | undefined {
  const [, low, high = low] = /^[^\d–]*([\d,.]+)(?:–([\d,.]+))?[^\d]*$/.exec(cell) ?? []
  return low === undefined || high === undefined ? undefined : [numberIn(low) ?? 0, numberIn(high) ?? 0]
}

function numberIn(text: string): number | undefined {
  const [digits] = /\d[\d,]*(?:\.\d+)?/.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''))
}

/** The text without blocks of code, whose comments look like headings. */
function withoutCode(text: string): string {
  return text.replace(/^ *(`{3,}).*\n[^]*?^ *\1 *$/gm, '`code`')
}
