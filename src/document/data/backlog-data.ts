import type { ViewContext } from '../context.js'
import { actionTable } from './action-table.js'
import type { DocumentData } from './data.js'
import { findingTable } from './finding-table.js'
import { issueList } from './issues.js'

/** The backlog for tools: a table of findings, one of action items, and issues. */
export function backlogData(context: ViewContext): DocumentData {
  const actions = actionTable(context)
  return {
    tables: [findingTable(context), ...(actions ? [actions] : [])],
    issues: issueList(context),
  }
}
