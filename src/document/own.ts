import { VFile } from 'vfile'
import { adviseNearest, choices } from '../diagnostics/advice.js'
import { report } from '../diagnostics/report.js'
import { readFrontMatter } from '../template/front-matter.js'
import type { TemplateSource } from '../template/template.js'
import type { DocumentKind } from './document-kind.js'
import { documentIds, isDocumentId, type DocumentId } from './ids.js'
import { documentKinds } from './kinds.js'

/** A kind of document that a user made: a template whose front matter names the view it prints. */
export type OwnKind = DocumentKind & {
  /** The built-in kind whose view it prints. */
  readonly base: DocumentId
  /** File name without extension. */
  readonly file: string
  /** Formats it is written in; all that are asked for when absent. */
  readonly formats?: readonly string[]
}

/** Own kinds by their templates' names, and what is wrong with the front matter of others. */
export type OwnKinds = {
  readonly kinds: readonly OwnKind[]
  readonly failed: readonly string[]
  readonly files: readonly VFile[]
}

/** Fields of the front matter. */
const fields = ['view', 'title', 'audience', 'purpose', 'file', 'formats'] as const

/** Names of templates that are no built-in kind's: each is a document of the user. */
export function ownNames(templates: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(templates).filter((name) => !isDocumentId(name))
}

/**
 * Makes kinds of the user's own templates: `view` names the built-in kind whose view the template prints, `title`,
 * `audience` and `purpose` describe it, `file` and `formats` say what is written.
 */
export function ownKinds(
  templates: Readonly<Record<string, TemplateSource>>,
  wanted: readonly string[] = ownNames(templates),
): OwnKinds {
  const kinds: OwnKind[] = []
  const failed: string[] = []
  const files: VFile[] = []
  for (const name of ownNames(templates).filter((one) => wanted.includes(one))) {
    const template = templates[name]
    if (!template) continue
    const file = new VFile({ path: template.path, value: template.source })
    const kind = freshKind(ownKind(name, template, file), kinds, file)
    if (file.messages.length > 0) files.push(file)
    if (kind) kinds.push(kind)
    else failed.push(name)
  }
  return { kinds, failed, files }
}

/** A kind whose file no other document of the set is written to. */
function freshKind(kind: OwnKind | undefined, others: readonly OwnKind[], file: VFile): OwnKind | undefined {
  if (!kind || !(isDocumentId(kind.file) || others.some((other) => other.file === kind.file))) return kind
  report(file, 'own-file-taken', { file: kind.file }, { place: { line: 1, column: 1 } })
  return undefined
}

function ownKind(name: string, { source }: TemplateSource, file: VFile): OwnKind | undefined {
  const { data } = readFrontMatter(source.replace(/\r\n?/g, '\n'))
  const stated = new Map(Object.entries(typeof data === 'object' && data !== null ? data : {}))
  const line = (field: string): { readonly line: number; readonly column: number } => {
    const index = source.split(/\r?\n/).findIndex((row) => row.startsWith(`${field}:`))
    return { line: Math.max(index, 0) + 1, column: 1 }
  }
  for (const field of stated.keys()) {
    if (fields.some((known) => known === field)) continue
    const advice = adviseNearest(field, fields, `Use one of ${choices(fields)}.`)
    report(file, 'own-field-unknown', { field, advice }, { place: line(field) })
  }
  const view = stated.get('view')
  if (typeof view !== 'string' || !isDocumentId(view)) {
    const found =
      view === undefined ? 'no `view`' : `view \`${typeof view === 'string' ? view : JSON.stringify(view)}\``
    const advice = typeof view === 'string' ? adviseNearest(view, documentIds, '') : ''
    report(
      file,
      'own-view-unknown',
      { found, known: choices(documentIds, 20), advice },
      { place: line('view') },
    )
    return undefined
  }
  const text = (field: (typeof fields)[number], otherwise: string): string => {
    const value = stated.get(field)
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && value.trim() !== '' ? value : otherwise
  }
  const base: DocumentKind = documentKinds[view]
  const formats = stated.get('formats')
  return {
    id: name,
    base: view,
    view: base.view,
    make: base.make,
    describe: (words) => {
      const usual = base.describe(words)
      return {
        title: text('title', usual.title),
        audience: text('audience', usual.audience),
        purpose: text('purpose', usual.purpose),
      }
    },
    // Inside the folder of the set, and no hidden file.
    file:
      text('file', name)
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+/, '') || name,
    ...(Array.isArray(formats)
      ? { formats: formats.map(String) }
      : typeof formats === 'string'
        ? { formats: [formats] }
        : {}),
  }
}
