import { z } from 'zod'
import { paragraph, region, strong } from '../tree/builders.js'
import { component } from './component.js'
import { blocks, phrasing } from './phrasing.js'
import { line, prose } from './props.js'

/** Questions readers will ask, with their answers. */
export const faq = component({
  name: 'faq',
  summary: 'Questions in bold, each with its answer.',
  props: z.object({ questions: z.array(z.object({ question: line, answer: prose })) }),
  draw: ({ questions }) =>
    questions.length > 0
      ? [
          region(
            'faq',
            questions.flatMap(({ question, answer }) => [
              paragraph(strong(phrasing(question))),
              ...blocks(answer),
            ]),
          ),
        ]
      : [],
})
