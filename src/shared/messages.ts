import type { Language } from './language.ts'

/** The messages of a slice: plain texts and functions that create a text from values. */
export type MessageTree = { readonly [key: string]: string | ((...values: never[]) => string) | MessageTree }

/**
 * The same shape with other texts. Another language must have exactly these messages. A missing message fails the
 * build.
 */
export type SameKeys<W> = {
  readonly [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : SameKeys<W[K]>
}

/** The messages of a slice in the five languages. */
export type Catalogue<W> = Readonly<Record<Language, SameKeys<W>>>
