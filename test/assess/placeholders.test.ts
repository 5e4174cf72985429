import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrativeFields } from '../../src/model/narrative-fields.js'
import { assessed, assessedText } from './assessing.js'

const open = { id: 'F-1', title: 'Open door', severity: 'critical', effort: '2h' }
const rules = (messages: readonly { ruleId?: string | undefined }[]): string[] =>
  messages.map(({ ruleId = '' }) => ruleId).filter((id) => id.startsWith('placeholder-'))

describe('a bad placeholder', () => {
  it('is shown at its own line and column', async () => {
    const text = [
      'meta: { title: Shop, date: 2026-02 }',
      'findings: [{ id: F-1, title: Open door, severity: critical }]',
      'narrative:',
      '  overview: |',
      '    There are {{open.total}} findings,',
      '    {{open.critcal}} of them critical, {{}} and {{open.critcal}}.',
      '  goodNews: >-',
      '    Folded over',
      '    lines {{plan.efort}} here',
      'faq:',
      '  - { q: How many?, a: "As many as \\"{{open.totl}}\\"." }',
    ].join('\n')
    const { file } = await assessedText(text, 'findings.yaml')
    const places = file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)
    expect(places.filter((place) => place.includes('placeholder'))).toEqual([
      '11:38 placeholder-unknown',
      '6:5 placeholder-unknown',
      '6:40 placeholder-empty',
      '6:49 placeholder-unknown',
      '9:11 placeholder-unknown',
    ])
  })

  it('is shown at its whole text where the file breaks it over lines', async () => {
    const text = [
      'meta: { title: Shop, date: 2026-02 }',
      'narrative:',
      '  overview: >-',
      '    Work: {{plan',
      '    effort}}',
    ].join('\n')
    const { file } = await assessedText(text, 'findings.yaml')
    expect(file.messages.find(({ fatal }) => fatal)).toMatchObject({ line: 3, column: 13 })
  })

  it('is answered with the nearest figures', async () => {
    const advice = async (placeholder: string): Promise<string> => {
      const { file } = await assessed({ findings: [open], narrative: { overview: placeholder } })
      return file.messages.find(({ ruleId }) => ruleId === 'placeholder-unknown')?.note ?? ''
    }
    expect(await advice('{{open.critcal}}')).toMatch(/^The nearest are `open\.critical`/)
    expect(await advice('{{finding/F1.effort}}')).toMatch(/^The nearest are `finding\/F-1\.effort`/)
    expect(await advice('{{weather}}')).toBe(
      '`dossier explain` without a figure lists the ids of all figures.',
    )
  })

  it.each(narrativeFields)('is found in %s', async (field) => {
    const given = fieldHolding(field, 'Hold {{nothing}} here')
    const { file } = await assessed(given)
    expect(rules(file.messages)).toEqual(['placeholder-unknown'])
  })
})

