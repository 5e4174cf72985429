import { relative, resolve } from 'node:path'
import { VFile } from 'vfile'
import type { Assessment } from '../assess/index.js'
import { choices } from '../diagnostics/advice.js'
import { hasErrors } from '../diagnostics/has-errors.js'
import { report } from '../diagnostics/report.js'
import type { ComposeOptions, Composition, Coverage } from '../document/index.js'
import { isDocumentId } from '../document/ids.js'
import { loadTemplates, readText, templateNames } from '../io/index.js'
import type { Source } from '../model/index.js'
import type { Choice } from '../plan/index.js'
import { documentFormats, formatIds, type FormatId } from '../render/formats.js'
import type { Run } from './run.js'

/** What a set is composed from. */
export type SetToCompose = {
  readonly assessment: Assessment
  readonly choice: Choice<string, FormatId>
  readonly source: Pick<Source, 'file' | 'locate'>
  /** Folder with the user's own templates. */
  readonly templates: string | undefined
}

/** Composes the documents of a set and holds them against each other; undefined when they must not be written. */
export async function composeSet(set: SetToCompose, run: Run): Promise<Composition | undefined> {
  const { assessment, choice, source, templates: folder } = set
  const { files, job } = run
  if (folder !== undefined && !(await isFolder(folder, run.folder))) {
    report(job, 'templates-not-found', { path: folder })
    return undefined
  }
  const { checkAgreement, compose } = await import('../document/index.js')
  const templates = await loadTemplates(folder && relative('', resolve(run.folder, folder)))
  const composition = compose(assessment, {
    templates,
    documents: choice.documents,
    formats: documentFormats(choice.formats),
    locate: locateIn(source),
  })
  for (const { formats = [], kind } of composition.documents)
    for (const format of formats) tellFormat(format, templates.documents[kind]?.path ?? kind, files)
  const agreement = checkAgreement(composition.documents, composition)
  files.push(...composition.files, agreement)
  if (choice.named) {
    const skipped = new VFile()
    files.push(skipped)
    for (const document of composition.skipped) report(skipped, 'document-without-content', { document })
  }
  return hasErrors(agreement) ? undefined : composition
}

/** Tells a format of a document of the user's own that no document has. */
function tellFormat(format: string, path: string, files: VFile[]): void {
  const known = documentFormats(formatIds).map(({ id }) => id)
  if (known.some((id) => id === format)) return
  const file = new VFile({ path })
  report(file, 'own-format-unknown', { format, known: choices(known) })
  files.push(file)
}

/** How much of the findings a set shows, where that is asked for. */
export async function coverageOf(
  {
    assessment,
    composition,
    source,
  }: Pick<SetToCompose, 'assessment' | 'source'> & { readonly composition: Composition },
  { coverage }: { readonly coverage?: boolean | undefined },
  run: Run,
): Promise<Coverage['counts'] | undefined> {
  if (!coverage) return undefined
  const { tellCoverage } = await import('./tell-coverage.js')
  return tellCoverage(assessment.findings, composition.documents, { run, source })
}

/** Names of the documents that the user made: templates of the folder that replace no built-in one. */
export async function ownDocuments(
  { templates }: { readonly templates?: string | undefined },
  { folder }: Run,
): Promise<readonly string[]> {
  if (templates === undefined) return []
  const names = await templateNames(resolve(folder, templates))
  return names.filter((name) => !isDocumentId(name))
}

async function isFolder(path: string, from: string): Promise<boolean> {
  const { messages } = await readText(path, from)
  return messages.some(({ ruleId }) => ruleId === 'file-is-folder')
}

/** Messages about authored text stand among those of a template, so they have to name the findings file. */
function locateIn({ file, locate }: SetToCompose['source']): NonNullable<ComposeOptions['locate']> {
  return (pointer) => ({ place: locate(pointer), path: file.path })
}
