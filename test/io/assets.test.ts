import { describe, expect, it } from 'vitest'
import { inspectFonts, loadFonts, loadStyles } from '../../src/io/assets.js'
import { folderWith } from '../folder.js'

describe('loadStyles', () => {
  it('joins the sheets in the order of their names', async () => {
    const folder = folderWith({ '2-b.css': 'b {}', '1-a.css': 'a {}', 'notes.txt': 'no' })
    expect(await loadStyles(folder)).toBe('a {}\nb {}')
  })

  it('finds the sheets that come with Dossier', async () => {
    expect(await loadStyles()).toContain('@page')
  })
})

describe('loadFonts', () => {
  it('brings the fallback in two weights', async () => {
    const fonts = await loadFonts()
    const fallback = fonts.filter(({ role }) => role === 'fallback')
    expect(fallback.map(({ weight }) => weight)).toEqual([400, 700])
    expect(inspectFonts()).toContainEqual({ name: '@fontsource/dejavu-sans', role: 'fallback', found: true })
  })
})
