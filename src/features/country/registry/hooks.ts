import { createHook } from '#platform/hook.ts'
import type { PackEffects } from './installation/contract.ts'
import type { CountryPack } from './pack.ts'

/** Questions to higher slices. Each answers for its own data, in the same transaction. */
export const registryHooks = {
  /** What would the installation of this pack change in the data of the feature? */
  packEffects: createHook<{ pack: CountryPack }, PackEffects>(),
}
