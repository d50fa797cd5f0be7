import type { PackFunction } from '#shared/pack.ts'
import { federalPoliceFunctions } from './functions/federal-police.ts'
import { governmentAndPartnerFunctions } from './functions/governments-and-partners.ts'
import { localAndJusticeFunctions } from './functions/local-and-justice.ts'

/** Functions, never persons. A plan names the accountable function, not the person who has it. */
export const functions: readonly PackFunction[] = [
  ...localAndJusticeFunctions,
  ...federalPoliceFunctions,
  ...governmentAndPartnerFunctions,
]
