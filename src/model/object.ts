import { z } from 'zod'

/**
 * An object that knows its fields: another field is an issue whose message lists the known ones, one to a line,
 * so that the nearest name can be offered without searching the schema again.
 */
export function object<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join('\n') : undefined),
  })
}
