import { z } from 'zod'
import { problem } from './problem.js'

/** What the text of a field is: decides how documents print it and how long it may be. */
export type TextType = 'plain' | 'inline' | 'markdown' | 'code' | 'url'

/** Facts about a field that the generated schema and the documents read from its metadata. */
export type TextMeta = {
  readonly description: string
  readonly text: TextType
  /** `{{placeholders}}` stand for figures here; everywhere else `{{` is literal. */
  readonly narrative?: true
}

/** Most characters a text of each type may hold; a report that needs more has its findings in the wrong field. */
export const lengthLimits = {
  plain: 1000,
  inline: 4000,
  markdown: 100_000,
  code: 200_000,
  url: 4000,
} as const satisfies Record<TextType, number>

/** Deepest run of block markers (`> > >`, `- - -`) or indentation steps that authored Markdown may hold. */
export const markdownDepth = 16

const marker = String.raw`(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])`
const deepMarkdown = new RegExp(
  `^(?:[ \\t]*${marker}){${markdownDepth + 1}}|^[ \\t]{${markdownDepth * 4},}${marker}`,
  'm',
)

const plainText = z.string().min(1).max(lengthLimits.plain)
const inlineText = z.string().min(1).max(lengthLimits.inline)
const markdownText = z
  .string()
  .min(1)
  .max(lengthLimits.markdown)
  .refine(isShallow, { params: { problem: problem('markdown-too-deep', { limit: markdownDepth }) } })
const codeText = z.string().max(lengthLimits.code)
const urlText = z
  .string()
  .max(lengthLimits.url)
  .regex(/^(?:https?:\/\/|mailto:|tel:|#|\.{0,2}\/|[\w.-]+(?:\/|$))\S*$/i, {
    error: 'an address such as `https://example.com`',
  })

/** Names, labels, paths, versions: printed as they stand, markup characters included. */
export function plain(description: string) {
  return plainText.meta({ description: `${description} Plain text.`, text: 'plain' })
}

/** Titles and one-line statements: inline Markdown (emphasis, code, links), no HTML. */
export function inline(description: string) {
  return inlineText.meta({ description: `${description} Inline Markdown.`, text: 'inline' })
}

const placeholders =
  '`{{open.total}}` stands for a figure, `{{open.total | one: issue | other: issues}}` for it and the word that goes with it.'

/** Inline Markdown in which `{{placeholders}}` stand for figures. */
export function narrativeInline(description: string) {
  return inlineText.meta({
    description: `${description} Inline Markdown. ${placeholders}`,
    text: 'inline',
    narrative: true,
  })
}

/** Long text: Markdown blocks, no HTML. */
export function markdown(description: string) {
  return markdownText.meta({ description: `${description} Markdown.`, text: 'markdown' })
}

/** Long text in which `{{placeholders}}` stand for figures. */
export function narrativeMarkdown(description: string) {
  return markdownText.meta({
    description: `${description} Markdown. ${placeholders}`,
    text: 'markdown',
    narrative: true,
  })
}

/** Code, kept to the last character. */
export function code(description: string) {
  return codeText.meta({ description: `${description} Code.`, text: 'code' })
}

/** An address: http, https, mailto, tel, or relative. */
export function url(description: string) {
  return urlText.meta({ description: `${description} URL.`, text: 'url' })
}

/**
 * True when no line begins with more block markers than {@link markdownDepth}, and no list point is indented
 * further than that many levels of four spaces. Parsing time grows with depth, so this looks at lines only.
 */
function isShallow(text: string): boolean {
  return !deepMarkdown.test(text)
}
