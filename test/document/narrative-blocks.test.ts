import { describe, expect, it } from 'vitest'
import { checkNarrative } from '../../src/document/narrative-blocks.js'
import { assessed } from '../assess/assessing.js'

describe('prose', () => {
  it('is told of when no document has a place for it, with the nearest block', async () => {
    const { assessment } = await assessed({ narrative: { overveiw: 'All is well.', elsewhere: 'Nothing.' } })
    const { messages } = checkNarrative(assessment, (pointer) => ({ path: pointer }))
    expect(messages.map(({ ruleId, file, note }) => [ruleId, file, note])).toEqual([
      [
        'narrative-unplaced',
        '/narrative/overveiw',
        'No document shows the text. The nearest is `overview`; write it if that is meant.',
      ],
      [
        'narrative-unplaced',
        '/narrative/elsewhere',
        'No document shows the text. Blocks are `overview`, `goodNews`, `badNews`, `closing`.',
      ],
    ])
  })

  it('is not told of when it is shown', async () => {
    const { assessment } = await assessed({ narrative: { overview: 'All is well.', closing: 'Begin.' } })
    expect(checkNarrative(assessment, undefined).messages).toEqual([])
  })
})
