import type { Names } from '#shared/localized-text.ts'

export type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]

/** Returns the text in the five languages of the product, in the fixed order English, Dutch, French, German, Danish. */
export const five = (...[en, nl, fr, de, da]: Translations): Names => ({ en, nl, fr, de, da })
