import { modelReferenceRules } from './model-references.js'
import { modelShapeRules } from './model-shapes.js'

/** Diagnostics raised by the model stage. */
export const modelRules = { ...modelShapeRules, ...modelReferenceRules } as const
