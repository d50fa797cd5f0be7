import type { PackArea } from '#shared/pack.ts'
import { areasAcrossTheBorder } from './across-the-border.ts'
import { arrondissements } from './arrondissements.ts'
import { communitiesAndLanguageAreas } from './communities.ts'
import { countryAndRegions } from './country-and-regions.ts'
import { coordinationAreas, statisticsDistricts } from './districts.ts'
import { judicialAreas } from './judicial.ts'
import { municipalities } from './municipalities.ts'
import { placesOutsideTheTree } from './outside-the-tree.ts'
import { zones } from './zones.ts'

export { borderRegionMembers } from './across-the-border.ts'
export { areaChanges } from './changes.ts'
export { hierarchies } from './hierarchies.ts'

/** The territory of Belgium, with every parent before the children. Sources: ../SOURCES.md. */
export const areas: PackArea[] = [
  ...countryAndRegions,
  ...arrondissements,
  ...communitiesAndLanguageAreas,
  ...judicialAreas,
  ...statisticsDistricts,
  ...coordinationAreas,
  ...zones,
  ...municipalities,
  ...placesOutsideTheTree,
  ...areasAcrossTheBorder,
]
