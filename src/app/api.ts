import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import type { AnyJobKind } from '#platform/jobs/kind.ts'

/** Everything that can be asked of an instance: what is spoken, what answers, and the work that goes on afterwards. */
export interface Api {
  contract: AnyContractRouter
  router: AnyRouter
  jobs: readonly AnyJobKind[]
}

/** Loaded when first needed: commands that only look at the database start without every slice. */
export async function loadApi(): Promise<Api> {
  const [{ contract }, { router }, { jobKinds }] = await Promise.all([
    import('./contract.ts'),
    import('./router.ts'),
    import('./jobs.ts'),
  ])
  return { contract, router, jobs: jobKinds }
}
