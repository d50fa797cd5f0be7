import type { PackFunction } from '#shared/pack.ts'
import { federalPoliceFunctions } from './functions/federal-police.ts'
import { governmentAndPartnerFunctions } from './functions/governments-and-partners.ts'
import { localAndJusticeFunctions } from './functions/local-and-justice.ts'

/** Functions, never persons: a plan names who is accountable by the function that the person holds. */
export const functions: readonly PackFunction[] = [
  ...localAndJusticeFunctions,
  ...federalPoliceFunctions,
  ...governmentAndPartnerFunctions,
]
