import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { boundariesContract } from '../boundaries/contract.ts'
import type { regionsContract } from '../regions/contract.ts'
import type { successionsContract } from '../successions/contract.ts'

export const territoryWeb = defineWebSlice({
  name: 'country/territory',
  pages: [
    { path: '/territory', load: () => import('./territory-page.tsx') },
    { path: '/territory/change', load: () => import('./area-change/change-page.tsx') },
    { path: '/territory/import', load: () => import('./area-import/import-page.tsx') },
    { path: '/territory/$areaId', load: () => import('./area/area-page.tsx') },
  ],
  navigation: [
    {
      id: 'territory',
      section: 'structure',
      order: 10,
      label: { en: 'Territory', nl: 'Grondgebied', fr: 'Territoire', de: 'Staatsgebiet', da: 'Territorium' },
      href: '/territory',
      permission: 'registry.read',
    },
  ],
  parts: [
    addTo(
      journalNames,
      nameProcedures<{
        registry: {
          areaChanges: typeof successionsContract
          boundaries: typeof boundariesContract
          regions: typeof regionsContract
        }
      }>(async () => (await import('../journal-messages.ts')).territoryJournalMessages),
    ),
  ],
})
