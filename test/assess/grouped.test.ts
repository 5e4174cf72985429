import { expect, it } from 'vitest'
import { grouped } from '../../src/assess/grouped.js'

it('puts a value into the group of each of its keys, in the order keys first appear', () => {
  const groups = grouped(['oak', 'ash', 'sky'], (word) => new Set(word))
  expect([...groups]).toEqual([
    ['o', ['oak']],
    ['a', ['oak', 'ash']],
    ['k', ['oak', 'sky']],
    ['s', ['ash', 'sky']],
    ['h', ['ash']],
    ['y', ['sky']],
  ])
})

it('leaves out values without keys', () => {
  expect([...grouped(['none'], () => [])]).toEqual([])
})
