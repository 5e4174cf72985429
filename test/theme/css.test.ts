import { describe, expect, it } from 'vitest'
import { themeCss } from '../../src/theme/index.js'

const css = (theme: Parameters<typeof themeCss>[0]): string => themeCss(theme, (text) => `"${text}"`)

describe('themeCss', () => {
  it('gives levels their colours on light ground, and on dark ground only those made for it', () => {
    const [light = '', dark = ''] = css({
      levels: { critical: '#7a1f3d', 'P0.1': '#8a0000' },
      darkLevels: { critical: '#f0a3b8', low: '#a9c77c' },
    }).split('@media screen')
    expect(light).toContain('.level-critical{--level:#7a1f3d}\n.level-P0\\.1{--level:#8a0000}')
    expect(light).not.toContain('.level-low')
    expect(dark).toContain(
      '.level-critical{--level:#f0a3b8}.level-P0\\.1{--level:initial}.level-low{--level:#a9c77c}',
    )
  })

  it('lets no name of a level out of its selector', () => {
    expect(css({ levels: { 'x{}*': '#7a1f3d' } })).toContain(':not(*){--level:#7a1f3d}')
  })
})
