import { describe, expect, it } from 'vitest'
import { entity, policeExample } from './example.js'

const name = 'backend-master-assessment'

/** What the checks say of quotes: figure and what it should have been; nothing where a quote agrees. */
async function contradicted(
  claims: Readonly<Record<string, string | number>>,
): Promise<Record<string, string>> {
  const messages = await policeExample(name, (findings) => {
    findings.quotes = Object.entries(claims).map(([figure, value]) => ({ figure, value }))
  })
  const told = messages.flatMap((message) => {
    const [, figure, expected] =
      /^quote-.* for `([^`]+)`.*expected `?([^`]+?)`?(?: as computed)?$/.exec(message) ?? []
    return figure === undefined || expected === undefined ? [] : [[figure, expected] as const]
  })
  return Object.fromEntries(told)
}

/** What the checks say of a sentence: the phrases they doubt. */
async function doubted(...sentences: string[]): Promise<string[]> {
  const messages = await policeExample(name, (findings) => {
    findings.faq = sentences.map((sentence) => ({ q: 'What does the report say?', a: sentence }))
  })
  return messages.flatMap(
    (message) => /^text-contradicts-figure: Unexpected “(.*?)” in `faq/.exec(message)?.[1] ?? [],
  )
}

describe('checking the backend assessment against what the report claims', () => {
  it('G12 warns of nine things, and says of no quote or sentence of the example that it is wrong', async () => {
    const ids = (await policeExample(name)).map((message) => message.split(':')[0])
    expect([...new Set(ids)]).toEqual([
      'blocker-unscheduled',
      'target-unscheduled',
      'scenario-exceeds-capacity',
      'effort-unknown',
      'rates-implied-differ',
      'benefit-exceeds-loss',
      'reading-exceeds-budget',
    ])
  })

  it('004-3, 004-4 contradicts a score without its deduction, and the grade that belongs to it', async () => {
    expect(
      await contradicted({ 'score.overall': 67.5, 'score.grade': 'C+', 'verdict.label': 'Approved' }),
    ).toEqual({
      'score.overall': '60.75/100',
      'score.grade': 'C',
      'verdict.label': 'REJECTED',
    })
    expect(await contradicted({ 'score.overall': '60.75', 'score.grade': 'C', 'score.raw': 67.5 })).toEqual(
      {},
    )
  })

  it('004-5, 004-10 contradicts ten blockers, ten critical ones, and more than thirty of high severity', async () => {
    expect(
      await contradicted({ 'open.blockers': 10, 'open.critical': 10, 'open.severity.high': '30+' }),
    ).toEqual({ 'open.blockers': '11', 'open.critical': '6', 'open.severity.high': '17' })
    expect(
      await doubted(
        '6 Critical + 4 High = 10 blockers',
        'There are 10 critical blockers and 30+ high-priority issues.',
        'Six critical and 17+ high-priority issues remain.',
      ),
    ).toEqual(['10 blockers', '10 critical blockers', '30+ high-priority issues'])
  })

  it('004-6 contradicts efforts that the findings do not add up to', async () => {
    expect(
      await contradicted({
        'open.blockers.effort': '6-8 weeks',
        'open.critical.effort': '2–3 weeks',
        'plan.duration': '2–12 weeks',
        'scenario/path-2.duration': '8-12 weeks',
      }),
    ).toEqual({
      'open.blockers.effort': '10.6 person-weeks',
      'open.critical.effort': '6 person-weeks',
      'plan.duration': '8–12 weeks',
    })
    expect(await doubted('It takes 2-12 weeks to production ready.')).toEqual(['2-12 weeks'])
  })

  it('004-8 contradicts 19 vulnerabilities of which only eleven are listed', async () => {
    const messages = await policeExample(name, (findings) => {
      findings.quotes = [{ figure: 'open.category/SEC', value: 19 }]
      findings.findings = (findings.findings ?? []).filter(
        ({ category, severity }) => category !== 'SEC' || severity === 'critical' || severity === 'high',
      )
    })
    expect(messages.join('\n')).toContain('Unexpected claim of `19` for `open.category/SEC`')
    expect(messages.join('\n')).toContain('expected `11` as computed')
  })

  it('004-10 contradicts a met requirement beside the vulnerability that denies it', async () => {
    const messages = await policeExample(name, (findings) => {
      const limit = entity(findings.requirements, 'RS-4')
      limit.status = 'met'
      limit.findings = []
    })
    expect(messages.filter((message) => message.includes('`SEC-04`')).join('\n')).toContain(
      'claim-contradicts-finding: Unexpected met requirement “Rate limiting enabled” beside the open finding `SEC-04`',
    )
  })

  it('004-11 suggests that a finding of two reviewers is one, so that it has one severity', async () => {
    const messages = await policeExample(name, (findings) => {
      findings.findings?.push(
        { id: 'ARC-05', title: 'Connection pool exhaustion', category: 'ARC', severity: 'critical' },
        { id: 'CODE-05', title: 'Global state anti-patterns', category: 'CODE', severity: 'medium' },
        { id: 'CODE-06', title: 'Hardcoded credentials in config.py', category: 'CODE', severity: 'high' },
      )
    })
    const told = messages.filter((message) => message.startsWith('titles-similar')).join('\n')
    for (const id of ['`ARC-04`', '`ARC-03`', '`SEC-01`']) expect(told).toContain(id)
  })

  it('004-12, 004-14 contradicts 38 tests, the gap that follows from them, and rounded defects', async () => {
    expect(
      await contradicted({
        'metric/tests.current': 38,
        'metric/tests.gap': 809,
        'metric/coverage.rest': '97.3 %',
        'metric/defects.current': '200–400',
        'metric/critical-tests.current': 120,
      }),
    ).toEqual({
      'metric/tests.current': '40',
      'metric/tests.gap': '807',
      'metric/defects.current': '≈ 197–394',
    })
    expect(
      await doubted(
        'Only 38 automated tests exist.',
        'A test coverage of 5 % is reached.',
        'Today the service has 40 automated tests.',
      ),
    ).toEqual(['38 automated tests', '5 %'])
    const typed = await policeExample(name, (findings) => {
      entity(findings.metrics, 'tests').current = 38
    })
    expect(typed).toContain(
      'metric-contradicts-itself: Unexpected current value `38` of the metric `tests`, expected `40` as its parts give',
    )
  })

  it('004-17 tells that the two paths pay a person-week differently', async () => {
    const [told] = (await policeExample(name)).filter((message) => message.startsWith('rates-implied-differ'))
    expect(told).toContain('₹27,778–93,750 per person-week in the scenario `path-2`')
    expect(told).toContain('₹50,000–75,000 of `path-1`')
  })

  it('004-18, 004-19 contradicts savings above the losses, and returns that no figure gives', async () => {
    expect(
      await contradicted({
        'benefit/losses.saving': '₹20–30 lakhs',
        'scenario/path-2.savings': '₹20-30 lakhs/month',
        'scenario/path-2/1.multiple': '2-3x',
        'scenario/path-2/6.multiple': '10x+',
        'scenario/path-2/claimed/6.multiple': '10x+',
        'scenario/path-2/claimed/1.multiple': '1.3–3x',
        'scenario/path-2.total': '₹10–15 lakhs',
      }),
    ).toEqual({
      'benefit/losses.saving': '₹4–20 lakh',
      'scenario/path-2.savings': '₹4–20 lakh',
      'scenario/path-2/1.multiple': '0.3–2×',
      'scenario/path-2/6.multiple': '1.6–12×',
      'scenario/path-2/claimed/6.multiple': '8–18×',
    })
    expect((await policeExample(name)).join('\n')).toContain(
      'benefit-exceeds-loss: Unexpected saving of ₹20–30 lakh as `Monthly savings`',
    )
  })

  it('004-21 tells an action that is ticked while its finding is open', async () => {
    const messages = await policeExample(name, (findings) => {
      const [week] = findings.actions ?? []
      const items = week?.items ?? []
      items.push({ text: 'Create the test set-up', done: true, findings: ['QA-08'] })
    })
    expect(messages.join('\n')).toContain(
      'done-while-open: Unexpected tick at “Create the test set-up” while `QA-08`',
    )
  })

  it('004-22, 004-23 contradicts 241 pages and half an hour of reading', async () => {
    expect(
      await contradicted({ 'documents.external.pages': 241, 'documents.external.minutes': '168 min' }),
    ).toEqual({
      'documents.external.pages': '249',
    })
    expect(await policeExample(name)).toContain(
      'reading-exceeds-budget: Unexpected budget of 30 min for “Quick decision-making”, expected at least the 33 min that its entries state',
    )
  })

  it('004-24 contradicts a review date and approval that the figures do not give', async () => {
    expect(await contradicted({ 'scenario/path-1.duration': '3 weeks', 'verdict.risk': 'Medium' })).toEqual({
      'scenario/path-1.duration': '2 weeks',
      'verdict.risk': 'High',
    })
  })
})
