import type { BlockContent, PhrasingContent } from 'mdast'
import type { VFile } from 'vfile'
import type { SlotTable } from '../tree/slots.js'

/** Text of a template or partial and the path that messages name. */
export type TemplateSource = {
  readonly path: string
  readonly source: string
  /** Came with the package: its paths were checked against the views when the package was tested. */
  readonly own?: true | undefined
}

/** A component as templates need it: called by its name with one part of the view. */
export type DrawnComponent<Context> = {
  readonly name: string
  draw(props: unknown, context: Context): readonly (BlockContent | PhrasingContent)[]
}

/** What one run of a template writes its values to. */
export type Run<Context> = {
  readonly slots: SlotTable
  /** Collects messages about values that cannot be printed. */
  readonly file: VFile
  readonly context: Context
}

/** A loaded template: parsed, and checked against the schema of its view. */
export type Template<Context> = {
  readonly path: string
  /** Its body; lines are those of the source, front matter blanked. */
  readonly source: string
  /** Paths and sources of the partials it may include. */
  readonly partials: readonly TemplateSource[]
  readonly frontMatter: unknown
  /** Holds the messages of loading; a template with a fatal one cannot be expanded. */
  readonly file: VFile
  /** Text with a token for every value; the values are in the slots of the run. */
  readonly text: (view: unknown, run: Run<Context>) => string
}
