import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import type { AnyJobKind } from '#platform/jobs/kind.ts'

/** The complete API of an instance: the contract, the router, and the background jobs. */
export interface Api {
  contract: AnyContractRouter
  router: AnyRouter
  jobs: readonly AnyJobKind[]
}

/** Loads the API on first use. Commands that only inspect the database then start without loading every feature. */
export async function loadApi(): Promise<Api> {
  const [{ contract }, { router }, { jobKinds }] = await Promise.all([
    import('./contract.ts'),
    import('./router.ts'),
    import('./jobs.ts'),
  ])
  return { contract, router, jobs: jobKinds }
}
