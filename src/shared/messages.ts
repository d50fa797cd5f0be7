import type { Language } from './language.ts'

/** The words of a slice: plain texts and functions that make a text from values. */
export type Words = { readonly [key: string]: string | ((...values: never[]) => string) | Words }

/** The same shape with any words: what another language must have, no more and no less. A missing word fails the build. */
export type SameWords<W> = {
  readonly [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : SameWords<W[K]>
}

/** The five languages of a slice's words. */
export type Catalogue<W> = Readonly<Record<Language, SameWords<W>>>
