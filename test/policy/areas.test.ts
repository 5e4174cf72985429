import { describe, expect, test } from 'vitest'
import { policed } from './policing.js'

/** The areas that the check does not know in a text. */
async function unknown(text: string, more = '', locale = 'en-US'): Promise<readonly string[]> {
  const meta = `meta: { title: Shop, date: "2026-02", locale: ${locale} }`
  const { messages } = await policed(`
${meta}
categories:
  - { id: SEC, name: Security, score: 4 }
  - { id: OPS, name: Operations & Monitoring, score: 5 }
metrics: [{ id: coverage, label: Test coverage, unit: "%", current: 40 }]
phases: [{ id: W1, name: Release, deliverables: [${JSON.stringify(text)}] }]
${more}`)
  return messages
    .filter(({ ruleId }) => ruleId === 'area-unknown')
    .map(({ reason }) => /“(.*?)”/.exec(reason)?.[1] ?? '')
}

describe('an area named in a text', () => {
  test.each([
    ['The Error Handling area is done.', 'Error Handling'],
    ['Work in the category Compliance is done.', 'Compliance'],
    ['We expect Error Handling (4/10) to improve.', 'Error Handling'],
    ['We see External APIs: 8/10.', 'External APIs'],
    ['We see External APIs scores 8/10.', 'External APIs'],
  ])('is told where no category has its name: %s', async (text, name) => {
    expect(await unknown(text)).toEqual([name])
  })

  test.each([
    'The Security area is done.',
    'Monitoring (5/10) is better.',
    'Operations scores 5/10.',
    'Another area of the code is done, and so is each area of the plan.',
    'Problem area number one is gone.',
    'The overall score is 4.5/10. Overall: 4.5/10. Score (4.5/10).',
    'Test coverage (40%) is measured; Friday is at 40%.',
    'Chapter 4/10 of the handbook.',
  ])('is left alone: %s', async (text) => {
    expect(await unknown(text)).toEqual([])
  })

  test('is read in German, and in percent where scores are', async () => {
    expect(
      await unknown('Der Bereich Datenschutz fehlt, die Kategorie Security nicht.', '', 'de-DE'),
    ).toEqual(['Datenschutz'])
    const percent = 'scales: { score: { max: 100, suffix: "%" } }'
    expect(await unknown('We take Error Handling (40%) to 60%.', percent)).toEqual(['Error Handling'])
    expect(await unknown('We take Test coverage (40%) to 60%.', percent)).toEqual([])
  })
})
