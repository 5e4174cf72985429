import { grouped, type Assessment } from '../assess/index.js'
import { languageOf } from './language/index.js'
import { once } from './once.js'
import type { PolicyContext, TitledFinding } from './policy-check.js'
import { subjectOf } from './title/subject.js'

/** Lays out what checks look at; what takes time is made when the first check asks for it. */
export function policyContext(assessment: Assessment): PolicyContext {
  const { findings, rows } = assessment
  const language = languageOf(findings.meta.locale)
  const titled = once(() =>
    rows.map((row): TitledFinding => ({ row, subject: subjectOf(row.finding.title, language) })),
  )
  return {
    assessment,
    rows: new Map(rows.map((row) => [row.finding.id, row])),
    language,
    titled,
    titledBy: once(() => grouped(titled(), ({ subject }) => subject.words.keys())),
  }
}
