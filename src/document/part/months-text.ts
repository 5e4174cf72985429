import { choosePlural } from '../../locale/index.js'
import type { ViewContext } from '../context.js'
import { fill } from './fill.js'

/** A number of months in words: `6 months`. */
export function monthsText(months: number, { format, words }: ViewContext): string {
  const forms = words.documents.investment.months
  return fill(choosePlural(forms, format.plural(`${months}`)), { count: format.number(`${months}`) })
}
