import type { BlockContent, PhrasingContent } from 'mdast'
import type { ZodType } from 'zod'
import type { Words } from '../locale/index.js'

/** What a component may know besides its props. */
export type DrawContext = {
  readonly words: Words
  readonly locale: string
}

/**
 * A block that is drawn by code instead of arranged by a template: everything tabular.
 * Used in templates by its name: `{{scorecard scorecard}}`. Pure: same props, same nodes.
 */
export type Component<Props = never> = {
  /** Kebab-case, the helper's name in templates. */
  readonly name: string
  /** One sentence for the generated reference. */
  readonly summary: string
  /** Shape of the props; carries `.meta({ component: name })`, which the template check compares. */
  readonly props: ZodType<Props>
  /** Nodes for the props; an empty list when there is nothing to show. */
  readonly draw: (props: Props, context: DrawContext) => (BlockContent | PhrasingContent)[]
}
