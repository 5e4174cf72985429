import { excerpt } from '../../diagnostics/excerpt.js'
import type { Assessment, FindingResult, Pointer } from '../../assess/index.js'
import { grouped } from '../grouped.js'
import { itemsOf } from '../items.js'
import { languageOf, type Language } from '../language/index.js'
import type { PolicyCheck } from '../policy-check.js'
import { overlapOf, subjectOf, weightOf } from '../title/subject.js'

/** Something that is said to be there. */
type Claim = {
  readonly claim: 'strength' | 'met requirement' | 'ticked point'
  readonly text: string
  readonly pointer: Pointer
  /** Findings the claim names itself: others check those. */
  readonly findings: readonly string[]
}

/** Strengths, met requirements and ticked points that are about the same thing as an open finding. */
export const claimContradictsFinding = {
  id: 'claim-contradicts-finding',
  check: ({ assessment }) => {
    const language = languageOf(assessment.findings.meta.locale)
    const open = assessment.rows.filter((row) => row.open)
    const contradicts = findingAbout(open, language)
    return claimsOf(assessment).flatMap(({ claim, findings, pointer, text }) => {
      const row = contradicts(text)
      if (!row || findings.includes(row.finding.id)) return []
      const { id, title } = row.finding
      return [
        {
          values: { claim, text: excerpt(text), finding: id, title: excerpt(title) },
          pointer,
          related: { label: 'the finding', pointer: row.pointer },
        },
      ]
    })
  },
} as const satisfies PolicyCheck<'claim-contradicts-finding'>

function claimsOf({ findings, requirements }: Assessment): readonly Claim[] {
  return [
    ...findings.strengths.map(({ title }, index): Claim => ({
      claim: 'strength',
      text: title,
      pointer: `/strengths/${index}/title`,
      findings: [],
    })),
    ...requirements
      .flatMap(({ rows }) => rows)
      .filter(({ state }) => state === 'met')
      .map(({ pointer, requirement }): Claim => ({
        claim: 'met requirement',
        text: requirement.text,
        pointer: `${pointer}/text`,
        findings: requirement.findings,
      })),
    ...itemsOf(findings)
      .filter(({ item, pointer }) => item.done && !pointer.startsWith('/findings/'))
      .map(({ item, pointer }): Claim => ({
        claim: 'ticked point',
        text: item.text,
        pointer: `${pointer}/text`,
        findings: item.findings,
      })),
  ]
}

/**
 * Gives the open finding that a text denies: all its title is about stands in the text, and little else does; or the
 * text is the name of its component.
 */
function findingAbout(
  open: readonly FindingResult[],
  language: Language | undefined,
): (text: string) => FindingResult | undefined {
  const titled = open.map((row) => ({ row, subject: subjectOf(row.finding.title, language) }))
  const byWord = grouped(titled, ({ subject }) => subject.keys())
  const byComponent = grouped(open, ({ finding: { component } }) =>
    component === undefined ? [] : [component.trim().toLowerCase()],
  )
  return (text) => {
    const subject = subjectOf(text, language)
    const near = [...subject.keys()].flatMap((word) => byWord.get(word) ?? [])
    const denied = near.find((entry) => {
      const weight = weightOf(entry.subject)
      const isWhole = overlapOf(subject, entry.subject).shared === weight
      return weight >= 1.5 && isWhole && weightOf(subject) <= weight + 1.5
    })
    return denied?.row ?? byComponent.get(text.trim().toLowerCase())?.[0]
  }
}
