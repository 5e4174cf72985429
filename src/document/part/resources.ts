import { present } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import type { Props } from './props.js'

/** Where to read more or whom to ask; undefined when nothing is listed. */
export function resources({ assessment, authored }: ViewContext): Props<'resources'> | undefined {
  const listed = assessment.findings.resources.map(({ label, text, url }, index) => ({
    label,
    ...present({
      text: text === undefined ? undefined : authored.inline(text, `/resources/${index}/text`),
      href: url,
    }),
  }))
  return listed.length > 0 ? { resources: listed } : undefined
}
