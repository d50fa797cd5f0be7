import { libraryFaults } from '#features/measurement/indicators/index.ts'
import { ruleIds } from '#features/quality/checks/index.ts'
import { checkPack, type PackReport } from './whole.ts'

export type { PackFault } from './issue.ts'
export type { PackReport } from './whole.ts'

/** What is wrong with a pack, by everything that this version of the product knows. */
export const checkCountryPack = (given: unknown): PackReport =>
  checkPack(given, { rules: ruleIds, indicators: ({ indicators }) => libraryFaults(indicators) })
