/** Bytes ready to be written. */
export type Rendition = {
  /** Path relative to the output folder, with `/`. */
  readonly path: string
  readonly mediaType: string
  readonly contents: string | Uint8Array
  /** Pages, for PDF. */
  readonly pages?: number
}
