import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { printGithub } from '../../src/diagnostics/print-github.js'
import { messageRecords, printJson } from '../../src/diagnostics/print-json.js'
import { printPretty } from '../../src/diagnostics/print-pretty.js'
import { report } from '../../src/diagnostics/report.js'

const text = 'meta:\n  titel: Shop\n'

function example(): VFile {
  const file = new VFile({ path: 'shop/findings.yaml', value: text })
  const advice = 'The nearest is `title`; write it if that is meant.'
  report(
    file,
    'field-unknown',
    { field: 'titel', expected: 'a field of `meta`', advice },
    { place: { start: { line: 2, column: 3, offset: 8 }, end: { line: 2, column: 8, offset: 13 } } },
  )
  report(
    file,
    'id-duplicate',
    { id: 'a, 100%: b' },
    {
      place: { line: 1, column: 1, offset: 0 },
      related: { label: 'first one', place: { line: 2, column: 1, offset: 6 } },
    },
  )
  report(file, 'assessment-empty', {})
  return file
}

describe('printPretty', () => {
  it('prints messages by place, with frames, second places and advice', () => {
    const sources = new Map([['shop/findings.yaml', text]])
    expect(printPretty(example().messages, { sources })).toMatchInlineSnapshot(`
      "shop/findings.yaml warning Unexpected file without categories and findings, expected at least one of the two [assessment-empty]
        Add what was assessed under \`categories\`, or what was found under \`findings\`.

      shop/findings.yaml:1:1 error Unexpected second id \`a, 100%: b\`, expected each id once in the file [id-duplicate]
        > 1 | meta:
            | ^
          2 |   titel: Shop
        first one: shop/findings.yaml:2:1
        Rename one of the two; case does not make a difference.

      shop/findings.yaml:2:3 error Unexpected field \`titel\`, expected a field of \`meta\` [field-unknown]
          1 | meta:
        > 2 |   titel: Shop
            |   ^^^^^
        The nearest is \`title\`; write it if that is meant.
      "
    `)
  })

  it('prints as many as it may and counts the rest', () => {
    const printed = printPretty(example().messages, { limit: 1 })
    expect(printed.split('\n').filter((line) => line.includes('Unexpected'))).toHaveLength(1)
    expect(printed.endsWith('\nand 2 more\n')).toBe(true)
  })

  it('colours only where it is asked to', () => {
    expect(printPretty(example().messages)).not.toContain('\u001B')
    expect(printPretty(example().messages, { color: true })).toContain('\u001B[31merror\u001B[39m')
  })

  it('prints nothing for nothing', () => {
    expect(printPretty([])).toBe('')
  })
})

describe('printJson', () => {
  it('prints every message as a record', () => {
    const records: unknown = JSON.parse(printJson(example().messages))
    expect(records).toEqual(messageRecords(example().messages))
    expect(messageRecords(example().messages)).toMatchObject([
      { rule: 'assessment-empty', severity: 'warning', file: 'shop/findings.yaml' },
      {
        rule: 'id-duplicate',
        line: 1,
        column: 1,
        related: { label: 'first one', file: 'shop/findings.yaml', line: 2 },
      },
      { rule: 'field-unknown', severity: 'error', line: 2, column: 3, endLine: 2, endColumn: 8 },
    ])
  })

  it('never caps', () => {
    const file = new VFile({ path: 'a.yaml' })
    for (let count = 0; count < 200; count++) report(file, 'assessment-empty', {})
    expect(messageRecords(file.messages)).toHaveLength(200)
  })
})

describe('printGithub', () => {
  it('prints workflow commands with everything escaped', () => {
    expect(printGithub(example().messages)).toMatchInlineSnapshot(`
      "::warning file=shop/findings.yaml,title=assessment-empty::Unexpected file without categories and findings, expected at least one of the two%0AAdd what was assessed under \`categories\`, or what was found under \`findings\`.
      ::error file=shop/findings.yaml,line=1,col=1,title=id-duplicate::Unexpected second id \`a, 100%25: b\`, expected each id once in the file%0ARename one of the two; case does not make a difference.
      ::error file=shop/findings.yaml,line=2,col=3,endLine=2,endColumn=8,title=field-unknown::Unexpected field \`titel\`, expected a field of \`meta\`%0AThe nearest is \`title\`; write it if that is meant.
      "
    `)
  })
})
