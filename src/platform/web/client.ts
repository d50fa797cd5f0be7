import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { DedupeRequestsPlugin } from '@orpc/client/plugins'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'

const link = new RPCLink({
  url: () => `${location.origin}/rpc`,
  plugins: [new DedupeRequestsPlugin({ groups: [{ condition: () => true, context: {} }] })],
})

/** Returns the typed client of a slice: `clientOf<typeof planContract>('plan')`. */
export const clientOf = <Contract extends AnyContractRouter>(slice: string): ContractRouterClient<Contract> =>
  createORPCClient(link, { path: [slice] })

/** Returns the client as queries and mutations for TanStack Query. The keys begin with the name of the slice. */
export const apiFor = <Contract extends AnyContractRouter>(slice: string) =>
  createTanstackQueryUtils(clientOf<Contract>(slice), { path: [slice] })
