/** English words of the components area. */
export const components = {}

/** Shape of the components area in any language. */
export type ComponentWords = typeof components
