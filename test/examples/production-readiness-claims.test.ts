import { describe, expect, it } from 'vitest'
import { entity, policeExample } from './example.js'

const name = 'production-readiness'

/** Adds what the report says of a figure. */
function claimed(figure: string, value: string): Promise<string[]> {
  return policeExample(name, (findings) => {
    findings.quotes = [{ figure, value, source: 'the report' }]
  })
}

describe('checking the demonstration project', () => {
  it('G12 warns of the one blocker that no phase carries, and of nothing else', async () => {
    expect(await policeExample(name)).toEqual([
      'blocker-unscheduled: Unexpected blocker `https` outside the plan, expected it in a phase',
    ])
  })

  it.each([
    ['scenario/minimum.duration', '4–6 weeks', '8–12 weeks'],
    ['scenario/recommended.duration', '8–12 weeks', '10–16 weeks'],
    ['scenario/full.duration', '3–4 months', '10–16 weeks'],
    ['plan.duration', '2–3 months', '10–16 weeks'],
    ['category/security.priority', 'HIGH', 'CRITICAL'],
    ['category/api.priority', 'MEDIUM', 'HIGH'],
    ['verdict.label', 'Ready for production', 'NOT READY FOR PRODUCTION'],
  ])('001-7, 001-15, 001-16 contradicts a report that says of %s: %s', async (figure, value, computed) => {
    const messages = await claimed(figure, value)
    const message = messages.find((one) => one.startsWith('quote-contradicts-figure'))
    expect(message).toContain(`Unexpected claim of \`${value}\` for \`${figure}\``)
    expect(message).toContain(`expected \`${computed}\` as computed`)
  })

  it('001-15 tells a scenario whose typed duration its phases exceed', async () => {
    const messages = await policeExample(name, (findings) => {
      entity(findings.scenarios, 'minimum').duration = '4-6w'
    })
    expect(messages).toContain(
      'scenario-duration-differs: Unexpected duration of `4–6 weeks` for the scenario `minimum`, expected `8–12 weeks` as its phases follow each other',
    )
  })

  it('001-17 tells a week beyond the end of its phase', async () => {
    const messages = await policeExample(name, (findings) => {
      entity(findings.phases, 'P3').duration = '2-3w'
    })
    expect(messages).toContain(
      'task-outside-phase: Unexpected task `P3-documentation` in weeks 3–4 of the phase `P3`, expected it within `2–3 weeks`',
    )
  })

  it('001-6 tells findings under a heading that stands for another priority', async () => {
    const messages = await policeExample(name, (findings) => {
      entity(findings.categories, 'api').name = 'Critical issues: API Design'
      entity(findings.categories, 'documentation').name = 'Medium priority issues: Documentation'
    })
    const told = messages.filter((one) => one.startsWith('level-contradicts-section'))
    expect(told).toHaveLength(2)
    expect(told[0]).toContain('`put-upsert`')
    expect(told[1]).toContain('`api-docs`')
    expect(told[1]).not.toContain('`runbook`')
  })

  it('001-12 tells findings in a group of the checklist that is not theirs', async () => {
    const messages = await policeExample(name, (findings) => {
      const [group] = entity(findings.checklists, 'additional').groups ?? []
      group?.items?.push(
        { text: 'HTTPS/TLS', findings: ['https'] },
        { text: 'Foreign key cascade rules', findings: ['cascades'] },
        { text: 'Connection pool', findings: ['pooling'] },
      )
    })
    const told = messages.find((one) => one.startsWith('level-contradicts-section'))
    expect(told).toContain('`https`')
    expect(told).toContain('`cascades`')
    expect(told).not.toContain('`pooling`')
  })
})