describe('a placeholder', () => {
  it('may name any figure of the ledger', async () => {
    const { assessment } = await assessed({ findings: [open] })
    const ids = assessment.ledger.ids()
    await fc.assert(
      fc.asyncProperty(fc.subarray([...ids], { minLength: 1, maxLength: 5 }), async (some) => {
        const overview = some.map((id) => `{{ ${id} }} and {{${id} | other: of them}}`).join(' ')
        const { file } = await assessed({ findings: [open], narrative: { overview } })
        expect(rules(file.messages)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('is literal outside narrative fields, which is said when it reads like a figure', async () => {
    const { file } = await assessed({
      findings: [
        { ...open, problem: 'Prints {{ secrets.TOKEN }} and {{finding/F-9.effort}}' },
        {
          id: 'F-2',
          title: 'Other',
          evidence: [{ kind: 'current', lang: 'yaml', code: 'n: {{open.total}}' }],
        },
      ],
    })
    expect(rules(file.messages)).toEqual(['placeholder-literal'])
  })
})

describe('word forms', () => {
  const complaint = async (forms: string, locale = 'en-US'): Promise<string | undefined> => {
    const { file } = await assessed({
      meta: { locale },
      narrative: { overview: `{{open.total | ${forms}}}` },
    })
    return file.messages.find(({ ruleId }) => ruleId === 'placeholder-forms')?.reason.split(' in `')[0]
  }

  it('are those of the plural categories of the language', async () => {
    expect(await complaint('one: issue | other: issues | none: no issue')).toBeUndefined()
    expect(await complaint('one: błąd | few: błędy | many: błędów | other: błędu', 'pl-PL')).toBeUndefined()
    expect(await complaint('one: issue | few: issues | other: issues')).toBe('Unexpected the category `few`')
  })

  it('hold `other`, and each category once', async () => {
    expect(await complaint('one: issue')).toBe('Unexpected forms without `other`')
    expect(await complaint('one: a | one: b | other: c')).toBe('Unexpected a second form for `one`')
  })

  it('begin with their category', async () => {
    expect(await complaint('issue | issues')).toBe('Unexpected words without a category')
  })
})

/** Findings that hold a text at one narrative field and nothing else. */
function fieldHolding(field: string, text: string): Parameters<typeof assessed>[0] {
  const decision = { id: 'D', title: 'Which door' }
  const option = { id: 'O', name: 'Oak' }
  const point = { text: 'Begin', items: [text] }
  const holders: Readonly<Record<string, Parameters<typeof assessed>[0]>> = {
    '/narrative/*': { narrative: { closing: text } },
    '/phases/*/goal': { phases: [{ id: 'P', name: 'First', goal: text }] },
    '/phases/*/deliverables/*': { phases: [{ id: 'P', name: 'First', deliverables: ['One', text] }] },
    '/phases/*/tasks/*/title': { phases: [{ id: 'P', name: 'First', tasks: [{ id: 'T', title: text }] }] },
    '/phases/*/tasks/*/**items/text': {
      phases: [{ id: 'P', name: 'First', tasks: [{ id: 'T', title: 'Paint', items: [point] }] }],
    },
    '/scenarios/*/deliverables/*': { scenarios: [{ id: 'S', name: 'All', deliverables: [text] }] },
    '/actions/*/horizon': { actions: [{ horizon: text, items: [{ text: 'Call' }] }] },
    '/actions/*/**items/text': { actions: [{ horizon: 'Today', items: [point] }] },
    '/faq/*/a': { faq: [{ q: 'Why?', a: text }] },
    '/messages/*/fields/*/text': { messages: [{ audience: 'Board', fields: [{ label: 'Why', text }] }] },
    '/verdict/summary': { verdict: { summary: text } },
    '/verdict/conditions/*/text': { verdict: { conditions: [{ text, met: true }] } },
    '/targets/*/summary': { targets: [{ id: 'T', label: 'Pilot', summary: text }] },
    '/targets/*/conditions/*/text': {
      targets: [{ id: 'T', label: 'Pilot', conditions: [{ text, met: true }] }],
    },
    '/recommendations/*/text': { recommendations: [text] },
    '/decisions/*/context': { decisions: [{ ...decision, context: text }] },
    '/decisions/*/options/*/text': { decisions: [{ ...decision, options: [{ ...option, text }] }] },
    '/decisions/*/options/*/pros/*': { decisions: [{ ...decision, options: [{ ...option, pros: [text] }] }] },
    '/decisions/*/options/*/cons/*': { decisions: [{ ...decision, options: [{ ...option, cons: [text] }] }] },
    '/decisions/*/recommendation': { decisions: [{ ...decision, recommendation: text }] },
    '/decisions/*/rationale': { decisions: [{ ...decision, rationale: text }] },
    '/strengths/*/text': { strengths: [{ id: 'ST', title: 'Strong', text }] },
  }
  return holders[field] ?? expect.fail(`no findings for ${field}`)
}
