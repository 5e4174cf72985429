import { z } from 'zod'

const number = z.string().regex(/^-?\d+(?:\.\d+)?$|^-?\d+\/\d+$/)

/** Both ends of a number, each exact: a decimal, or a fraction where the decimals never end. */
export const intervalJson = z
  .strictObject({
    min: number.meta({ description: 'Lower end: a decimal, or a fraction such as `1/3`.' }),
    max: number.meta({ description: 'Upper end; equal to the lower one for a single value.' }),
  })
  .meta({ id: 'Interval', description: 'An exact number with both ends.' })

const content = z
  .union([z.null(), intervalJson, z.strictObject({ word: z.string() })])
  .meta({ id: 'Content', description: 'What a figure holds: a number, a word, or `null` for unknown.' })

const pointer = z.string().meta({ description: 'Place in the findings file, as a JSON pointer (RFC 6901).' })
const figureId = z.string().meta({ description: 'Id of a figure.' })
const unit = z.enum(['min', 'h', 'd', 'w', 'mo'])
const approx = z.boolean().optional()
const sign = z.string().optional()

const unitJson = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('score'), suffix: z.string().optional(), sign }),
    z.strictObject({ kind: z.enum(['count', 'percent', 'factor', 'weight', 'word']) }),
    z.strictObject({
      kind: z.literal('effort'),
      unit,
      approx,
      atLeast: z.boolean().optional(),
      person: z.boolean().optional(),
    }),
    z.strictObject({ kind: z.literal('duration'), unit, approx }),
    z.strictObject({
      kind: z.literal('money'),
      currency: z.string(),
      sign,
      rate: z.literal(true).optional(),
    }),
    z.strictObject({ kind: z.literal('points'), sign }),
    z.strictObject({ kind: z.literal('measure'), unit: z.string().optional(), sign }),
  ])
  .meta({ id: 'Unit', description: 'What a figure measures.' })

/** One input of a derivation. */
export type TermJson =
  | { figure: string; round?: number | undefined }
  | { value: z.infer<typeof intervalJson>; pointer?: string | undefined; label?: string | undefined }
  | { derivation: DerivationJson }

type ComparisonJson = { of: TermJson; is: '<' | '<=' | '>' | '>=' | '='; than: TermJson }
type Kind = 'ceiling' | 'floor' | 'multiply' | 'subtract' | 'subtractPerOpen'

/** How a figure follows from others. */
export type DerivationJson =
  | { op: 'given'; value: z.infer<typeof content>; pointer: string }
  | { op: 'count'; query: string; rows: string[] }
  | { op: 'sum' | 'product' | 'minimum' | 'maximum' | 'either' | 'difference' | 'quotient'; of: TermJson[] }
  | { op: 'weighted-mean'; of: { weight: TermJson; value: TermJson }[] }
  | { op: 'round'; of: TermJson; decimals: number }
  | {
      op: 'step'
      kind: Kind
      of: TermJson
      value: TermJson
      times?: TermJson | undefined
      within?: [TermJson, TermJson] | undefined
      reason?: string | undefined
      triggers: string[]
    }
  | {
      op: 'path'
      nodes: { id: string; of: TermJson; after: string[]; from?: TermJson | undefined }[]
      path: string[]
    }
  | { op: 'convert'; of: TermJson; factor: z.infer<typeof intervalJson>; rule: string }
  | {
      op: 'first-match'
      rules: { label: string; pointer?: string | undefined; anyOf: ComparisonJson[][] }[]
      otherwise: string | null
    }

const term: z.ZodType<TermJson> = z
  .lazy(() =>
    z.union([
      z.strictObject({ figure: figureId, round: z.int().optional() }),
      z.strictObject({ value: intervalJson, pointer: pointer.optional(), label: z.string().optional() }),
      z.strictObject({ derivation }),
    ]),
  )
  .meta({
    id: 'Term',
    description:
      'One input: a figure (`round` when its printed value is used), a typed value, or a step without a name.',
  })

const comparison = z.strictObject({ of: term, is: z.enum(['<', '<=', '>', '>=', '=']), than: term })

const derivation: z.ZodType<DerivationJson> = z
  .lazy(() =>
    z.discriminatedUnion('op', [
      z.strictObject({ op: z.literal('given'), value: content, pointer }),
      z.strictObject({
        op: z.literal('count'),
        query: z.string().meta({ description: 'The filter in words.' }),
        rows: z.array(z.string()).meta({ description: 'Ids, or pointers, of what is counted.' }),
      }),
      z.strictObject({
        op: z.enum(['sum', 'product', 'minimum', 'maximum', 'either', 'difference', 'quotient']),
        of: z.array(term),
      }),
      z.strictObject({
        op: z.literal('weighted-mean'),
        of: z.array(z.strictObject({ weight: term, value: term })),
      }),
      z.strictObject({ op: z.literal('round'), of: term, decimals: z.int() }),
      z.strictObject({
        op: z.literal('step'),
        kind: z.enum(['ceiling', 'floor', 'multiply', 'subtract', 'subtractPerOpen']),
        of: term,
        value: term,
        times: term.optional(),
        within: z.tuple([term, term]).optional(),
        reason: z.string().optional(),
        triggers: z.array(z.string()).meta({ description: 'Ids of the findings that make the step apply.' }),
      }),
      z.strictObject({
        op: z.literal('path'),
        nodes: z.array(
          z.strictObject({ id: z.string(), of: term, after: z.array(z.string()), from: term.optional() }),
        ),
        path: z.array(z.string()).meta({ description: 'Ids of the nodes on the longest path.' }),
      }),
      z.strictObject({ op: z.literal('convert'), of: term, factor: intervalJson, rule: z.string() }),
      z.strictObject({
        op: z.literal('first-match'),
        rules: z.array(
          z.strictObject({
            label: z.string(),
            pointer: pointer.optional(),
            anyOf: z.array(z.array(comparison)),
          }),
        ),
        otherwise: z.union([z.string(), z.null()]),
      }),
    ]),
  )
  .meta({
    id: 'Derivation',
    description: 'How a figure follows from its inputs; evaluating it gives the value.',
  })

/** A figure of the ledger. */
export const figureJson = z
  .strictObject({
    label: z.string().meta({ description: 'Name for people.' }),
    unit: unitJson,
    value: content,
    decimals: z.int().meta({ description: 'Decimals the printed value was rounded to.' }),
    shown: z.string().meta({ description: 'The printed value without unit.' }),
    before: z.string().meta({ description: 'Unit before the value, spaces included.' }),
    after: z.string().meta({ description: 'Unit after the value, spaces included.' }),
    derivation,
  })
  .meta({ id: 'Figure', description: 'A number or word that documents print, with where it comes from.' })

/** Shapes that results share. */
export const shared = {
  figure: figureId,
  pointer,
  entity: z.strictObject({ id: z.string(), label: z.string() }).meta({
    id: 'Entity',
    description: 'An entity of the findings file, or a level of a scale, by id and name.',
  }),
}
