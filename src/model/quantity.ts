import { z } from 'zod'
import { adviseNearest, choices } from '../diagnostics/advice.js'
import { excerpt } from '../diagnostics/excerpt.js'
import { object } from './object.js'
import { addProblem, problem } from './problem.js'
import { checkOrder } from './range.js'
import { parseQuantity, unitOf, unitWords, type QuantityUnit } from './quantity-text.js'

/** Work or time with both ends. */
export type Quantity<Unit extends QuantityUnit = QuantityUnit> = {
  min: number
  max: number
  unit: Unit
  /** True when the author marked the value as an estimate ("~3d"). */
  approx: boolean
}

/** Work: a quantity, occurrences × unit effort, or a size that `scales.effort.sizes` turns into a quantity. */
export type Effort =
  | ({ kind: 'quantity' } & Quantity<'h' | 'd' | 'w' | 'mo'>)
  | { kind: 'count'; count: number; each: Quantity<'h' | 'd' | 'w' | 'mo'> }
  | { kind: 'size'; size: string }

const effortUnits = ['h', 'd', 'w', 'mo'] as const
const durationUnits = ['min', 'h', 'd', 'w', 'mo'] as const

const example = 'a quantity such as `4-6h`, `2d` or `{ min: 4, max: 6, unit: h }`'

/** A quantity of work or calendar time in hours, days, weeks or months. */
export const quantity = quantityOf(effortUnits).meta({
  id: 'Quantity',
  description:
    'Work or time: `{ min, max, unit }` with unit h, d, w or mo, or shorthand such as `4-6h`, `2d`, `1.5h`, `~3w`.',
})

/** Calendar time, minutes included: what the step of a process takes. */
export const duration = quantityOf(durationUnits).meta({
  id: 'Duration',
  description:
    'Calendar time: `{ min, max, unit }` with unit min, h, d, w or mo, or shorthand such as `5min`, `2h`.',
})

type Spent = Quantity<(typeof effortUnits)[number]> & { atLeast?: true }

/** Work that was done: a quantity, or the least it was (`80+ h`); it enters no sum. */
export const spent = z
  .union(
    [
      z.string().transform((text, context): Spent => {
        const quantity = readQuantity(text, effortUnits, context, true)
        return parseQuantity(text)?.atLeast ? { ...quantity, atLeast: true } : quantity
      }),
      quantityObject(effortUnits).transform((quantity): Spent => quantity),
    ],
    { error: () => example },
  )
  .meta({
    id: 'Spent',
    description:
      'Work that was done: a quantity such as `80h` or `{ min, max, unit }`, or at least so much: `80+ h`.',
  })

/** Work in one of its three forms. */
export const effort = z
  .union(
    [
      z.string().transform((text, context): Effort => {
        // A size is one word; whether it is declared is checked with the other references.
        if (/^[A-Za-z]+$/.test(text.trim())) return { kind: 'size', size: text.trim() }
        return { kind: 'quantity', ...readQuantity(text, effortUnits, context) }
      }),
      object({
        count: z.number().min(0).meta({ description: 'How often the work occurs.' }),
        each: quantity.meta({ description: 'Work for one occurrence.' }),
      }).transform((formula): Effort => ({ kind: 'count', ...formula })),
      quantityObject(effortUnits).transform((value): Effort => ({ kind: 'quantity', ...value })),
    ],
    { error: () => `${example}, \`{ count, each }\`, or a size such as \`M\`` },
  )
  .meta({
    id: 'Effort',
    description:
      'Work: a quantity (`4-6h`, `2d`, `{ min, max, unit }`), occurrences × unit effort (`{ count: 89, each: 2h }`), or a size (`M`) that `scales.effort.sizes` declares.',
  })

/** Work, or `null` when it is unknown. */
export const effortOrUnknown = z.union([z.null(), effort], {
  error: () => `${example}, \`{ count, each }\`, a size such as \`M\`, or \`null\` for unknown`,
})

function quantityOf<const Units extends readonly QuantityUnit[]>(units: Units) {
  return z.union(
    [z.string().transform((text, context) => readQuantity(text, units, context)), quantityObject(units)],
    { error: () => example },
  )
}

function quantityObject<const Units extends readonly QuantityUnit[]>(units: Units) {
  return object({
    min: z.number().min(0).meta({ description: 'Lower end.' }),
    max: z.number().min(0).meta({ description: 'Upper end.' }),
    unit: z
      .string()
      .meta({ description: `One of ${units.join(', ')}; words such as "hours" are understood.` }),
    approx: z.boolean().default(false).meta({ description: 'The value is an estimate.' }),
  })
    .superRefine(checkOrder)
    .transform((value, context): Quantity<Units[number]> => ({
      min: value.min,
      max: value.max,
      unit: readUnit(value.unit, units, context, ['unit']),
      approx: value.approx,
    }))
}

function readQuantity<const Units extends readonly QuantityUnit[]>(
  text: string,
  units: Units,
  context: z.core.$RefinementCtx,
  isOpen = false,
): Quantity<Units[number]> {
  const parsed = parseQuantity(text)
  if (!parsed || (parsed.atLeast && !isOpen)) {
    addProblem(context, problem('quantity-unreadable', { found: excerpt(text) }))
    return z.NEVER
  }
  checkOrder(parsed, context)
  const unit = readUnit(parsed.unit, units, context, [])
  return { min: parsed.min, max: parsed.max, unit, approx: parsed.approx }
}

function readUnit<const Units extends readonly QuantityUnit[]>(
  word: string,
  units: Units,
  context: z.core.$RefinementCtx,
  path: readonly string[],
): Units[number] {
  const unit: Units[number] | undefined = units.find((candidate) => candidate === unitOf(word))
  if (unit === undefined) {
    addProblem(
      context,
      problem('unit-unknown', {
        found: excerpt(word),
        choices: choices(units),
        advice: adviseNearest(word, unitWords(units), 'Convert the value to one of these units.'),
      }),
      path,
    )
    return z.NEVER
  }
  return unit
}
