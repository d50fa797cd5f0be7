import { areaPanel } from '#features/country/registry/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { municipalityPages } from './routes.ts'

const AreaPlans = late<{ areaId: Id }>('AreaPlans', async () => (await import('./area-plans.tsx')).AreaPlans)

export const municipalityWeb = defineWebSlice({
  name: 'alignment/municipality',
  pages: municipalityPages,
  parts: [addTo(areaPanel, { component: AreaPlans })],
})
