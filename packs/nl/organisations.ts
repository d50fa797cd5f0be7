import type { PackOrganisation } from '#shared/pack.ts'
import { ofMunicipality, ofRegion } from './organisations/local.ts'
import { national } from './organisations/national.ts'
import { partners } from './organisations/partners.ts'
import { areas } from './territory.ts'

const ofKind = (kind: string) => areas.filter((one) => one.kind === kind)

/** All organisations, with every parent before the children. */
export const organisations: readonly PackOrganisation[] = [
  ...national,
  ...ofKind('police_region').flatMap(ofRegion),
  ...ofKind('municipality').flatMap(ofMunicipality),
  ...partners,
]
