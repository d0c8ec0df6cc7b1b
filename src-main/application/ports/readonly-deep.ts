/** The same value, promised not to be changed. Texts (also branded ones) and numbers stay what they are. */
export type ReadonlyDeep<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer E)[]
    ? readonly ReadonlyDeep<E>[]
    : T extends object
      ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
      : T;
