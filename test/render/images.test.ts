import { describe, expect, it } from 'vitest'
import { imageAddresses } from '../../src/render/images.js'
import { image, paragraph, region, table } from '../../src/tree/builders.js'
import { smallDocument } from './small.js'

describe('imageAddresses', () => {
  it('finds pictures at any depth, but for those that are inlined', () => {
    const blocks = [
      region('card', [paragraph(image('a.png', ''))]),
      table([image('b.png', '')], [[image('data:image/png;base64,', '')]]),
    ]
    expect(imageAddresses(smallDocument(blocks))).toEqual(['a.png', 'b.png'])
  })
})
