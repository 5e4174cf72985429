import type { Item } from '../model/index.js'
import type { CountedRow, Pointer } from './ledger.js'

/** Lists boxes to tick with those below them, as rows of a count; an item has no id, so its place stands for one. */
export function listItems(
  items: readonly Item[],
  pointer: Pointer,
): readonly { readonly row: CountedRow; readonly done: boolean }[] {
  return items.flatMap((item, index) => {
    const place = `${pointer}/${index}`
    return [
      ...(item.box ? [{ row: { id: place, pointer: place }, done: item.done }] : []),
      ...listItems(item.items, `${place}/items`),
    ]
  })
}
