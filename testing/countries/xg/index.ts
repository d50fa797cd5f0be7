import type { CountryPack } from 'integral/pack'
import { indicators, phenomenonLists } from './measurement.ts'
import { competences, functions, organisationKinds, organisations } from './organisations.ts'
import { planKinds } from './plan-kinds.ts'
import { rules } from './rules.ts'
import { areaKinds, areas, hierarchies, levels } from './territory.ts'

/**
 * An invented country with one language, in which a governor decides alone. It has a national gendarmerie and municipal
 * police forces. All facts are examples.
 */
const gelland: CountryPack = {
  code: 'XG',
  names: { da: 'Gelland' },
  version: '2026.1.0',
  timeZone: 'Europe/Copenhagen',
  officialLanguages: ['da'],
  interfaceLanguage: 'da',
  levels,
  roles: [
    { code: 'minister', names: { da: 'Sikkerhedsminister' }, bundle: 'issuer' },
    { code: 'rigsplanlaegger', names: { da: 'Planlægger i ministeriet' }, bundle: 'programme_lead' },
    { code: 'guvernor', names: { da: 'Guvernør' }, bundle: 'issuer' },
    { code: 'lensplanlaegger', names: { da: 'Planlægger i lenet' }, bundle: 'planner' },
    { code: 'borgmester', names: { da: 'Borgmester' }, bundle: 'decision_maker' },
    { code: 'byplanlaegger', names: { da: 'Planlægger i kommunen' }, bundle: 'planner' },
    { code: 'sikkerhedschef', names: { da: 'Sikkerhedschef' }, bundle: 'head' },
    { code: 'gendarmerichef', names: { da: 'Chef for gendarmeriet' }, bundle: 'adviser' },
    { code: 'analytiker', names: { da: 'Analytiker i gendarmeriet' }, bundle: 'programme_lead' },
    { code: 'politileder', names: { da: 'Leder af kommunalpolitiet' }, bundle: 'head' },
    { code: 'borger', names: { da: 'Borger' }, bundle: 'reader' },
  ],
  actorColumns: [
    { code: 'gendarmeri', names: { da: 'gendarmeri' } },
    { code: 'kommunalpoliti', names: { da: 'kommunalpoliti' } },
    { code: 'forvaltning', names: { da: 'forvaltning' }, isDefault: true },
  ],
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
  indicators,
  languageRegimes: [
    {
      code: 'rigssprog',
      names: { da: 'Rigssproget' },
      basis: { da: 'Sprogloven § 1' },
      basisKind: 'law',
      purposes: {
        notice: { required: ['da'] },
        mail: { required: ['da'] },
        public_edition: { required: ['da'], blocksWhenMissing: true },
        document_to_authority: { required: ['da'], allowed: ['en'] },
      },
    },
  ],
  // Neighbouring municipalities do not read each other's answers. The governor of their province does.
  answerReaders: [
    {
      organisationKind: 'kommune',
      basis: { da: 'Sikkerhedsloven § 9' },
      readers: [
        { body: 'XG-GENDARMERI' },
        { bodyKind: 'guvernement', place: 'above', hierarchy: 'forvaltning' },
        { bodyKind: 'kommunalpoliti', place: 'own' },
      ],
      groupedBy: { hierarchy: 'forvaltning', areaKinds: ['len'] },
      minimum: 3,
    },
  ],
  alignment: { filters: [{ code: 'len', areaKind: 'len', names: { da: 'Len' } }], groupKind: 'len' },
}
export default gelland
