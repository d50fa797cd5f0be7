import { currentLaw } from '#features/country/law/index.ts'
import type { Names } from '#shared/localized-text.ts'

/** Returns the name of a function of the country. A function that the pack no longer contains is shown by code. */
export const getFunctionNames = (code: string): Names =>
  currentLaw().functions.find((packFunction) => packFunction.code === code)?.names ?? { en: code }

/** Returns the function name of a seat; null if the organisation acts as a whole. */
export const functionNames = (code: string | null): Names | null => (code === null ? null : getFunctionNames(code))
