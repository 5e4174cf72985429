import type { Assessment, FigureId, Pointer } from '../assess/index.js'

/** A value of the author in place of a computed one. */
export type Override = {
  /** What is overridden, in the words of messages. */
  readonly what: string
  readonly pointer: Pointer
  readonly figure: FigureId | undefined
  readonly computed: FigureId | undefined
  readonly reason: string | undefined
}

/** Every override of an assessment: of the overall score, of the verdict, of the verdicts for targets. */
export function overridesOf({ score, verdicts }: Assessment): readonly Override[] {
  const ofScore = score.override
    ? [
        {
          what: 'overall score',
          pointer: score.override.pointer,
          figure: score.overall,
          computed: score.override.computed,
          reason: score.override.reason,
        },
      ]
    : []
  const ofVerdicts = verdicts.flatMap(({ label, override, target }) =>
    override
      ? [
          {
            what: target === undefined ? 'verdict' : `verdict for \`${target}\``,
            pointer: override.pointer,
            figure: label,
            computed: override.computed,
            reason: override.reason,
          },
        ]
      : [],
  )
  return [...ofScore, ...ofVerdicts]
}
