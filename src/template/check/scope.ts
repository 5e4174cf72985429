import type { JsonSchema } from './shape.js'

/** A value that a path can start from. */
export type Binding = {
  readonly schema: JsonSchema
  /** Same for two paths that lead to the same value; guards are kept by it. */
  readonly identity: string
  /** The value may be absent unless a block guards it. */
  readonly optional?: boolean
}

/** What `this` is, and the names given to values beside it. */
export type Frame = {
  readonly here: Binding
  /** Block parameters: seen in every block inside. */
  readonly names: ReadonlyMap<string, Binding>
  /** Arguments of a partial: fields added to its context, so seen only where that is the context. */
  readonly added?: ReadonlyMap<string, Binding>
  readonly loop?: 'list' | 'record' | undefined
}

/** Where in the template, and what is known there. */
export type Scope = {
  /** Outermost first. */
  readonly frames: readonly Frame[]
  /** Identities of values that are surely present. */
  readonly guards: ReadonlySet<string>
  /** Partials around this place, with the schema and the identity of their context. */
  readonly stack: readonly { readonly name: string; readonly schema: JsonSchema; readonly identity: string }[]
  /** Template or partial that is being read. */
  readonly path: string
  readonly source: string
}

/** The scope inside a block that enters a value. */
export function entered(scope: Scope, frame: Frame): Scope {
  return { ...scope, frames: [...scope.frames, frame] }
}

/** The scope where values are surely present. */
export function guarded(scope: Scope, identities: readonly string[]): Scope {
  return identities.length === 0 ? scope : { ...scope, guards: new Set([...scope.guards, ...identities]) }
}
