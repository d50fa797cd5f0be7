import type { CountryPack, PackCompetence, PackFunction, PackOrganisation } from '#shared/pack.ts'
import type { PackCollegialBody } from '#shared/pack-meeting.ts'

/** Names of the kinds of organisation. You choose the codes of kinds. Plans, powers and steps refer to them. */
export const organisationKinds: NonNullable<CountryPack['organisationKinds']> = [
  { code: 'ministry', names: { en: 'ministry' } },
  { code: 'municipality', names: { en: 'municipality' } },
  { code: 'municipal_council', names: { en: 'municipal council' } },
]

/** Existing organisations. The pack has no persons. The instance records who has a function. */
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

/**
 * Functions, in every organisation of a kind or in a single organisation. A function is accountable for a part of a
 * plan, never a named person.
 */
export const functions: readonly PackFunction[] = [
  { code: 'minister', names: { en: 'minister of the Interior' }, organisation: 'XX-MIN-INTERIOR' },
  { code: 'mayor', names: { en: 'mayor' }, organisationKind: 'municipality' },
  { code: 'safety_adviser', names: { en: 'safety adviser' }, organisationKind: 'municipality' },
]

/**
 * The distribution of powers, with the article. The product warns when the accountable function belongs to a level
 * without the power.
 */
export const competences: readonly PackCompetence[] = [
  {
    topic: 'public_order',
    names: { en: 'Public order' },
    level: 'municipality',
    exclusivity: 'exclusive',
    // Add “(to be verified)” if you did not read the official text.
    basis: 'Municipalities Act, art. 1 (to be verified)',
    organisationKinds: ['municipality'],
  },
]

/** Bodies that decide together: members, voting rights and quorum. Without members, votes are counted. */
export const collegialBodies: readonly PackCollegialBody[] = [
  {
    bodyKind: 'municipal_council',
    basis: { en: 'Municipalities Act, art. 20 (to be verified)' },
    members: [],
    quorum: 'majority',
  },
]
