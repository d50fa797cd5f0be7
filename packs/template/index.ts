import type { CountryPack } from '#shared/pack.ts'
import { indicators } from './indicators.ts'
import { collegialBodies, competences, functions, organisationKinds, organisations } from './organisations.ts'
import { crosswalk, phenomenonLists } from './phenomena.ts'
import { planKinds } from './plan-kinds.ts'
import { rules } from './rules.ts'
import { areaKinds, areas, hierarchies } from './territory.ts'

/**
 * A country as data: the product knows nothing of it beside this. Each file here holds the least that works, with what it
 * means; put facts of your own in their place, a file at a time, and look after each what `integral pack check` says.
 * Where you found each fact belongs in SOURCES.md.
 */
const country: CountryPack = {
  // ISO 3166. Every code of an area or a body begins with it, and none is ever used again for something else.
  code: 'XX',
  names: { en: 'Example country' },
  // Year, month, number. A plan keeps the version of its time; an administrator sees what a later one changes before it is installed.
  version: '2026.1.0',
  // Legal dates are days here.
  timeZone: 'UTC',
  // Words of the pack stand in these at least. A reader of another of the five languages of the interface gets one that is there.
  officialLanguages: ['en'],
  hierarchies,
  areas,
  areaKinds,
  // Mergers and splits: figures and answers follow the successor.
  areaChanges: [],
  organisations,
  organisationKinds,
  functions,
  competences,
  phenomenonLists,
  crosswalk,
  planKinds,
  // Levels over which the measures of a partnership spread, where the country's method names any.
  approachDimensions: [],
  rules,
  indicators,
  collegialBodies,
}
export default country
