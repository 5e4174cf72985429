import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { item, list, paragraph, region, strong, task } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component } from './component.js'
import { linkTo } from './links.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { line } from './props.js'

const stretch = z.object({
  name: line,
  href: z.string().optional(),
  duration: figureSlot.optional(),
  start: z.int().describe('Number of its first step'),
  steps: z.array(z.object({ title: line, done: z.boolean().optional() })),
})

/** The way through all phases in single steps, numbered from the first to the last. */
export const path = component({
  name: 'path',
  summary: 'Phases with their durations and their tasks as steps, numbered through all phases.',
  props: z.object({ phases: z.array(stretch) }),
  draw: ({ phases }) => {
    const drawn = phases.flatMap(({ name, href, duration, start, steps }): BlockContent[] => [
      paragraph(joined([[strong(linkTo({ text: name, href }))], inBrackets(phrasing(duration))], ' ')),
      ...(steps.length > 0
        ? [
            list(
              steps.map(({ title, done }) => {
                const content = paragraph(phrasing(title))
                return done === undefined ? item(content) : task(done, content)
              }),
              { ordered: true, start },
            ),
          ]
        : []),
    ])
    return drawn.length > 0 ? [region('path', drawn)] : []
  },
})
