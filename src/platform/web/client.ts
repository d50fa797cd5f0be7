import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { DedupeRequestsPlugin } from '@orpc/client/plugins'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'

const link = new RPCLink({
  url: () => `${location.origin}/rpc`,
  plugins: [new DedupeRequestsPlugin({ groups: [{ condition: () => true, context: {} }] })],
})

/**
 * Returns the typed client of a contract, by the path in the application's contract:
 * `createClient<typeof planContract>('plans')`.
 */
export const createClient = <Contract extends AnyContractRouter>(...path: string[]): ContractRouterClient<Contract> =>
  createORPCClient(link, { path })

/** Returns the client as queries and mutations for TanStack Query. The keys begin with the path of the contract. */
export const createApi = <Contract extends AnyContractRouter>(...path: string[]) =>
  createTanstackQueryUtils(createClient<Contract>(...path), { path })
