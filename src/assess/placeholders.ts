import { choices } from '../diagnostics/advice.js'
import { excerpt } from '../diagnostics/excerpt.js'
import { nearest } from '../diagnostics/nearest.js'
import { pluralCategories } from '../locale/index.js'
import { isNarrative, openBraces, placeholdersIn, pointerOf, type Placeholder } from '../model/index.js'
import { nearestFigures, resolveFigureId } from './explain.js'
import type { Pointer } from './assessment.js'
import type { Ledger } from './ledger.js'
import type { Workbench } from './workbench.js'

/** The form for a count of nothing, which stands beside the plural categories of the language. */
export const noneForm = 'none'

/** Messages that offer near figures: among very many figures, looking for them takes time. */
const adviceLimit = 20

/** Fields whose braces are somebody else's: code, addresses and paths. */
const foreign: ReadonlySet<string> = new Set(['code', 'url', 'path', 'repository', 'command', 'file'])

/** A text that holds `{{`, and where it stands. */
type BracedText = { readonly text: string; readonly pointer: Pointer }

/**
 * Tells about every placeholder that stands for no figure, and about word forms that the language of the file does
 * not have. Outside narrative fields a placeholder is literal; one that reads like a figure is told about.
 */
export function checkPlaceholders(ledger: Ledger, work: Workbench): void {
  const advise = adviser(ledger)
  for (const braced of textsWithBraces(work.findings)) {
    if (isNarrative(braced.pointer)) checkNarrative(braced, { ledger, work, advise })
    else tellLiterals(braced, ledger, work)
  }
}

type Checking = {
  readonly ledger: Ledger
  readonly work: Workbench
  readonly advise: (name: string) => string
}

function checkNarrative(braced: BracedText, { ledger, work, advise }: Checking): void {
  const { text, pointer } = braced
  const field = fieldOf(pointer)
  for (const at of openBraces(text)) {
    const piece = text.slice(at).split('\n', 1)[0] ?? ''
    work.tellWithin('placeholder-open', { found: excerpt(piece), field }, pointer, pieceAt(text, piece, at))
  }
  for (const placeholder of placeholdersIn(text)) {
    const { whole, index, name, forms } = placeholder
    const piece = pieceAt(text, whole, index)
    const found = excerpt(whole)
    if (name === '') {
      work.tellWithin('placeholder-empty', { found, field }, pointer, piece)
    } else if (resolveFigureId(ledger, name) === undefined) {
      work.tellWithin('placeholder-unknown', { found, field, advice: advise(name) }, pointer, piece)
    }
    if (forms.length === 0) continue
    const wrong = wrongForms(placeholder, work.findings.meta.locale)
    if (wrong) work.tellWithin('placeholder-forms', { found, ...wrong }, pointer, piece)
  }
}

/** What is wrong with the word forms of a placeholder, in a language; only the first of several is told. */
function wrongForms(
  { forms }: Placeholder,
  locale: string,
): { readonly what: string; readonly expected: string; readonly advice: string } | undefined {
  const known = [...pluralCategories(locale), noneForm]
  const names = forms.map(({ category }) => category)
  const expected = `${choices(known)}, each at most once, and \`other\` among them`
  const strange = names.find((name) => !known.includes(name))
  if (strange === '') {
    const advice = 'Write a category and a colon before the words: `| one: issue | other: issues`.'
    return { what: 'words without a category', expected, advice }
  }
  if (strange !== undefined) {
    const near = nearest(strange, known)
    const advice = near
      ? `The nearest is \`${near}\`; write it if that is meant.`
      : `The language of \`meta.locale\`, \`${locale}\`, has these.`
    return { what: `the category \`${excerpt(strange)}\``, expected, advice }
  }
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) {
    return { what: `a second form for \`${twice}\``, expected, advice: 'Keep one of the two.' }
  }
  if (names.includes('other')) return undefined
  const advice = 'Add `| other: …`: it is used where no other form fits.'
  return { what: 'forms without `other`', expected, advice }
}

function tellLiterals({ text, pointer }: BracedText, ledger: Ledger, work: Workbench): void {
  for (const { whole, index, name } of placeholdersIn(text)) {
    if (!readsLikeFigure(name, ledger)) continue
    const values = { found: excerpt(whole), field: fieldOf(pointer) }
    work.tellWithin('placeholder-literal', values, pointer, pieceAt(text, whole, index))
  }
}

/** The id of a figure, or of one that could be there: `finding/X-9.effort` where findings have an effort. */
function readsLikeFigure(name: string, ledger: Ledger): boolean {
  if (resolveFigureId(ledger, name) !== undefined) return true
  const [, area, last] = /^([a-z]+)\/[^\s/]+\.([a-z]+)$/i.exec(name) ?? []
  return area !== undefined && ledger.ids().some((id) => id.startsWith(`${area}/`) && id.endsWith(`.${last}`))
}

/** A sentence with the figures nearest to a name; it stops looking after very many mistakes. */
function adviser(ledger: Ledger): (name: string) => string {
  let asked = 0
  return (name) => {
    asked++
    const found = asked > adviceLimit ? [] : nearestFigures(ledger, name).slice(0, 3)
    return found.length > 0
      ? `The nearest are ${choices(found)}; \`dossier explain\` lists all.`
      : '`dossier explain` without a figure lists the ids of all figures.'
  }
}

function pieceAt(text: string, piece: string, index: number): { text: string; nth: number } {
  return { text: piece, nth: text.slice(0, index).split(piece).length - 1 }
}

/** The field in words of messages: `phases.0.goal`, `verdict.conditions.1.text`. */
function fieldOf(pointer: Pointer): string {
  return pointer.slice(1).replaceAll('/', '.')
}

/** Every text of the findings that holds `{{`. */
function textsWithBraces(value: unknown, pointer: Pointer = ''): BracedText[] {
  if (typeof value === 'string') return value.includes('{{') ? [{ text: value, pointer }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    foreign.has(name) ? [] : textsWithBraces(inner, pointer + pointerOf([name])),
  )
}
