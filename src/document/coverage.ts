import type { Findings } from '../model/index.js'
import { parse } from '../tree/parse.js'
import { toText } from '../tree/to-text.js'
import type { Document } from './document.js'

/** Kinds of text that no set of documents may lose. */
export type CoveredKind = 'finding' | 'strength' | 'action' | 'reference' | 'snippet'

/** One text of the findings: what it is, where it stands, how it reads. */
export type CoveredText = { readonly kind: CoveredKind; readonly pointer: string; readonly text: string }

/** How many texts of each kind there are, and those that no document shows. */
export type Coverage = {
  readonly counts: Readonly<Record<CoveredKind, { readonly all: number; readonly shown: number }>>
  readonly missing: readonly CoveredText[]
}

/**
 * Looks for every finding, strength, action item, reference and snippet in the documents of a set. A text counts as
 * shown when its words stand in some document in their order, whatever markup and line breaks are between them.
 */
export function coverage(findings: Findings, documents: readonly Document[]): Coverage {
  const shown = documents.map(({ tree }) => squeezed(toText(tree)))
  const isShown = (text: string): boolean => {
    const wanted = squeezed(text)
    return shown.some((one) => one.includes(wanted))
  }
  const texts = textsOf(findings)
  const missing = texts.filter(({ text }) => !isShown(text))
  const count = (kind: CoveredKind) => {
    const all = texts.filter((one) => one.kind === kind).length
    return { all, shown: all - missing.filter((one) => one.kind === kind).length }
  }
  return {
    counts: {
      finding: count('finding'),
      strength: count('strength'),
      action: count('action'),
      reference: count('reference'),
      snippet: count('snippet'),
    },
    missing,
  }
}

/** Every text that has to be shown; placeholders in it are figures by then, so such texts are left to agreement. */
function textsOf(findings: Findings): readonly CoveredText[] {
  const texts = [
    ...findings.findings.flatMap((finding, index): CoveredText[] => {
      const pointer = `/findings/${index}`
      return [
        { kind: 'finding', pointer: `${pointer}/title`, text: plain(finding.title) },
        ...actionTexts(finding.actions, `${pointer}/actions`),
        ...finding.references.map((reference, place) => ({
          kind: 'reference' as const,
          pointer: `${pointer}/references/${place}`,
          text: 'path' in reference && reference.path !== undefined ? reference.path : (reference.url ?? ''),
        })),
        ...finding.evidence.map((snippet, place) => ({
          kind: 'snippet' as const,
          pointer: `${pointer}/evidence/${place}`,
          text: snippet.code,
        })),
      ]
    }),
    ...findings.strengths.map(({ title }, index) => ({
      kind: 'strength' as const,
      pointer: `/strengths/${index}/title`,
      text: plain(title),
    })),
    ...findings.decisions.flatMap(({ actions }, index) =>
      actionTexts(actions, `/decisions/${index}/actions`),
    ),
    ...findings.categories.flatMap(({ currentState }, index) =>
      currentState.flatMap((part, place) =>
        typeof part === 'string' || !('code' in part)
          ? []
          : [
              {
                kind: 'snippet' as const,
                pointer: `/categories/${index}/currentState/${place}`,
                text: part.code,
              },
            ],
      ),
    ),
  ]
  return texts.filter(({ text }) => text.trim() !== '' && !text.includes('{{'))
}

type Item = Findings['findings'][number]['actions'][number]

function actionTexts(items: readonly Item[], pointer: string): readonly CoveredText[] {
  return items.flatMap((item, index): CoveredText[] => [
    { kind: 'action', pointer: `${pointer}/${index}/text`, text: plain(item.text) },
    ...actionTexts(item.items, `${pointer}/${index}/items`),
  ])
}

/** Inline Markdown as readers see it. */
function plain(markdown: string): string {
  return toText(parse(markdown))
}

/** Without blanks: documents break lines where they like. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}
