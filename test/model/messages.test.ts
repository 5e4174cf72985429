import { describe, expect, it } from 'vitest'
import { checked, file } from './reading.js'

const reasons = async (content: unknown): Promise<string[]> =>
  (await checked(content)).messages.map(({ reason, note }) => `${reason} — ${note}`)

describe('messages about shapes', () => {
  it('offers the nearest name of an unknown field, and never one that is there', async () => {
    expect(await reasons(file({ categories: [{ id: 'a', name: 'A', weigth: 1 }] }))).toEqual([
      'Unexpected field `weigth`, expected a field of entry `a` of `categories` — The nearest is `weight`; write it if that is meant.',
    ])
    const twice = await reasons(file({ categories: [{ id: 'a', name: 'A', weight: 1, weigth: 1 }] }))
    expect(twice[0]).toContain('Remove it, or use one of `displayId`, `order`')
  })

  it('says one thing about a value that could be several', async () => {
    expect(await reasons(file({ findings: [{ id: 'F', title: 'A', effort: true }] }))).toHaveLength(1)
    expect(await reasons(file({ findings: [{ id: 'F', title: 'A', status: { stat: 'open' } }] }))).toEqual([
      'Unexpected `status` without `status.state`, expected a text — Add `status.state`.',
      'Unexpected field `stat`, expected a field of `status` — The nearest is `state`; write it if that is meant.',
    ])
  })

  it('names the entry that lacks a field', async () => {
    expect(await reasons(file({ findings: [{ id: 'F' }, { title: 'B' }] }))).toEqual([
      'Unexpected entry `F` of `findings` without `title`, expected a text — Add `title`.',
      'Unexpected entry of `findings` without `id`, expected a text — Add `id`.',
    ])
    expect(await reasons({ findings: [{ id: 'F', title: 'A' }] })).toEqual([
      'Unexpected file without `meta`, expected an object — Add `meta`.',
    ])
  })

  it('tells an empty text from a missing field', async () => {
    expect(await reasons(file({ findings: [{ id: 'F', title: '' }] }))).toEqual([
      'Unexpected empty text in `title`, expected at least one character — Write the text, or remove the entry.',
    ])
  })

  it('shows long and hostile values short and harmless', async () => {
    const messages = await reasons(
      file({
        findings: [{ id: 'F', title: 'A', due: `${'x'.repeat(50)} \uE000\`\n${'y'.repeat(5000)}` }],
      }),
    )
    expect(messages[0]).toMatch(/^Unexpected date `x{50} U\+E000' y*…`, expected/)
  })

  it('answers a title of 300 kB with its length', async () => {
    const [message] = await reasons(file({ findings: [{ id: 'F', title: 'x'.repeat(300_000) }] }))
    expect(message).toContain('Unexpected text of 300000 characters in `title`, expected at most 4000')
  })

  it('accepts long and deep Markdown up to its limits', async () => {
    const nested = (depth: number): string =>
      Array.from({ length: depth }, (_, level) => `${'    '.repeat(level)}- a`).join('\n')
    const problem = (text: string): object => file({ findings: [{ id: 'F', title: 'A', problem: text }] })
    expect(await reasons(problem('word '.repeat(15_000)))).toEqual([])
    expect(await reasons(problem(nested(16)))).toEqual([])
    expect((await reasons(problem(nested(17))))[0]).toContain('nested more than 16 levels deep')
    expect((await reasons(problem('>'.repeat(17))))[0]).toContain('nested more than 16 levels deep')
  })

  it.each([
    [[], 'Unexpected empty list at the top level, expected an object with `meta` and `findings`'],
    ['"text"', 'Unexpected text `text` at the top level'],
    [null, 'Unexpected `null` at the top level'],
  ])('answers %j at the top level', async (content, expected) => {
    expect((await reasons(content))[0]).toContain(expected)
  })

  it('tells whole numbers, bounds and words', async () => {
    const metrics = [{ id: 'm', label: 'M', decimals: 1.5 }]
    const scoring = { minimumCoverage: 120, method: 'mean' }
    expect(await reasons(file({ metrics, scoring }))).toEqual([
      'Unexpected `mean` in `scoring.method`, expected one of `weighted-mean`, `points`, `minimum`, `deduction` — Use one of these words.',
      'Unexpected `120` in `scoring.minimumCoverage`, expected a number of at most 100 — Correct `scoring.minimumCoverage`.',
      'Unexpected `1.5` in `decimals`, expected a whole number — Round the value.',
    ])
  })
})
