import { expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { plainItems, tickedItems } from '../../../src/document/part/items.js'
import { assessed } from '../../assess/assessing.js'

it('gives every point its box, but not one that only explains', async () => {
  const { assessment } = await assessed({
    decisions: [
      {
        id: 'D-1',
        title: 'Which queue?',
        actions: [{ text: 'Choose', done: true, items: [{ text: 'one is enough', box: false }, 'Try both'] }],
      },
    ],
  })
  const context = createContext(assessment)
  const items = assessment.findings.decisions[0]?.actions ?? []
  const [choose] = tickedItems(context, items, '/decisions/0/actions') ?? []
  expect(choose).toMatchObject({
    done: true,
    items: [{ text: { value: 'one is enough' } }, { text: { value: 'Try both' }, done: false }],
  })
  expect(choose?.items?.[0]).not.toHaveProperty('done')
  expect(plainItems(context, items, '/decisions/0/actions')?.[0]).not.toHaveProperty('done')
})
