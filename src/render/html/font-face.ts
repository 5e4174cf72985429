import { cssString } from './css.js'

/** A font as a page declares it. */
export type FontFace = {
  readonly family: string
  readonly style?: 'normal' | 'italic' | undefined
  /** One weight, or the two ends that one file serves: `400 700`. */
  readonly weight: string | number
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** The characters it is for, as `unicode-range` writes them; all when absent. */
  readonly range?: string | undefined
}

/** An `@font-face` rule with the file inside. */
export function fontFace({ bytes, family, mediaType, range, style, weight }: FontFace): string {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  const rules = [
    `font-family:${cssString(family)}`,
    ...(style ? [`font-style:${style}`] : []),
    `font-weight:${weight}`,
    `src:url(data:${mediaType};base64,${data})`,
    ...(range === undefined ? [] : [`unicode-range:${range}`]),
  ]
  return `@font-face{${rules.join(';')}}`
}
