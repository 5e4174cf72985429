import { VFile } from 'vfile'
import { z } from 'zod'
import type { Assessment, Ledger } from '../assess/index.js'
import { components } from '../component/index.js'
import { nearest } from '../diagnostics/nearest.js'
import { hasErrors } from '../diagnostics/has-errors.js'
import { report } from '../diagnostics/report.js'
import { expand, type Expanded, type ExpandOptions } from '../template/expand.js'
import { loadTemplate } from '../template/load.js'
import type { TemplateSource } from '../template/template.js'
import { addHeadingAnchors } from '../tree/anchors.js'
import { outline } from '../tree/outline.js'
import { words } from '../locale/index.js'
import { hasContent } from './content.js'
import { createContext, type FileFormat, type OwnDocument, type ViewContext } from './context.js'
import type { Document } from './document.js'
import { coverFacts } from './part/cover-facts.js'
import type { DocumentKind } from './document-kind.js'
import { figureUses } from './figure-uses.js'
import { documentIds } from './ids.js'
import { documentKinds } from './kinds.js'
import { ownKinds, type OwnKind } from './own.js'
import { checkLinksInPlace } from './links.js'
import { fillReadTimesInPlace } from './read-time.js'

/** Templates by name, and the partials any of them may include. */
export type TemplateSet = {
  /** By the id of the document kind. */
  readonly documents: Readonly<Record<string, TemplateSource>>
  readonly partials: Readonly<Record<string, TemplateSource>>
}

export type ComposeOptions = {
  readonly templates: TemplateSet
  /** Kinds to compose, the user's own by the names of their templates; all when absent. */
  readonly documents?: readonly string[] | undefined
  /** What every document is written as; the index of the set then links to each file. */
  readonly formats?: readonly FileFormat[] | undefined
  /** Resolves JSON pointers to places in the findings file, for messages about authored text. */
  readonly locate?: ExpandOptions<never>['locate'] | undefined
}

/** A set of documents made from one assessment. */
export type Composition = {
  readonly documents: readonly Document[]
  /** The ledger of the assessment, and the figures of the documents themselves: read times, rows left out. */
  readonly ledger: Ledger
  /** Kinds the findings hold nothing for. */
  readonly skipped: readonly string[]
  /** Kinds whose template has errors. */
  readonly failed: readonly string[]
  /** Messages, one file per template. */
  readonly files: readonly VFile[]
}

/**
 * Composes the documents of a set: view, template, tree. A document that fails does not stop the others.
 *
 * Whether they agree is for `checkAgreement` to say.
 */
export function compose(
  assessment: Assessment,
  { templates, documents: wanted, formats, locate }: ComposeOptions,
): Composition {
  const builtIn = documentIds.filter((id) => wanted?.includes(id) ?? true)
  const own = ownKinds(templates.documents, wanted)
  const context = createContext(assessment, builtIn, formats, listed(own.kinds, assessment))
  const kinds: readonly (DocumentKind | OwnKind)[] = [...builtIn.map((id) => documentKinds[id]), ...own.kinds]
  const filled: { readonly kind: DocumentKind | OwnKind; readonly expanded: Expanded }[] = []
  const skipped: string[] = []
  const failed: string[] = [...own.failed]
  const files: VFile[] = [...own.files]
  for (const kind of kinds) {
    const view = kind.make(context)
    if (view === undefined) {
      skipped.push(kind.id)
      continue
    }
    const { expanded, template } = fillTemplate(kind, view, { context, templates, locate })
    files.push(...(expanded ? [template, expanded.file] : [template]))
    if (expanded === undefined || hasErrors(expanded.file)) failed.push(kind.id)
    else filled.push({ kind, expanded })
  }
  fillReadTimesInPlace(
    filled.map(({ kind: { id }, expanded: { tree } }) => ({ kind: id, tree })),
    context,
  )
  const documents = filled.map(({ kind, expanded }) => documentOf(kind, expanded, context))
  files.push(checkLinksInPlace(documents))
  const ledger = context.set.ledger()
  return { documents, ledger, skipped, failed, files: files.filter(({ messages }) => messages.length > 0) }
}

/** The user's own documents as lists tell of them: those whose view the findings hold something for. */
function listed(kinds: readonly OwnKind[], assessment: Assessment): readonly OwnDocument[] {
  return kinds
    .filter(({ base }) => hasContent(assessment, base))
    .map(({ describe, file, formats, id }) => ({ id, file, formats, ...describe(words(assessment.locale)) }))
}

type Filling = Pick<ComposeOptions, 'templates' | 'locate'> & { readonly context: ViewContext }

function fillTemplate(
  kind: DocumentKind,
  view: unknown,
  { context, templates, locate }: Filling,
): { readonly template: VFile; readonly expanded?: Expanded } {
  const source = templates.documents[kind.id]
  if (source === undefined) return { template: missingTemplate(kind, templates) }
  const template = loadTemplate({
    ...source,
    partials: templates.partials,
    // What came with the package agrees with the views of the same package; a test holds them together.
    schema: isOwn(source, templates) ? undefined : z.toJSONSchema(kind.view, { io: 'output' }),
    components: Object.values(components).map(({ name, drawFrom }) => ({ name, draw: drawFrom })),
  })
  if (hasErrors(template.file)) return { template: template.file }
  const { words, assessment } = context
  const expanded = expand(template, view, {
    context: { words, locale: assessment.locale },
    ...(locate ? { locate } : {}),
  })
  return { template: template.file, expanded }
}

/** Whether a template and all it may include came with the package. */
function isOwn(template: TemplateSource, { partials }: TemplateSet): boolean {
  return [template, ...Object.values(partials)].every(({ own }) => own === true)
}

function missingTemplate({ id }: DocumentKind, { documents }: TemplateSet): VFile {
  const file = new VFile({ path: `${id}.md.hbs` })
  const near = nearest(id, Object.keys(documents))
  report(file, 'template-missing', {
    document: id,
    advice: near ? `The nearest template is \`${near}.md.hbs\`.` : `Add \`${id}.md.hbs\` to the templates.`,
  })
  return file
}

function documentOf(
  kind: DocumentKind | OwnKind,
  { tree, figures }: Expanded,
  context: ViewContext,
): Document {
  const { words, assessment } = context
  const { meta } = assessment.findings
  const { audience, title, purpose } = kind.describe(words)
  addHeadingAnchors(tree)
  return {
    kind: kind.id,
    title,
    name: 'file' in kind ? kind.file : kind.id,
    ...('formats' in kind && kind.formats ? { formats: kind.formats } : {}),
    ...(kind.mostPages !== undefined && { mostPages: kind.mostPages }),
    locale: assessment.locale,
    tree,
    outline: outline(tree),
    figures: [...figureUses(tree), ...figures],
    cover: coverFacts(context),
    meta: {
      subject: meta.subject?.name ?? meta.title,
      description: purpose,
      audience,
      keywords: [...new Set([meta.kind, meta.subject?.kind].filter((word) => word !== undefined))],
      date: meta.date,
      ...(meta.assessors.length > 0 && {
        author: context.format.list(meta.assessors.map(({ name, role }) => name ?? role)),
      }),
      ...(meta.status && { status: meta.status }),
      ...(meta.version !== undefined && { version: meta.version }),
      ...(meta.classification !== undefined && { classification: meta.classification }),
    },
  }
}
