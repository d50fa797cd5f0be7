import type { PackOrganisation } from '#shared/pack.ts'
import { coordinationDirectorates } from './organisations/coordination-directorates.ts'
import { districtBodies } from './organisations/districts.ts'
import { drugPolicyBodies } from './organisations/drug-policy-and-conferences.ts'
import { europeanBodies } from './organisations/european.ts'
import { federalGovernmentBodies } from './organisations/federal-government.ts'
import { federalMinistries } from './organisations/federal-ministries.ts'
import { foreignPartners } from './organisations/foreign.ts'
import { governments } from './organisations/governments.ts'
import { justiceBodies } from './organisations/justice.ts'
import { oversightBodies } from './organisations/oversight.ts'
import { partners } from './organisations/partners.ts'
import { policeBodies } from './organisations/police.ts'
import { provinceBodies } from './organisations/provinces.ts'
import { regionalServices } from './organisations/regional-services.ts'

/**
 * The organisations that exist once. Those of every zone and municipality come from `localOrganisations`.
 *
 * Codes: `BE-FPS-…` ministries, `BE-FP-…` federal police, `BE-FGP-…` judicial directorates, `BE-CSDDCA-…` coordination
 * and support, `BE-PROS-…` prosecution (`BE-PROS-LIE-HUY` = a division), `BE-DIC-…` district investigation
 * consultation, `BE-GOV-…` governments, `BE-GOVERNOR-<NIS>` and `BE-PSC-<NIS>` per province, `EU-…` the Union, `NL-…`,
 * `FR-…`, `LU-…`, `DE-…` partners abroad. Zones: `BE-PZ-<SLUG>`, `BE-ZSC-<SLUG>`, `BE-PCOLL-<SLUG>`, `BE-PCOUN-<SLUG>`.
 * Municipalities: `BE-MUN-<NIS>`. No persons.
 */
export const organisations: readonly PackOrganisation[] = [
  ...europeanBodies,
  ...foreignPartners,
  ...federalGovernmentBodies,
  ...federalMinistries,
  ...drugPolicyBodies,
  ...oversightBodies,
  ...policeBodies,
  ...coordinationDirectorates,
  ...justiceBodies,
  ...districtBodies,
  ...governments,
  ...regionalServices,
  ...provinceBodies,
  ...partners,
]
