import type { OrganisationKind } from './organisation-kinds/kind.ts'
import { localAndPartnerKinds } from './organisation-kinds/local-and-partners.ts'
import { policeAndJusticeKinds } from './organisation-kinds/police-and-justice.ts'
import { publicKinds } from './organisation-kinds/public.ts'

/** All kinds of body that Belgium knows in this field, private and foreign partners included. */
export const organisationKinds: readonly OrganisationKind[] = [
  ...publicKinds,
  ...policeAndJusticeKinds,
  ...localAndPartnerKinds,
]
