/** Icons of Lucide by the files they stand in: its root would bring all of them, and describes itself alone. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const shapes: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[]
  // oxlint-disable-next-line import/no-default-export -- the package exports each icon so
  export default shapes
}
