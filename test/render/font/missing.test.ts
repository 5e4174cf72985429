import { describe, expect, it } from 'vitest'
import { loadFonts } from '../../../src/io/assets.js'
import { missingCharacters } from '../../../src/render/font/missing.js'
import { openFonts } from '../../../src/render/html/fonts.js'

const { has } = openFonts(await loadFonts())

describe('missingCharacters', () => {
  it.each([
    'Plain text',
    'Größe, Ausmaß: 5 € — „ja“',
    'Zażółć gęślą jaźń',
    'Đánh giá mức độ trưởng thành',
    'Αξιολόγηση ετοιμότητας',
    'Оценка готовности',
    '₹2,00,000 · ₫ · £ · ¥',
    '→ ✓ █ ░ ≥ ≈ ×',
    '✅ 🔴 👩‍💻 done',
  ])('finds nothing missing in %s', (text) => {
    expect(missingCharacters(text, has)).toEqual([])
  })

  it('names each character that no font has once', () => {
    expect(missingCharacters('評価 評価 ok', has)).toEqual(['評', '価'])
  })
})
