import { present } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { plainItems } from './items.js'
import type { Props } from './props.js'

/** What is advised, with nested points; undefined without advice. */
export function recommendations(context: ViewContext): Props<'recommendations'> | undefined {
  const given = context.assessment.findings.recommendations.map(({ text, items }, index) => {
    const pointer = `/recommendations/${index}`
    return {
      text: context.narrative.inline(text, `${pointer}/text`),
      ...present({ items: plainItems(context, items, `${pointer}/items`) }),
    }
  })
  return given.length > 0 ? { recommendations: given } : undefined
}
