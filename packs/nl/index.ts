import type { CountryPack } from '#shared/pack.ts'
import { actorColumns } from './actor-columns.ts'
import { collegialBodies } from './collegial-bodies.ts'
import { competences } from './competences.ts'
import { five } from './five-languages.ts'
import { functions } from './functions.ts'
import { indicators } from './indicators.ts'
import { languageRegimes } from './language-regimes.ts'
import { levels } from './levels.ts'
import { organisationKinds } from './organisation-kinds.ts'
import { organisations } from './organisations.ts'
import { crosswalk, phenomenonLists } from './phenomena.ts'
import { planKinds } from './plan-kinds.ts'
import { roles } from './roles.ts'
import { rules } from './rules.ts'
import { screening } from './screening.ts'
import { areaKinds, areas, hierarchies } from './territory.ts'

/**
 * The Netherlands: the integral security plan of a municipality, the plans above it, and the municipalities on the
 * border with Belgium. This is a small pack. SOURCES.md lists the omissions.
 */
const netherlands: CountryPack = {
  code: 'NL',
  names: five('Netherlands', 'Nederland', 'Pays-Bas', 'Niederlande', 'Nederlandene'),
  version: '2026.11.3',
  timeZone: 'Europe/Amsterdam',
  officialLanguages: ['nl'],
  interfaceLanguage: 'nl',
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
  crosswalk,
  planKinds,
  approachDimensions: [
    {
      code: 'chain',
      names: five(
        'Chain of integral safety',
        'Veiligheidsketen',
        'Chaîne de la sécurité',
        'Sicherheitskette',
        'Sikkerhedskæden',
      ),
      levels: [
        { code: 'prevention', names: five('prevention', 'preventie', 'prévention', 'Vorbeugung', 'forebyggelse') },
        { code: 'response', names: five('enforcement', 'handhaving', 'répression', 'Vollzug', 'indgriben') },
        { code: 'aftercare', names: five('aftercare', 'nazorg', 'suivi', 'Nachsorge', 'efterværn') },
      ],
    },
  ],
  rules,
  indicators,
  collegialBodies,
  languageRegimes,
  actorColumns,
  screening,
}
export default netherlands
