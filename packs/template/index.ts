import type { CountryPack } from '#shared/pack.ts'
import { indicators } from './indicators.ts'
import { languageRegimes } from './language-regimes.ts'
import { collegialBodies, competences, functions, organisationKinds, organisations } from './organisations.ts'
import { crosswalk, phenomenonLists } from './phenomena.ts'
import { planKinds } from './plan-kinds.ts'
import { actorColumns, levels, roles } from './roles.ts'
import { rules } from './rules.ts'
import { areaKinds, areas, hierarchies } from './territory.ts'

/**
 * A country as data. The product knows only what the pack contains. Each file here has the minimum that works, with an
 * explanation. Replace the facts file by file, and run `integral pack check` after each. Record the source of each fact
 * in SOURCES.md.
 */
const country: CountryPack = {
  // ISO 3166 code. Every code of an area or organisation begins with it. A code is never reused.
  code: 'XX',
  names: { en: 'Example country' },
  // Year, month, number. A plan keeps the version that was installed when it was created. An administrator previews the
  // changes of a later version before installing it.
  version: '2026.1.0',
  // Time zone of legal dates.
  timeZone: 'UTC',
  // The text of the pack must exist in at least these languages. A reader in another interface language sees an
  // available language.
  officialLanguages: ['en'],
  levels,
  roles,
  actorColumns,
  hierarchies,
  areas,
  areaKinds,
  // Mergers and splits. Figures and answers follow the successor.
  areaChanges: [],
  organisations,
  organisationKinds,
  functions,
  competences,
  phenomenonLists,
  crosswalk,
  planKinds,
  // Levels over which the measures of a partnership are distributed, if the country's method defines any.
  approachDimensions: [],
  rules,
  indicators,
  collegialBodies,
  languageRegimes,
}
export default country
