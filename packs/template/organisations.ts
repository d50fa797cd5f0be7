import type { CountryPack, PackCompetence, PackFunction, PackOrganisation } from '#shared/pack.ts'
import type { PackCollegialBody } from '#shared/pack-meeting.ts'

/** Words for the kinds of body. Kinds are codes of your own; plans, powers and steps name them. */
export const organisationKinds: NonNullable<CountryPack['organisationKinds']> = [
  { code: 'ministry', names: { en: 'ministry' } },
  { code: 'municipality', names: { en: 'municipality' } },
  { code: 'municipal_council', names: { en: 'municipal council' } },
]

/** Bodies that exist. No persons: who holds a function is said in the instance. */
export const organisations: readonly PackOrganisation[] = [
  {
    code: 'XX-MIN-INTERIOR',
    kind: 'ministry',
    level: 'national',
    names: { en: 'Ministry of the Interior' },
    area: 'XX',
  },
  {
    code: 'XX-MUN-0101',
    kind: 'municipality',
    level: 'municipality',
    names: { en: 'Municipality of Firsttown' },
    area: 'XX-M-0101',
  },
  {
    code: 'XX-COUNCIL-0101',
    kind: 'municipal_council',
    level: 'municipality',
    names: { en: 'Council of Firsttown' },
    area: 'XX-M-0101',
    parent: 'XX-MUN-0101',
  },
]

/** Functions: in every body of a kind, or in one body. Somebody answers for a part of a plan as a function, never as a name. */
export const functions: readonly PackFunction[] = [
  { code: 'minister', names: { en: 'minister of the Interior' }, organisation: 'XX-MIN-INTERIOR' },
  { code: 'mayor', names: { en: 'mayor' }, organisationKind: 'municipality' },
  { code: 'safety_adviser', names: { en: 'safety adviser' }, organisationKind: 'municipality' },
]

/** Who may do what, with the article. The product warns where somebody answers for what another level has the power to do. */
export const competences: readonly PackCompetence[] = [
  {
    topic: 'public_order',
    names: { en: 'Public order' },
    level: 'municipality',
    exclusivity: 'exclusive',
    // Say it when you did not read the official text.
    basis: 'Municipalities Act, art. 1 (to be verified)',
    organisationKinds: ['municipality'],
  },
]

/** Bodies that decide together: who sits in them, who has a vote, when enough of them are there. Without members one counts. */
export const collegialBodies: readonly PackCollegialBody[] = [
  {
    bodyKind: 'municipal_council',
    basis: { en: 'Municipalities Act, art. 20 (to be verified)' },
    members: [],
    quorum: 'majority',
  },
]
