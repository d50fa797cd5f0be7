import { countryPack } from '#features/country/registry/index.ts'
import type { PackPlanKind } from '#shared/pack.ts'

/** Returns the plan kind with the given code from the country's pack. */
export const findKind = (code: string): PackPlanKind | undefined =>
  countryPack().planKinds.find((kind) => kind.code === code)
