import type { z } from 'zod'
import type { ComponentName, components } from '../../component/index.js'

/** What a component is drawn from, as a view writes it. */
export type Props<Name extends ComponentName> = z.input<(typeof components)[Name]['props']>

/** One entry of a list in the props. */
export type Entry<List> = List extends readonly (infer One)[] ? One : never
