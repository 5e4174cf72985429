import { expect, test } from 'vitest'
import { methodNote } from '../../src/component/method-note.js'
import { context, figure, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(methodNote, samples['method-note'](asWritten))).toMatchInlineSnapshot(`
    "The overall score is the mean of the category scores, each counted with its weight. All weights are equal. Declared caps and adjustments turn 67.50 into 60.75. 14 of 18 categories are scored; they carry 82% of the weight. Categories that were not assessed are left out of the score. Figures are computed exactly and rounded once, half away from zero, when they are printed. A finding counts as critical when it is open and of the level “P0”. A day of work is 8 hours, a week 5 days. Benefits are estimates. The full derivation: [Derivation](#derivation).
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(methodNote.draw({}, context)).toEqual([])
})

test('says one sentence when one thing is known', () => {
  expect(printed(methodNote, { notes: ['Benefits are estimates.'] })).toMatchInlineSnapshot(`
    "Benefits are estimates.
    "
  `)
})

test('does not turn a score into itself where steps have nothing to do', () => {
  const note = (raw: string): string =>
    printed(methodNote, {
      steps: true,
      raw: figure('score.raw', raw),
      overall: figure('score.overall', '6.0'),
    })
  expect(note('6.0')).toBe('Declared caps and adjustments leave it at 6.0.\n')
  expect(note('6.5')).toBe('Declared caps and adjustments turn 6.5 into 6.0.\n')
})
