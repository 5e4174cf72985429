import { z } from 'zod'
import { paragraph, region } from '../tree/builders.js'
import { component } from './component.js'
import { linkTo } from './links.js'
import { joined } from './phrasing.js'
import { linked } from './props.js'

/** Links on one line, where a list would take too much room. */
export const linkLine = component({
  name: 'link-line',
  summary: 'Links on one line, separated by dots.',
  props: z.object({ links: z.array(linked) }),
  draw({ links }, { words }) {
    const line = joined(links.map(linkTo), words.components.shared.separator)
    return line.length > 0 ? [region('link-line', paragraph(line))] : []
  },
})
