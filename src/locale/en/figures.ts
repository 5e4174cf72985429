/** English words of the figures area. */
export const figures = {}

/** Shape of the figures area in any language. */
export type FigureWords = typeof figures
