import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { nearest } from '../diagnostics/nearest.js'
import { choices } from '../diagnostics/advice.js'
import { pointerOf } from './place-tree.js'
import type { Source } from './source.js'

/** Steps from the root of the file to a value. */
export type RawPath = readonly (string | number)[]

/** What every cross-check gets: the file's value, whatever its shape, and where to tell what is wrong. */
export type CrossCheck = {
  readonly file: VFile
  /** The value without hidden characters; no shape is promised. */
  readonly value: unknown
  readonly place: (path: RawPath, part?: 'key' | 'value') => Position | undefined
  /** A sentence that offers the nearest of `words`, or `otherwise`. Gives up after very many comparisons. */
  readonly advise: (found: string, words: readonly string[], otherwise?: string) => string
}

/** Comparisons spent on offering near names in one file; a file full of missing references still ends in time. */
const comparisonBudget = 300_000

/** What the cross-checks of one file share. */
export function crossCheck(source: Source, value: unknown): CrossCheck {
  let budget = comparisonBudget
  return {
    file: source.file,
    value,
    place: (path, part) => source.locate(pointerOf(path), part),
    advise: (found, words, otherwise) => {
      budget -= words.length
      const best = budget > 0 ? nearest(found, words) : undefined
      if (best !== undefined) return `The nearest is \`${best}\`; write it if that is meant.`
      return (
        otherwise ??
        (words.length > 0 ? `Use one of ${choices(words, 8)}, or declare it.` : 'Declare it first.')
      )
    },
  }
}
