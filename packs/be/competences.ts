import type { PackCompetence } from '#shared/pack.ts'
import { communityDeckPowers } from './competences/deck-community.ts'
import { federalDeckPowers } from './competences/deck-federal.ts'
import { regionalDeckPowers } from './competences/deck-region.ts'
import { powersAcrossBorders } from './competences/today-across-borders.ts'
import { communityAndRegionalPowers } from './competences/today-community-and-region.ts'
import { otherFederalCompetences } from './competences/today-federal-other.ts'
import { federalSecurityPowers } from './competences/today-federal-security.ts'
import { localAndPartnerPowers } from './competences/today-local-and-partners.ts'

/**
 * The distribution of powers. A topic may exist at several levels, so the pair of topic and level is unique. The table
 * is data and not law text, because it changes with each state reform. A basis marked "to be verified" was not read in
 * the official text.
 */
export const competences: readonly PackCompetence[] = [
  ...federalDeckPowers,
  ...communityDeckPowers,
  ...regionalDeckPowers,
  ...federalSecurityPowers,
  ...otherFederalCompetences,
  ...communityAndRegionalPowers,
  ...localAndPartnerPowers,
  ...powersAcrossBorders,
]
