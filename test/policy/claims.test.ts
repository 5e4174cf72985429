import { describe, expect, test } from 'vitest'
import { policed } from './policing.js'

describe('a claim that something is there', () => {
  test('of a whole is contradicted by a part that is not there, a strength is not', async () => {
    const finding = 'findings: [{ id: F-1, title: No rate limiting on trading endpoints }]'
    const met = 'requirements: [{ id: R-1, group: Safety, text: Rate limiting enabled, status: met }]'
    const strength = 'strengths: [{ id: S-1, title: Rate limiting }]'
    expect((await policed(`${finding}\n${met}`)).ids).toContain('claim-contradicts-finding')
    expect((await policed(`${finding}\n${strength}`)).ids).not.toContain('claim-contradicts-finding')
    const slow = met.replace('enabled', 'tested')
    expect((await policed(`${finding.replace('No rate', 'Slow rate')}\n${slow}`)).ids).not.toContain(
      'claim-contradicts-finding',
    )
  })
})
