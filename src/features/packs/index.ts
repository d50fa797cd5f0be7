import { ruleIds } from '#features/checks/index.ts'
import { libraryFaults } from '#features/indicators/index.ts'
import { checkPack, type PackReport } from './check/whole.ts'

export type { PackFault } from './check/fault.ts'
export type { PackReport } from './check/whole.ts'

/** What is wrong with a pack, by everything that this version of the product knows. */
export const checkCountryPack = (given: unknown): PackReport =>
  checkPack(given, { rules: ruleIds, indicators: ({ indicators }) => libraryFaults(indicators) })
