import type { PackCompetence } from '#shared/pack.ts'
import { communityAndRegionalCareCompetences } from './competences/community-and-region-care-and-safety.ts'
import { communityEducationCompetences } from './competences/community-education-and-culture.ts'
import { federalControlCompetences } from './competences/federal-control-and-protection.ts'
import { federalGeneralCompetences } from './competences/federal-general-policy.ts'
import { federalPoliceCompetences } from './competences/federal-police-and-prosecution.ts'
import { internationalCompetences } from './competences/international-cooperation.ts'
import { localAndPartnerCompetences } from './competences/local-and-partners.ts'
import { regionalEconomyCompetences } from './competences/region-economy-and-environment.ts'

/**
 * The distribution of powers. A topic may exist at several levels, so the pair of topic and level is unique. The table
 * is data and not law text, because it changes with each state reform. A basis marked "to be verified" was not read in
 * the official text.
 */
export const competences: readonly PackCompetence[] = [
  ...federalGeneralCompetences,
  ...communityEducationCompetences,
  ...regionalEconomyCompetences,
  ...federalPoliceCompetences,
  ...federalControlCompetences,
  ...communityAndRegionalCareCompetences,
  ...localAndPartnerCompetences,
  ...internationalCompetences,
]
