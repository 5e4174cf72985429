import { present } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { lines } from './lines.js'
import type { Props } from './props.js'

/** Scope, method, limits and reservations of the assessment; undefined when none is stated. */
export function limitations({ assessment, authored }: ViewContext): Props<'limitations'> | undefined {
  const { scope, method, limitations: limits, disclaimer } = assessment.findings.meta
  if (scope === undefined && method === undefined && disclaimer === undefined && limits.length === 0)
    return undefined
  const text = (field: 'scope' | 'method' | 'disclaimer', value: string | undefined) =>
    value === undefined ? undefined : authored.markdown(value, `/meta/${field}`)
  return {
    limitations: lines(authored, limits, '/meta/limitations') ?? [],
    ...present({
      scope: text('scope', scope),
      method: text('method', method),
      disclaimer: text('disclaimer', disclaimer),
    }),
  }
}
