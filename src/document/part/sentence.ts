import type { FigureValue, InlineValue } from '../../tree/value.js'

/**
 * Puts figures into a sentence of the locale: each `{name}` stands for the figure of that name.
 *
 * `sentence('Work is paid at {rate} an hour.', { rate })`
 */
export function sentence(words: string, figures: Readonly<Record<string, FigureValue>>): InlineValue {
  return { kind: 'inline', value: words.replace(/\{(\w+)\}/g, '{{$1}}'), figures }
}
