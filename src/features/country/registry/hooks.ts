import { createHook } from '#platform/hook.ts'
import type { Id } from '#shared/ids.ts'
import type { AffectedPlan, PackEffects } from './installation/contract.ts'
import type { CountryPack } from './pack.ts'

/** Questions to higher slices. Each answers for its own data, in the same transaction. */
export const registryHooks = {
  /** Which plans that the actor may read follow another law than that of this pack? */
  affectedPlans: createHook<{ pack: CountryPack }, readonly AffectedPlan[]>(),
  /** Does data of the feature refer to this area without a foreign key? Rows that the actor may not read count too. */
  isAreaUsed: createHook<{ areaId: Id }, boolean>(),
  /** What would the installation of this pack change in the data of the feature? */
  packEffects: createHook<{ pack: CountryPack }, PackEffects>(),
}
