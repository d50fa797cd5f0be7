import type { OrganisationKind } from './organisation-kinds/kind.ts'
import { localAndPartnerKinds } from './organisation-kinds/local-and-partners.ts'
import { policeAndJusticeKinds } from './organisation-kinds/police-and-justice.ts'
import { publicKinds } from './organisation-kinds/public.ts'

/** All kinds of organisation in this field in Belgium, including private and foreign partners. */
export const organisationKinds: readonly OrganisationKind[] = [
  ...publicKinds,
  ...policeAndJusticeKinds,
  ...localAndPartnerKinds,
]
