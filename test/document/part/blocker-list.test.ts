import { describe, expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { blockerList, criticalList } from '../../../src/document/part/blocker-list.js'
import { assessed, type Given } from '../../assess/assessing.js'

const both = { id: 'A-1', title: 'Doors stand open', severity: 'critical', priority: 'P0' }
const blocking = { id: 'A-2', title: 'Keys are lost', severity: 'high', priority: 'P0' }
const critical = { id: 'A-3', title: 'Roof leaks', severity: 'critical', priority: 'P1' }

describe('the short lists of what is decided about first', () => {
  it('show one list where critical findings and blockers are the same', async () => {
    expect(await listsOf([both])).toEqual({ critical: 1, blockers: undefined })
  })

  it('show the blockers alone where they include all critical findings', async () => {
    expect(await listsOf([both, blocking])).toEqual({ critical: undefined, blockers: 2 })
  })

  it('show both where neither includes the other', async () => {
    expect(await listsOf([both, blocking, critical])).toEqual({ critical: 2, blockers: 2 })
  })

  it('are absent where nothing is pressing', async () => {
    expect(await listsOf([{ id: 'A-4', title: 'Paint peels', severity: 'low', priority: 'P3' }])).toEqual({
      critical: undefined,
      blockers: undefined,
    })
  })
})

it('prefers lay words and keeps a problem to its first paragraph', async () => {
  const { assessment } = await assessed({
    findings: [{ ...both, plainTitle: 'Anybody can walk in', problem: 'One line.\n\n- and a list' }],
  })
  const [row] = criticalList(createContext(assessment))?.rows ?? []
  expect(row?.title).toMatchObject({ value: 'Anybody can walk in', pointer: '/findings/0/plainTitle' })
  expect(row?.problem).toMatchObject({ value: 'One line.' })
})

async function listsOf(findings: NonNullable<Given['findings']>) {
  const context = createContext((await assessed({ findings })).assessment)
  return { critical: criticalList(context)?.rows.length, blockers: blockerList(context)?.rows.length }
}
