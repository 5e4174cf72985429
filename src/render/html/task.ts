import type { Element, ElementContent } from 'hast'
import type { ListItem, Parents } from 'mdast'
import type { Handler, State } from './context.js'
import { element } from './element.js'

/** Items with a check box: the box and its words are one label. Other items are left to `plain`. */
export function createTaskHandler(plain: Handler) {
  return (
    state: State,
    node: ListItem,
    parent: Parents | undefined,
  ): ElementContent[] | ElementContent | undefined => {
    if (typeof node.checked !== 'boolean') return plain(state, node, parent)
    const [first, ...rest] = node.children
    const words = first?.type === 'paragraph' ? state.all(first) : []
    const blocks = first?.type === 'paragraph' ? rest : node.children
    return item(node.checked, words, state.wrap(state.all({ ...node, children: blocks }), blocks.length > 0))
  }
}

function item(
  checked: boolean,
  words: readonly ElementContent[],
  blocks: readonly ElementContent[],
): Element {
  const box = element('input', { type: 'checkbox', checked, disabled: true })
  // `task-list-item` makes remark-rehype mark the list, too.
  return element('li', { className: ['task-list-item'] }, [
    element('label', {}, [box, ' ', ...words]),
    ...blocks,
  ])
}
