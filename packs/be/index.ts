import type { CountryPack } from '#shared/pack.ts'
import { answerReaders } from './answer-readers.ts'
import { approachDimensions } from './approach-dimensions.ts'
import { areaKinds } from './area-kinds.ts'
import { collegialBodies } from './collegial-bodies.ts'
import { competences } from './competences.ts'
import { distributionLists } from './distribution-lists.ts'
import { five } from './five-languages.ts'
import { functions } from './functions.ts'
import { indicators } from './indicators.ts'
import { instrumentKinds } from './instrument-kinds.ts'
import { languageRegimes } from './language-regimes.ts'
import { levels } from './levels.ts'
import { localOrganisations } from './local-organisations.ts'
import { organisationKinds } from './organisation-kinds.ts'
import { organisations } from './organisations.ts'
import { crosswalk, phenomenonLists } from './phenomena.ts'
import { planKinds } from './plan-kinds.ts'
import { roles } from './roles.ts'
import { rules } from './rules.ts'
import { screening } from './screening.ts'
import { terms } from './terms.ts'
import { areaChanges, areas, borderRegionMembers, hierarchies } from './territory/index.ts'
import { texts } from './texts.ts'
import { actorColumns, alignment, resources } from './wording.ts'

export { organisationKinds }

export const belgium: CountryPack = {
  code: 'BE',
  names: five('Belgium', 'België', 'Belgique', 'Belgien', 'Belgien'),
  version: '2026.11.3',
  timeZone: 'Europe/Brussels',
  officialLanguages: ['nl', 'fr', 'de'],
  levels,
  roles,
  hierarchies,
  areas,
  areaKinds,
  areaChanges,
  organisationKinds,
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
  instrumentKinds,
  distributionLists,
  // The federal state, the communities and the regions are equal: none decides for another.
  equalLevels: [['federal', 'community', 'region']],
  languageRegimes,
  actorColumns,
  texts,
  alignment,
  resources,
  screening,
  answerReaders,
}

/** The pack that an instance serves, with the members of border regions. */
const wholeBelgium: CountryPack = { ...belgium, borderRegionMembers }
export default wholeBelgium
