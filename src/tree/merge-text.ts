import type { PhrasingContent } from 'mdast'

/** Phrasing with texts beside each other as one text and without empty ones. */
export function mergeText(children: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const child of children) {
    const last = out.at(-1)
    if (child.type !== 'text') out.push(child)
    else if (last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + child.value }
    else if (child.value !== '') out.push(child)
  }
  return out
}
