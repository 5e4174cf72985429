import { expect, test } from 'vitest'
import { linkLine } from '../../src/component/link-line.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(linkLine, samples['link-line'](asWritten))).toMatchInlineSnapshot(`
    "[Roadmap](dossier:roadmap) · Index
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(linkLine.draw({ links: [] }, context)).toEqual([])
})
