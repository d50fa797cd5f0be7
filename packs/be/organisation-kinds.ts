import type { OrganisationKind } from './organisation-kinds/kind.ts'
import { localAndPartnerKinds } from './organisation-kinds/local-and-partners.ts'
import { policeAndJusticeKinds } from './organisation-kinds/police-and-justice.ts'
import { publicKinds } from './organisation-kinds/public.ts'

/** The column of the analysis of who acts, by kind. All other kinds are administration. */
const actorColumns: Readonly<Record<string, string>> = {
  police_zone: 'local_police',
  federal_police: 'federal_police',
  police_directorate_general: 'federal_police',
  federal_police_unit: 'federal_police',
  judicial_directorate: 'federal_police',
  coordination_directorate: 'federal_police',
  college_of_prosecutors: 'justice',
  federal_prosecution: 'justice',
  prosecution: 'justice',
  prosecution_division: 'justice',
}
const kindsAbroad = ['foreign_police', 'foreign_customs', 'foreign_prosecution']

/** All kinds of organisation in this field in Belgium, including private and foreign partners. */
export const organisationKinds: readonly OrganisationKind[] = [
  ...publicKinds,
  ...policeAndJusticeKinds,
  ...localAndPartnerKinds,
].map((kind) => ({
  ...kind,
  ...(actorColumns[kind.code] && { actorColumn: actorColumns[kind.code] }),
  ...(kindsAbroad.includes(kind.code) && { isAbroad: true }),
}))
