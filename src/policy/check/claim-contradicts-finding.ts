import { excerpt } from '../../diagnostics/excerpt.js'
import { grouped, type Assessment, type FindingResult, type Pointer } from '../../assess/index.js'
import { itemsOf } from '../items.js'
import type { PolicyCheck, PolicyContext } from '../policy-check.js'
import { overlapOf, subjectOf } from '../title/subject.js'

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
  check: (context) => {
    const contradicts = findingAbout(context)
    return claimsOf(context.assessment).flatMap(({ claim, findings, pointer, text }) => {
      const row = contradicts(text, { whole: claim !== 'strength' })
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
 * text is the name of its component. A text that claims the `whole` of a thing also denies a title that says of a part
 * that it is not there: "no rate limiting on trading endpoints" is no rate limiting enabled.
 */
function findingAbout({
  assessment,
  language,
  titledBy,
}: PolicyContext): (text: string, claim: { readonly whole: boolean }) => FindingResult | undefined {
  const byComponent = grouped(assessment.rows, ({ finding: { component }, open }) =>
    open && component !== undefined ? [component.trim().toLowerCase()] : [],
  )
  const isDenial = (title: string): boolean =>
    (title.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => language?.denials.has(word))
  return (text, { whole }) => {
    const said = subjectOf(text, language)
    const near = [...said.words.keys()].flatMap((word) => titledBy().get(word) ?? [])
    const denied = near.find(({ row, subject }) => {
      const { shared } = overlapOf(said, subject)
      if (!row.open || Math.abs(said.weight - subject.weight) > 1.5) return false
      return (
        (subject.weight >= 1.5 && shared === subject.weight) ||
        (whole && said.weight >= 1.5 && shared === said.weight && isDenial(row.finding.title))
      )
    })
    return denied?.row ?? byComponent.get(text.trim().toLowerCase())?.[0]
  }
}
