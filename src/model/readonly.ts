/** The type with every property and list read-only, all the way down. */
export type DeepReadonly<Type> = Type extends (infer Entry)[]
  ? readonly DeepReadonly<Entry>[]
  : Type extends object
    ? { readonly [Key in keyof Type]: DeepReadonly<Type[Key]> }
    : Type
