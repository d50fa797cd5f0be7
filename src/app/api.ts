import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'

/** Everything that can be asked of an instance: what is spoken, and what answers. */
export interface Api {
  contract: AnyContractRouter
  router: AnyRouter
}

/** Loaded when first needed: commands that only look at the database start without every slice. */
export async function loadApi(): Promise<Api> {
  const [{ contract }, { router }] = await Promise.all([import('./contract.ts'), import('./router.ts')])
  return { contract, router }
}
