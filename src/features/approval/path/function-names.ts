import { countryPack } from '#features/country/registry/index.ts'
import type { Names } from '#shared/localized-text.ts'

/** What a function of the country is called; one that the pack no longer has goes by its code. */
export const namesOfFunction = (code: string): Names =>
  countryPack().functions.find((one) => one.code === code)?.names ?? { en: code }

/** The same of a seat: a body that speaks as one has no function. */
export const functionNames = (code: string | null): Names | null => (code === null ? null : namesOfFunction(code))
