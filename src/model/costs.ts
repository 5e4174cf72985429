import { z } from 'zod'
import { id, reference, withIds } from './id.js'
import { money } from './money.js'
import { object } from './object.js'
import { plain, inline } from './text.js'
import { value } from './value.js'

const rate = object({
  id: id('Id of the rate; by position when absent.').exactOptional(),
  role: reference('Role whose work it pays.'),
  label: plain('Name of the role; the role when absent.').exactOptional(),
  amount: money,
  per: z.enum(['h', 'd', 'w', 'mo']).default('h').meta({ description: 'Unit of work it is paid for.' }),
}).meta({ id: 'Rate', description: 'What an hour, day, week or month of a role costs.' })

const costLine = object({
  id: id(),
  label: plain('What is paid for.'),
  kind: z.enum(['fixed', 'recurring']).meta({ description: 'Paid once, or again and again.' }),
  per: z.enum(['mo', 'q', 'y']).exactOptional().meta({
    description: 'How often a recurring line is paid: month, quarter or year; month when absent.',
  }),
  phase: reference('Id of the phase it belongs to.').exactOptional(),
  scenario: reference('Id of the scenario it belongs to; every one when absent.').exactOptional(),
  amount: money,
}).meta({ id: 'CostLine', description: 'A cost that is not work.' })

const benefit = object({
  id: id('Id of the benefit; by position when absent.').exactOptional(),
  label: plain('What gets better ("incident hours").'),
  per: z
    .enum(['once', 'mo', 'q', 'y'])
    .exactOptional()
    .meta({ description: 'Period the values hold for; `once` for a loss avoided once.' }),
  unit: plain(
    'Unit of the values, such as `h` or `%`; money in `costs.currency` when absent.',
  ).exactOptional(),
  higherIsBetter: z.boolean().default(false).meta({ description: 'True when more of it is a gain.' }),
  scenario: reference('Id of the scenario that brings it; every one when absent.').exactOptional(),
  before: value.exactOptional().meta({ description: 'Value without the plan.' }),
  after: value.exactOptional().meta({ description: 'Value with the plan.' }),
  saving: money
    .exactOptional()
    .meta({ description: 'A saving that somebody quotes; printed as quoted, beside the derived ones.' }),
  source: inline('Where a quoted saving comes from.').exactOptional(),
}).meta({ id: 'Benefit', description: 'What the plan brings: values without and with it.' })

const quoted = object({
  id: id('Id of the amount; by position when absent.').exactOptional(),
  label: plain('What was quoted.'),
  amount: money,
  source: inline('Who quoted it.').exactOptional(),
}).meta({ id: 'Quoted', description: 'An amount that somebody else named; compared with the derived one.' })

/** Rates, costs that are not work, and what the plan brings. */
export const costs = object({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'three capital letters, such as `USD`' })
    .meta({ description: 'ISO 4217 code, such as `USD`, `EUR`, `INR`.' }),
  vatPercent: z
    .number()
    .min(0)
    .max(100)
    .exactOptional()
    .meta({ description: 'Tax on the total, in percent.' }),
  rates: z.array(rate).default([]).transform(withIds('rate')).meta({ description: 'Rates by role.' }),
  blendedRate: money.exactOptional().meta({ description: 'Rate per hour where no role decides.' }),
  contingency: object({
    percent: z.number().min(0).max(100).meta({ description: 'Percent to add.' }),
    on: z
      .enum(['effort', 'fixed', 'all'])
      .default('effort')
      .meta({ description: 'What it is added to: the cost of work, fixed lines, or both.' }),
  })
    .exactOptional()
    .meta({ description: 'Reserve.' }),
  lines: z.array(costLine).default([]).meta({ description: 'Costs that are not work.' }),
  benefits: z
    .array(benefit)
    .default([])
    .transform(withIds('benefit'))
    .meta({ description: 'What the plan brings.' }),
  quoted: z
    .array(quoted)
    .default([])
    .transform(withIds('quoted'))
    .meta({ description: 'Amounts that others named.' }),
  roiMonths: z
    .array(z.int().min(1).max(600))
    .default([12])
    .meta({ description: 'Months after which return on investment is computed.' }),
}).meta({ id: 'Costs', description: 'Rates, costs that are not work, and what the plan brings.' })
