import type { IssueList } from './issue-list.js'

/** A table as spreadsheets and importers read it: every row has a cell per column. */
export type DataTable = {
  /** Follows the name of the document in the file name: `backlog-actions.csv`; empty for its main table. */
  readonly name: string
  readonly columns: readonly string[]
  /** Text as one line, and numbers; empty where nothing is stated. */
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What a document holds, for tools instead of readers. */
export type DocumentData = {
  readonly tables: readonly DataTable[]
  readonly issues: IssueList
}
