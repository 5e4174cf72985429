import { describe, expect, test } from 'vitest'
import { choosePlural, hasWords, words } from '../../src/locale/index.js'

describe('words', () => {
  test('are those of the language, whatever the region', () => {
    expect(words('en-IN')).toBe(words('en-US'))
    expect(hasWords('en-GB')).toBe(true)
  })

  test('are English for a language without words of its own', () => {
    expect(words('vi-VN')).toBe(words('en'))
    expect(hasWords('vi-VN')).toBe(false)
    expect(hasWords('constructor')).toBe(false)
  })
})

test('takes the general form where a language has none for the category', () => {
  expect(choosePlural({ one: 'week', other: 'weeks' }, 'one')).toBe('week')
  expect(choosePlural({ one: 'week', other: 'weeks' }, 'few')).toBe('weeks')
})
