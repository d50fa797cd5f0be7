import type { Names } from '#shared/localized-text.ts'
import { five } from '../five-languages.ts'

/**
 * Returns a citation of articles of the Act of 7 December 1998 on the integrated police, in the form used in each
 * language.
 */
export const citeAct = (articles: string): Names =>
  five(
    `Act of 7 December 1998, art. ${articles}`,
    `wet van 7 december 1998, art. ${articles}`,
    `loi du 7 décembre 1998, art. ${articles}`,
    `Gesetz vom 7. Dezember 1998, Art. ${articles}`,
    `lov af 7. december 1998, art. ${articles}`,
  )
