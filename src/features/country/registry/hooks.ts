import { createHook } from '#platform/hook.ts'
import type { AffectedPlan, PackEffects } from './installation/contract.ts'
import type { CountryPack } from './pack.ts'

/** Questions to higher slices. Each answers for its own data, in the same transaction. */
export const registryHooks = {
  /** Which plans that the actor may read follow another law than that of this pack? */
  affectedPlans: createHook<{ pack: CountryPack }, readonly AffectedPlan[]>(),
  /** What would the installation of this pack change in the data of the feature? */
  packEffects: createHook<{ pack: CountryPack }, PackEffects>(),
}
