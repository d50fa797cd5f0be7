import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { DedupeRequestsPlugin } from '@orpc/client/plugins'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'

const link = new RPCLink({
  url: () => `${location.origin}/rpc`,
  plugins: [new DedupeRequestsPlugin({ groups: [{ condition: () => true, context: {} }] })],
})

/** The typed client of one slice: `clientOf<typeof planContract>('plan')`. */
export const clientOf = <Contract extends AnyContractRouter>(slice: string): ContractRouterClient<Contract> =>
  createORPCClient(link, { path: [slice] })

/** The same, as questions and acts for TanStack Query; their keys begin with the slice's name. */
export const apiFor = <Contract extends AnyContractRouter>(slice: string) =>
  createTanstackQueryUtils(clientOf<Contract>(slice), { path: [slice] })
