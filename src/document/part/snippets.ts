import { present } from '../../assess/index.js'
import type { Pointer } from '../../assess/index.js'
import type { Snippet } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import type { Entry, Props } from './props.js'

/** A piece of code as components show it. */
export type SnippetProps = Entry<NonNullable<Props<'finding-card'>['evidence']>>

/** Pieces of code with their captions; undefined for none. */
export function snippets(
  context: ViewContext,
  given: readonly Snippet[],
  pointer: Pointer,
): SnippetProps[] | undefined {
  if (given.length === 0) return undefined
  return given.map((one, index) => snippet(context, one, `${pointer}/${index}`))
}

/** A piece of code with its caption. */
export function snippet(
  { authored }: ViewContext,
  { kind, lang, code, path, line, caption }: Snippet,
  pointer: Pointer,
): SnippetProps {
  return {
    kind,
    code: withoutLastBreak(code),
    ...present({
      lang,
      path,
      line,
      caption: caption === undefined ? undefined : authored.inline(caption, `${pointer}/caption`),
    }),
  }
}

/** Code as a fence holds it: the line break that ends the last line is the fence's own. */
function withoutLastBreak(code: string): string {
  return code.replace(/\r?\n$/, '')
}
