import { countryPack } from '#features/country/registry/index.ts'
import type { PackPlanKind } from '#shared/pack.ts'

/** The kind of plan with that code in the country's pack. */
export const findKind = (code: string): PackPlanKind | undefined =>
  countryPack().planKinds.find((kind) => kind.code === code)
