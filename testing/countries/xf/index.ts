import type { CountryPack } from 'integral/pack'
import {
  collegialBodies,
  competences,
  functions,
  organisationKinds,
  organisations,
  phenomenonLists,
} from './organisations.ts'
import { planKinds } from './plan-kinds.ts'
import { roles } from './roles.ts'
import { rules } from './rules.ts'
import { areaKinds, areas, hierarchies, languageRegimes, levels } from './territory.ts'

/**
 * An invented federation with four levels and two official languages. The college of a district and the government of the
 * state decide on the plan of a district, in this order. All facts are examples.
 */
const federation: CountryPack = {
  code: 'XF',
  names: { fr: 'Fédération des Lacs', de: 'Seenbund' },
  version: '2026.1.0',
  timeZone: 'Europe/Zurich',
  officialLanguages: ['fr', 'de'],
  levels,
  roles,
  hierarchies,
  areas,
  areaKinds,
  areaChanges: [],
  organisations,
  organisationKinds,
  functions,
  competences,
  phenomenonLists,
  crosswalk: [],
  planKinds,
  approachDimensions: [],
  rules,
  indicators: [],
  actorColumns: [
    { code: 'police', names: { fr: 'police', de: 'Polizei' } },
    { code: 'administration', names: { fr: 'administration', de: 'Verwaltung' }, isDefault: true },
  ],
  collegialBodies,
  languageRegimes,
  screening: [],
}
export default federation
