import { areaPanel } from '#features/country/registry/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const AreaPlans = late<{ areaId: Id }>('AreaPlans', async () => (await import('./area-plans.tsx')).AreaPlans)

/** Adds the link to the effects of plans to the page of an area. Called once by the application. */
export function registerMunicipalitySlots(): void {
  areaPanel.fill(AreaPlans)
}
