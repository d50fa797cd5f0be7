import type { PackOrganisation } from '#shared/pack.ts'
import { makeMunicipalityOrganisations, makeRegionOrganisations } from './organisations/local.ts'
import { national } from './organisations/national.ts'
import { partners } from './organisations/partners.ts'
import { areas } from './territory.ts'

const listAreasOfKind = (kind: string) => areas.filter((area) => area.kind === kind)

/** All organisations, with every parent before the children. */
export const organisations: readonly PackOrganisation[] = [
  ...national,
  ...listAreasOfKind('police_region').flatMap(makeRegionOrganisations),
  ...listAreasOfKind('municipality').flatMap(makeMunicipalityOrganisations),
  ...partners,
]
