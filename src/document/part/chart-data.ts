import { arithmetic, type CategoryResult, type FigureId } from '../../assess/index.js'
import type { FigureValue, InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { escapeInline } from './escape-inline.js'
import type { Props } from './props.js'

/** What a chart draws. */
export type Drawing<Kind extends Props<'chart'>['drawing']['kind']> = Extract<
  Props<'chart'>['drawing'],
  { kind: Kind }
>

type Tone = Drawing<'bars'>['rows'][number]['tone']

/** One end of a figure as a number to place a mark by; undefined for words and what is unknown. */
export function numberOf(
  { assessment }: ViewContext,
  id: FigureId | undefined,
  end: 'min' | 'max' = 'min',
): number | undefined {
  const number = id === undefined ? undefined : arithmetic.numberIn(assessment.ledger.get(id).value)
  return number?.[end].valueOf()
}

/** Where a score stands on its scale, from 0 to 1. */
export function placeOnScale(
  context: ViewContext,
  id: FigureId | undefined,
  scale: { readonly min: number; readonly max: number },
): number | undefined {
  const value = numberOf(context, id)
  return value === undefined ? undefined : (value - scale.min) / (scale.max - scale.min)
}

/** The scale of a category: its own, or that of the file. */
export function scaleOf({ assessment }: ViewContext, { category }: CategoryResult) {
  return category.scale ?? assessment.findings.scales.score
}

/** Colours by rank, worst first: the first is the worst, the last of several the best. */
export function toneOfRank(rank: number, count: number): Tone {
  const ramp = ['bad', 'high', 'warn', 'info', 'good'] as const
  if (count <= 1) return 'info'
  if (rank === 0) return 'bad'
  return ramp[Math.min(ramp.length - 1, Math.round((rank / (count - 1)) * (ramp.length - 1)))] ?? 'info'
}

/** The colour of a band; bands are listed best first. */
export function toneOfBand({ assessment }: ViewContext, id: string | undefined): Tone {
  const { bands } = assessment.findings.scales
  const rank = bands.findIndex((band) => band.id === id)
  return rank === -1 ? 'info' : toneOfRank(bands.length - 1 - rank, bands.length)
}

/** The colour of a severity; the least severe is not good, only less bad. */
export function toneOfSeverity({ assessment }: ViewContext, id: string): Tone {
  const { severities } = assessment.findings.scales
  const ramp = ['bad', 'high', 'warn', 'info'] as const
  const rank = severities.findIndex((level) => level.id === id)
  return ramp[Math.min(Math.max(rank, 0), ramp.length - 1)] ?? 'info'
}

/** A sentence with names of the file and figures of the ledger in it. */
export function told(
  words: string,
  {
    names = {},
    figures,
  }: {
    readonly names?: Readonly<Record<string, string>>
    readonly figures: Readonly<Record<string, FigureValue>>
  },
): InlineValue {
  const value = words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const plain = names[name]
    return plain === undefined ? `{{${name}}}` : escapeInline(plain)
  })
  return { kind: 'inline', value, figures }
}
