import { z } from 'zod'
import { object } from './object.js'
import { checkOrder, single } from './range.js'

const amount = z.number().min(0)

/** An amount in major units of `costs.currency`: a number or a range; both ends in findings. */
export const money = z
  .union(
    [
      amount.transform(single),
      object({
        min: amount.meta({ description: 'Lower end.' }),
        max: amount.meta({ description: 'Upper end.' }),
      }).superRefine(checkOrder),
    ],
    { error: () => 'an amount such as `150` or `{ min: 150, max: 200 }`' },
  )
  .meta({
    id: 'Money',
    description:
      'An amount in major units of `costs.currency` (150 is 150 dollars, not cents): a number or a range `{ min, max }`. Thousands, lakh and the like are formatting.',
  })
