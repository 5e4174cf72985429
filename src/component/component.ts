import type { BlockContent, PhrasingContent } from 'mdast'
import type { z } from 'zod'
import type { Words } from '../locale/index.js'

/** What a component may know besides its props. */
export type DrawContext = {
  readonly words: Words
  readonly locale: string
}

/** What a component gives back. */
export type Drawing = (BlockContent | PhrasingContent)[]

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
  readonly props: z.ZodType
  /** Nodes for the props; an empty list when there is nothing to show. */
  readonly draw: (props: Props, context: DrawContext) => Drawing
  /** Draws a part of a view: the compiler holds views to `props`, and the template check every call in a template. */
  readonly drawFrom: (value: unknown, context: DrawContext) => Drawing
}

/** A component as it is written down: its props schema decides what `draw` takes. */
type Definition<Schema extends z.ZodType> = {
  readonly name: string
  readonly summary: string
  readonly props: Schema
  readonly draw: (props: z.output<Schema>, context: DrawContext) => Drawing
}

/** Ties a props schema to the function that draws it, and marks the schema with the component's name. */
export function component<const Schema extends z.ZodType>(
  definition: Definition<Schema>,
): Component<z.output<Schema>> & { readonly props: Schema } {
  const props = definition.props.meta({ component: definition.name })
  // Cast, since a template can only pass what the check of templates found to have this component's schema;
  // parsing every part of a view again would cost more than drawing it.
  const drawFrom = (value: unknown, context: DrawContext) =>
    definition.draw(value as z.output<Schema>, context)
  return { ...definition, props, drawFrom }
}
