import type { Law } from '#shared/law.ts'
import type { Names } from '#shared/localized-text.ts'

/** The functions of a law: of a plan, or of several laws for a list that concerns no single plan. */
export type KnownFunctions = Pick<Law, 'functions'>

/** Returns the functions of several laws. The first law that contains a function decides its name. */
export const mergeFunctions = (laws: readonly KnownFunctions[]): KnownFunctions => ({
  functions: laws.flatMap(({ functions }) => functions),
})

/** Returns the name of a function of the country. A function that the law does not contain is shown by code. */
export const getFunctionNames = (law: KnownFunctions, code: string): Names =>
  law.functions.find((packFunction) => packFunction.code === code)?.names ?? { en: code }

/** Returns the function name of a seat; null if the organisation acts as a whole. */
export const functionNames = (law: KnownFunctions, code: string | null): Names | null =>
  code === null ? null : getFunctionNames(law, code)
