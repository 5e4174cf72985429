import { describe, expect, test } from 'vitest'
import { checkIds } from '../../src/policy/index.js'
import { policyCases } from './cases/index.js'
import { policed } from './policing.js'

describe('every policy check', () => {
  test.each(checkIds())('%s is raised, at a place and with what to do', async (id) => {
    const { raised, reason } = policyCases[id]
    const { messages } = await policed(raised)
    const message = messages.find(({ ruleId }) => ruleId === id)
    expect(message?.reason, messages.join('\n')).toMatch(reason)
    expect(message?.place).toBeDefined()
    expect(`${message?.reason} ${message?.note}`).not.toMatch(/\{\w+\}|undefined|\[object/)
  })

  test.each(checkIds())('%s is silent where nothing is wrong', async (id) => {
    const { ids } = await policed(policyCases[id].silent)
    expect(ids).not.toContain(id)
  })
})
