import type { Names } from '#shared/localized-text.ts'

/** Returns the text in the five languages of the product, in the fixed order English, Dutch, French, German, Danish. */
export const five = (en: string, nl: string, fr: string, de: string, da: string): Names => ({ en, nl, fr, de, da })
