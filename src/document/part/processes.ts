import { present, type ProcessResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { plainItems } from './items.js'
import type { Entry, Props } from './props.js'

/** Procedures as numbered steps; undefined without any that has steps. */
export function processes(
  context: ViewContext,
  { depth }: { readonly depth: Props<'processes'>['depth'] },
): Props<'processes'> | undefined {
  const given = context.assessment.processes.filter(({ process }) => process.steps.length > 0)
  return given.length > 0
    ? { depth, processes: given.map((result) => processProps(result, context)) }
    : undefined
}

function processProps(
  { process, pointer, steps, duration }: ProcessResult,
  context: ViewContext,
): Entry<Props<'processes'>['processes']> {
  const { authored, optional } = context
  return {
    title: authored.inline(process.title, `${pointer}/title`),
    steps: process.steps.map(({ title, items }, index) => {
      const place = `${pointer}/steps/${index}`
      return {
        title: authored.inline(title, `${place}/title`),
        ...present({
          duration: optional(steps[index]?.duration),
          items: plainItems(context, items, `${place}/items`),
        }),
      }
    }),
    ...present({ duration: optional(duration) }),
  }
}
