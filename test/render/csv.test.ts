import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCsv } from '../../src/render/csv.js'

const mark = '\uFEFF'

describe('renderCsv', () => {
  it('writes a byte order mark, a head, and rows that end with CRLF', async () => {
    expect(await renderCsv('backlog', { name: '', columns: ['ID', 'Hours'], rows: [['1.1', 4.5]] })).toEqual({
      path: 'backlog.csv',
      mediaType: 'text/csv; charset=utf-8; header=present',
      contents: `${mark}ID,Hours\r\n1.1,4.5\r\n`,
    })
  })

  it.each([
    ['de-DE', 'ID;Stunden\r\n1.1;4,5\r\n"a; b";-0,25\r\n1,5;1234\r\n'],
    ['fr-FR', 'ID;Stunden\r\n1.1;4,5\r\n"a; b";-0,25\r\n1,5;1234\r\n'],
    ['de-CH', 'ID,Stunden\r\n1.1,4.5\r\na; b,-0.25\r\n"1,5",1234\r\n'],
    ['en-IN', 'ID,Stunden\r\n1.1,4.5\r\na; b,-0.25\r\n"1,5",1234\r\n'],
  ])('writes decimals and separators as spreadsheets of %s read them', async (locale, written) => {
    const rows = [
      ['1.1', 4.5],
      ['a; b', -0.25],
      ['1,5', 1234],
    ]
    const table = { name: '', columns: ['ID', 'Stunden'], rows }
    const { contents } = await renderCsv('backlog', table, locale)
    expect(String(contents).slice(1)).toBe(written)
  })

  it('names further tables of a document after it', async () => {
    const { path } = await renderCsv('backlog', { name: 'actions', columns: ['ID'], rows: [] })
    expect(path).toBe('backlog-actions.csv')
  })

  it('quotes as RFC 4180 asks for: separators, quotes, and nothing else', async () => {
    expect(await cell('two, or "three"')).toBe('"two, or ""three"""')
    expect(await cell('semi; colon | pipe')).toBe('semi; colon | pipe')
  })

  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['=HYPERLINK("https://example.com")', `"'=HYPERLINK(""https://example.com"")"`],
    ['+1+1', "'+1+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'=1+1"],
    ['\r=1+1', "'=1+1"],
    ['\n=1+1', "'=1+1"],
    ['\u00A0=1+1', "'=1+1"],
    ['   =1+1', "'=1+1"],
    ['"=1+1', `"""'=1+1"`],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['harmless;=1+1', "harmless;'=1+1"],
    ['harmless; "=1+1', `"harmless; ""'=1+1"`],
    ['a text\n=1+1', 'a text =1+1'],
    ['a\tb', 'a b'],
  ])('lets no spreadsheet compute %j', async (given, written) => {
    expect(await cell(given)).toBe(written)
  })

  it('leaves signs inside a text, and numbers, alone', async () => {
    expect(await cell('4–6 h - or = more @ home + away')).toBe('4–6 h - or = more @ home + away')
    expect(await cell(-4.5)).toBe('-4.5')
  })

  it('writes one line per row, whatever the cells hold, and no cell that begins like a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { minLength: 3, maxLength: 3 })), async (rows) => {
        const { contents } = await renderCsv('backlog', { name: '', columns: ['A', 'B', 'C'], rows })
        const lines = String(contents).slice(1).split('\r\n')
        expect(lines).toHaveLength(rows.length + 2)
        expect(lines.at(-1)).toBe('')
        for (const separator of [',', ';']) {
          const cells = lines.flatMap((line) => line.split(separator))
          expect(cells.filter((found) => /^[\s"]*[=+\-@＝＋－＠]/.test(found) && separator === ';')).toEqual(
            [],
          )
        }
      }),
    )
  })
})

const text = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', ';', ',', '"', "'", '\t', '\r', '\n', ' ', 'a', '1', '|', '＝'),
})

async function cell(value: string | number): Promise<string> {
  const { contents } = await renderCsv('backlog', { name: '', columns: ['A'], rows: [[value]] })
  return String(contents).slice(`${mark}A\r\n`.length, -'\r\n'.length)
}
