import { describe, expect, it } from 'vitest'
import { loadImages } from '../../src/io/images.js'
import { folderWith } from '../folder.js'

describe('loadImages', () => {
  it('inlines local pictures by the address they are named with', async () => {
    const folder = folderWith({ 'img/a b.svg': '<svg/>', 'c.PNG': 'png' })
    const images = await loadImages(['img/a%20b.svg', 'c.PNG?raw=1', 'c.PNG?raw=1'], folder)
    expect(Object.fromEntries(images)).toEqual({
      'img/a%20b.svg': 'data:image/svg+xml;base64,PHN2Zy8+',
      'c.PNG?raw=1': 'data:image/png;base64,cG5n',
    })
  })

  it.each([
    ['on the network', 'https://example.com/a.png'],
    ['on another host', '//example.com/a.png'],
    ['missing', 'none.png'],
    ['no picture', 'secret.txt'],
    ['malformed', '%E0%A4%A.png'],
  ])('leaves out what is %s', async (_, address) => {
    const folder = folderWith({ 'secret.txt': 'no' })
    expect((await loadImages([address], folder)).size).toBe(0)
  })
})
