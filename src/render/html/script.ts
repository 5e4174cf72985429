import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import type { Words } from '../../locale/index.js'
import { element } from './element.js'

/** A script without lines of comment and indents. */
export function compactScript(source: string): string {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')
}

/** The script with its words beside it, so that its text, and its hash with it, are the same in every language. */
export function scriptElement(script: string, { script: said }: Words['page']): Element {
  const words = { dataFilter: said.filter, dataCopy: said.copy, dataCopied: said.copied }
  return element('script', words, [script])
}

/** What the policy of a page says about its script: this one may run, and no other. */
export function scriptPolicy(script: string | undefined): string {
  if (script === undefined) return ''
  return `; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

/** A page as it is without its script and the data of it: paper gets none of it. */
export function withoutScript(html: string): string {
  // `<` and `&` are escaped in text and code, so that nothing else looks like these.
  return html
    .replace(/; script-src &#x27;sha256-[^&]+&#x27;/, '')
    .replace(/<(script|template)\b[^]*?<\/\1>\n?/g, '')
}
