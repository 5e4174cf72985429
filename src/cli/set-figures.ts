import type { Assessment } from '../assess/index.js'
import { loadTemplates } from '../io/index.js'

/** An assessment with the figures that only a set of documents has: read times, rows left out of short lists. */
export async function withSetFigures(assessment: Assessment): Promise<Assessment> {
  const { compose } = await import('../document/index.js')
  const { ledger } = compose(assessment, { templates: await loadTemplates() })
  return { ...assessment, ledger }
}
