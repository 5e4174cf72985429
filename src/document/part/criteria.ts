import type { Pointer } from '../../assess/index.js'
import type { Criterion } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import type { Props } from './props.js'

/** The criteria a category is scored by, each with its state; undefined when there are none. */
export function criteria(
  { authored, words }: ViewContext,
  given: readonly Criterion[],
  pointer: Pointer,
): Props<'data-table'> | undefined {
  if (given.length === 0) return undefined
  const said = words.documents.gapAnalysis.criteria
  return {
    columns: [{ label: said.criterion }, { label: said.state }],
    rows: given.map(({ text, state }, index) => [
      authored.inline(text, `${pointer}/${index}/text`),
      said.states[state],
    ]),
  }
}
