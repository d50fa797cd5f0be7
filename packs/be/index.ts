import type { CountryPack, Pack } from '#shared/pack.ts'
import { answerReaders } from './answer-readers.ts'
import { approachDimensions } from './approach-dimensions.ts'
import { collegialBodies } from './collegial-bodies.ts'
import { competences } from './competences.ts'
import { distributionLists } from './distribution-lists.ts'
import { five } from './five-languages.ts'
import { functions } from './functions.ts'
import { indicators } from './indicators.ts'
import { localOrganisations } from './local-organisations.ts'
import { organisationKinds } from './organisation-kinds.ts'
import { organisations } from './organisations.ts'
import { crosswalk, phenomenonLists } from './phenomena.ts'
import { planKinds } from './plan-kinds.ts'
import { rules } from './rules.ts'
import { terms } from './terms.ts'
import { areaChanges, areas, borderRegionMembers, hierarchies } from './territory/index.ts'

export { organisationKinds }

export const belgium: Pack = {
  code: 'BE',
  names: five('Belgium', 'België', 'Belgique', 'Belgien', 'Belgien'),
  version: '2026.11.2',
  timeZone: 'Europe/Brussels',
  officialLanguages: ['nl', 'fr', 'de'],
  hierarchies,
  areas,
  areaChanges,
  organisations: [...organisations, ...localOrganisations(areas)],
  functions,
  competences,
  phenomenonLists,
  crosswalk,
  planKinds,
  approachDimensions,
  rules,
  indicators,
  terms,
  collegialBodies,
  distributionLists,
  answerReaders,
}

/** The pack that an instance serves, with the members of border regions and the names of kinds of organisation. */
const wholeBelgium: CountryPack = { ...belgium, borderRegionMembers, organisationKinds }
export default wholeBelgium
