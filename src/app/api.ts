import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import type { ApiReference } from '#platform/http/openapi-document.ts'
import type { AnyJobKind } from '#platform/jobs/kind.ts'

/** The complete API of an instance: the contract, the router, and the background jobs. */
export interface Api {
  contract: AnyContractRouter
  router: AnyRouter
  jobs: readonly AnyJobKind[]
  loadReference?: () => Promise<ApiReference>
}

/** Loads the API on first use. Commands that only inspect the database then start without loading every feature. */
export async function loadApi(): Promise<Api> {
  const [{ contract }, { router }, { jobKinds }] = await Promise.all([
    import('./contract.ts'),
    import('./router.ts'),
    import('./jobs.ts'),
  ])
  return { contract, router, jobs: jobKinds, loadReference }
}

/** Loads the names of schemas and the tags for the document of the API. */
export async function loadReference(): Promise<ApiReference> {
  const [{ loadNamedSchemas }, { apiTags }] = await Promise.all([import('./named-schemas.ts'), import('./api-tags.ts')])
  return { schemas: await loadNamedSchemas(), tags: apiTags }
}
