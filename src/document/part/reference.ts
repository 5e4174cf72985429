import { present, type Pointer } from '../../assess/index.js'
import type { Ref } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import type { Entry, Props } from './props.js'
import { sourceLink } from './source-link.js'

/** A place in the code or an address, with its note. */
export function reference(
  { assessment, authored }: ViewContext,
  given: Ref,
  pointer: Pointer,
): Entry<NonNullable<Props<'finding-card'>['references']>> {
  const { path, line, endLine, url, note } = given
  return present({
    path,
    line,
    endLine,
    url,
    href: sourceLink(assessment.findings.meta.subject, given),
    note: note === undefined ? undefined : authored.inline(note, `${pointer}/note`),
  })
}
