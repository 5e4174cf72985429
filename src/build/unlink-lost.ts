import { VFile } from 'vfile'
import type { Document } from '../document/index.js'
import { plan, type Existing, type Plan } from '../plan/index.js'
import { fileName } from '../render/formats.js'
import { renderSet, type SetToRender } from './render-set.js'
import type { PrintedPlan } from './press.js'
import type { Run } from './run.js'
import { volumesOfSet } from './volumes.js'

/**
 * The plan of a set of which PDFs could not be printed: where none stands from an earlier build either, the other
 * documents and the index are rendered again without links to it, since nothing may lead to a file that is not there.
 */
export async function unlinkLost(
  { failed, plan: printed }: PrintedPlan,
  set: SetToRender,
  earlier: ReadonlyMap<string, Existing>,
  run: Run,
): Promise<Plan> {
  const isLost = ({ kind, name }: Document): boolean =>
    failed.includes(kind) && !earlier.has(fileName(name, 'pdf'))
  if (!set.documents.some(isLost)) return printed
  const documents = set.documents.map((document) =>
    isLost(document)
      ? { ...document, formats: (document.formats ?? set.formats).filter((format) => format !== 'pdf') }
      : document,
  )
  const volumes = await volumesOfSet(documents, set.formats)
  // What there is to tell was told when everything was rendered for the first time.
  const silent = { ...run, files: [], job: new VFile() }
  const files = await renderSet({ ...set, documents, volumes }, () => undefined, silent)
  const { entries } = plan(files, earlier)
  const done = new Map(printed.entries.map((entry) => [entry.path, entry]))
  return {
    entries: entries.flatMap((entry) => {
      if (!entry.path.endsWith('.pdf')) return [entry]
      const pdf = done.get(entry.path)
      return pdf ? [pdf] : []
    }),
  }
}
