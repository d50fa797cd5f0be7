import { countryPack, packId } from '#features/country/registry/index.ts'
import type { Plan } from '#features/planning/plans/contract.ts'
import type { Id } from '#shared/ids.ts'

/** Of which area the figures of a dossier are: that of the plan; a plan without one is of the whole country. */
export const areaOf = ({ areaId }: Pick<Plan, 'areaId'>): Id => areaId ?? packId('area', countryPack().code)
