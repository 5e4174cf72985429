import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { assess } from '../../src/assess/index.js'
import { check, readSource } from '../../src/model/index.js'
import { checkPolicy } from '../../src/policy/index.js'
import { policyCases } from './cases/index.js'
import { policed } from './policing.js'

const budget = policyCases['phase-budget-differs'].raised

describe('checkPolicy', () => {
  test('warns by default, as each check wants it', async () => {
    const [message] = (await policed(budget)).messages
    expect(message).toMatchObject({ ruleId: 'phase-budget-differs', fatal: false, source: 'dossier' })
  })

  test('is as loud as it is told: silent, a note, a warning, an error', async () => {
    const fatal = async (level: 'off' | 'note' | 'warn' | 'error') =>
      (await policed(budget, { 'phase-budget-differs': level })).messages.map((message) => message.fatal)
    expect(await fatal('off')).toEqual([])
    expect(await fatal('note')).toEqual([undefined])
    expect(await fatal('warn')).toEqual([false])
    expect(await fatal('error')).toEqual([true])
  })

  test('takes one level for all, and lets a named check have its own', async () => {
    expect((await policed(budget, { all: 'off' })).ids).toEqual([])
    const { messages } = await policed(budget, { all: 'off', 'phase-budget-differs': 'error' })
    expect(messages.map(({ fatal, ruleId }) => [ruleId, fatal])).toEqual([['phase-budget-differs', true]])
  })

  test('adds its messages to the file it is given, and works without one', async () => {
    const source = await readSource({
      path: 'a.yaml',
      text: `meta: { title: Shop, date: "2026" }\nfindings: [{ id: F-1, title: No backups }]${budget}`,
    })
    const findings = check(source)
    if (!findings) throw new Error('Cannot go on without findings')
    const assessment = assess(findings)
    const file = new VFile()
    expect(checkPolicy(assessment, { file })).toEqual(file.messages)
    expect(checkPolicy(assessment).map(({ ruleId }) => ruleId)).toEqual(['phase-budget-differs'])
  })
})
