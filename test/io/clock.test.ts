import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readClock } from '../../src/io/clock.js'
import { readEnvironment } from '../../src/io/environment.js'

function clock(value?: string) {
  const file = new VFile()
  const time = readClock(readEnvironment(value === undefined ? {} : { SOURCE_DATE_EPOCH: value }), file)
  return { ...time, ids: file.messages.map(({ ruleId }) => ruleId) }
}

describe('readClock', () => {
  it('takes the time that is fixed', () => {
    const { date, fixed, ids } = clock('1772323200')
    expect({ date: date.toISOString(), fixed, ids }).toEqual({
      date: '2026-03-01T00:00:00.000Z',
      fixed: true,
      ids: [],
    })
  })

  it.each([undefined, ''])('takes the clock when the variable is %j', (value) => {
    expect(clock(value)).toMatchObject({ fixed: false, ids: [] })
  })

  it.each(['yesterday', '-1', '1.5', '1e9', '999999999999'])('tells the malformed value `%s`', (value) => {
    expect(clock(value)).toMatchObject({ fixed: false, ids: ['source-date-epoch-malformed'] })
  })
})
