import { currentLaw } from '#features/country/law/index.ts'
import { packId } from '#features/country/registry/index.ts'
import type { Plan } from '#features/planning/plans/contract.ts'
import type { Id } from '#shared/ids.ts'

/** Returns the area for the figures of a dossier: the area of the plan, or else the whole country. */
export const getAreaId = ({ areaId }: Pick<Plan, 'areaId'>): Id => areaId ?? packId('area', currentLaw().code)
