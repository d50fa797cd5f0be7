import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'

/** Everything that can be asked of an instance: what is spoken, and what answers. */
export interface Api {
  contract: AnyContractRouter
  router: AnyRouter
}

const beside = (file: string): string => new URL(file, import.meta.url).href

/** Loaded when first needed: commands that only look at the database start without every slice. */
export async function loadApi(): Promise<Api> {
  const { contract } = (await import(beside('./contract.ts'))) as Pick<Api, 'contract'>
  const { router } = (await import(beside('./router.ts'))) as Pick<Api, 'router'>
  return { contract, router }
}
