import type { IssueList } from '../document/index.js'
import { fileName, formats } from './formats.js'
import type { Rendition } from './rendition.js'

/** Wraps the issues of a document as a JSON file beside it: `backlog.json`. */
export function renderIssues(document: string, issues: IssueList): Rendition {
  return { ...renderJson(document, issues), path: fileName(document, 'issues') }
}

/** Wraps a plain object as a JSON file: two spaces, keys in the order they were made, a newline at the end. */
export function renderJson(name: string, value: unknown): Rendition {
  return {
    path: fileName(name, 'json'),
    mediaType: formats.json.mediaType,
    contents: `${JSON.stringify(value, null, 2)}\n`,
  }
}
