import { expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { countedHeading } from '../../../src/document/part/counted-heading.js'
import { assessed } from '../../assess/assessing.js'

const { assessment } = await assessed({ findings: [{ id: 'A-1', title: 'Doors stand open', effort: '2h' }] })
const context = createContext(assessment)
const noun = { one: 'issue', other: 'issues' }

it('puts count, noun and further figures in brackets', () => {
  const heading = countedHeading(context, 'Open', {
    count: context.figure('open.total'),
    noun,
    with: [undefined, context.figure('open.effort')],
  })
  expect(heading.value).toBe('Open ({{f0}} issue, {{f1}})')
  expect(Object.values(heading.figures ?? {}).map(({ id }) => id)).toEqual(['open.total', 'open.effort'])
})

it('is the label alone without figures', () => {
  expect(countedHeading(context, 'Open', { noun }).value).toBe('Open')
})
