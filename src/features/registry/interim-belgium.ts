import type { Pack } from '#shared/pack.ts'
import { approachDimensions } from '../../../packs/be/approach-dimensions.ts'
import * as competenceFile from '../../../packs/be/competences.ts'
import { functions } from '../../../packs/be/functions.ts'
import { localOrganisations } from '../../../packs/be/local-organisations.ts'
import { organisations } from '../../../packs/be/organisations.ts'
import { crosswalk, phenomenonLists } from '../../../packs/be/phenomena.ts'
import { areaChanges, areas, borderRegionMembers, hierarchies } from '../../../packs/be/territory/index.ts'

export const belgium: Pack & { borderRegionMembers: typeof borderRegionMembers } = {
  code: 'BE',
  names: { en: 'Belgium', nl: 'België', fr: 'Belgique', de: 'Belgien', da: 'Belgien' },
  version: '2026-11',
  timeZone: 'Europe/Brussels',
  officialLanguages: ['nl', 'fr', 'de'],
  hierarchies,
  areas,
  areaChanges,
  borderRegionMembers,
  organisations: [...organisations, ...localOrganisations(areas)],
  functions,
  competences: competenceFile.competences,
  phenomenonLists,
  crosswalk,
  planKinds: [],
  approachDimensions,
  rules: [],
}
