import { present, type Pointer } from '../../assess/index.js'
import type { Ref } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import type { Entry, Props } from './props.js'

/** A place in the code or an address, with its note. */
export function reference(
  { authored }: ViewContext,
  { path, line, endLine, url, note }: Ref,
  pointer: Pointer,
): Entry<NonNullable<Props<'finding-card'>['references']>> {
  return present({
    path,
    line,
    endLine,
    url,
    note: note === undefined ? undefined : authored.inline(note, `${pointer}/note`),
  })
}
