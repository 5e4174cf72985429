import type { Position } from 'unist'
import type { VFile } from 'vfile'

/** A findings or config file as it was read: its value, and where each part of it stands. */
export type Source = {
  /** Text, path, and the messages about both. */
  readonly file: VFile
  readonly format: 'json' | 'yaml'
  /** The parsed value; `undefined` when the text could not be parsed, which `file.messages` then says. */
  readonly value: unknown
  /**
   * Place of the value at an RFC 6901 pointer (`/findings/3/effort`), or of the name of its field. A pointer that
   * leads nowhere gives the beginning of the deepest value on its way; `undefined` when nothing could be parsed.
   */
  readonly locate: (pointer: string, part?: 'key' | 'value') => Position | undefined
}
