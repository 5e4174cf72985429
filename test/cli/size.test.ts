import { expect, it } from 'vitest'
import { size } from '../../src/cli/size.js'

it('prints bytes, kilobytes and megabytes of a thousand each', () => {
  expect([0, 999, 1000, 4096, 999_949, 999_950, 12_345_678].map(size)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '4.1 kB',
    '999.9 kB',
    '1.0 MB',
    '12.3 MB',
  ])
})
