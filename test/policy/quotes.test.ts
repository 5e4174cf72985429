import { describe, expect, test } from 'vitest'
import { readClaim, type Reading } from '../../src/policy/quote/read-claim.js'
import { arithmetic } from '../../src/assess/index.js'
import { policed } from './policing.js'

/** A claim in one line: bound, value, unit; `~` for an estimate, the text itself for words. */
function read(text: string, reading: Partial<Reading> = {}): string {
  const claim = readClaim(text, { decimalMark: '.', timed: false, ...reading })
  if (claim.kind === 'word') return `word ${claim.text}`
  const { about, op = '', unit = '', value } = claim
  return `${about ? '~' : ''}${op}${arithmetic.intervalText(value)}${unit}`
}

describe('a claim', () => {
  test.each([
    ['7.2', '7.2'],
    ['7.2/10', '7.2'],
    ['about 7.5', '~7.5'],
    ['≈ 200–400', '~200–400'],
    ['> 80 %', '>80'],
    ['less than 30%', '<30'],
    ['10x+', '>=10'],
    ['$5,250–6,450', '5250–6450'],
    ['USD 5,250 to 6,450', '5250–6450'],
    ['₹20–30 lakhs', '2000000–3000000'],
    ['₹1,00,000', '100000'],
    ['Rs. 2 crore', '20000000'],
    ['$5k–6k', '5000–6000'],
    ['$1.5 million', '1500000'],
    ['-12 %', '-12'],
    ['−$5k', '-5000'],
    ['-5 to -3 %', '-5–-3'],
    ['- 12 %', '12'],
    ['go', 'word go'],
    ['Ready in 2 weeks', 'word Ready in 2 weeks'],
  ])('is read from %s', (text, claim) => {
    expect(read(text)).toBe(claim)
  })

  test.each([
    ['35-40h', '35–40h'],
    ['35 to 40 hours', '35–40h'],
    ['~2 weeks', '~2w'],
    ['1.5 d', '1.5d'],
    ['80+ hours', '>=80h'],
    ['35 bis 40 Stunden', '35–40h'],
    ['2 Wochen', '2w'],
  ])('about time is read from %s', (text, claim) => {
    expect(read(text, { timed: true })).toBe(claim)
  })

  test.each([
    ['5.250,50 €', '5250.5'],
    ['5.250 €', '5250'],
    ['7,2', '7.2'],
    ['rund 2 Mio. €', '~2000000'],
  ])('is read from %s in German', (text, claim) => {
    expect(read(text, { decimalMark: ',' })).toBe(claim)
  })
})

const findings = `
findings:
  - { id: A, title: Unlocked door, severity: critical, effort: 35-43h, phase: all }
  - { id: B, title: Dim lamp, severity: low, effort: 40h }
categories: [{ id: SEC, name: Security, score: 7.0857 }]
phases: [{ id: all, name: All, duration: 8-12w }]
costs: { currency: INR, blendedRate: 5000 }
scales: { grades: [{ grade: A+, min: 9 }, { grade: A, min: 8 }, { grade: A-, min: 7 }, { grade: F, min: 0 }] }`

const told = async (figure: string, value: string): Promise<readonly string[]> =>
  (await policed(`${findings}\nquotes: [{ figure: ${figure}, value: ${value} }]`)).ids.filter((id) =>
    id.startsWith('quote'),
  )

describe('a quote', () => {
  test.each([
    ['open.total', '2'],
    ['open.critical', '"1"'],
    ['count.critical', '1'],
    ['score.overall', '7.1'],
    ['score.overall', '7.0857'],
    ['score.overall', '7.1/10'],
    ['finding/A.effort', '{ min: 35, max: 43 }'],
    ['finding/A.effort', '35–43 hours'],
    ['finding/B.effort', '1 week'],
    ['finding/B.effort', '5 days'],
    ['finding/B.effort', 'about 41 hours'],
    ['finding/B.effort', 'at most 40 h'],
    ['plan.duration', '8-12 weeks'],
    ['plan.duration', '2–3 months'],
    ['verdict.label', 'not ready'],
    ['finding/A.cost', '₹1.75–2.15 lakh'],
    ['finding/A.cost', '₹1.75–2.15 lakh/month'],
    ['score.grade', 'a-'],
    ['score.grade', 'A −'],
  ])('of %s is silent where it agrees: %s', async (figure, value) => {
    expect(await told(figure, value)).toEqual([])
  })

  test.each([
    ['open.total', '3'],
    ['score.overall', '7.2'],
    ['score.overall', '72%'],
    ['finding/A.effort', '35-40h'],
    ['finding/A.effort', '40h'],
    ['finding/B.effort', 'about 45 hours'],
    ['finding/B.effort', 'more than 40 h'],
    ['plan.duration', '3-4 months'],
    ['verdict.label', 'go'],
    ['finding/A.cost', '₹2 lakh'],
    ['finding/A.cost', '₹2 lakh per month'],
    ['score.grade', 'A'],
    ['score.grade', 'A+'],
  ])('of %s is told where it differs: %s', async (figure, value) => {
    expect(await told(figure, value)).toEqual(['quote-contradicts-figure'])
  })

  test('cannot be compared where it is of another kind', async () => {
    expect(await told('open.total', '2 weeks')).toEqual(['quote-unreadable'])
    expect(await told('score.overall', 'rather good')).toEqual(['quote-unreadable'])
  })

  test('offers the nearest figures for one that does not exist', async () => {
    const { messages } = await policed(`${findings}\nquotes: [{ figure: open.crit, value: 1 }]`)
    const message = messages.find(({ ruleId }) => ruleId === 'quote-figure-unknown')
    expect([message?.fatal, message?.note]).toEqual([true, expect.stringContaining('`open.critical`')])
  })
})
