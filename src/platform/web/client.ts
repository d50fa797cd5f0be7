import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { BatchLinkPlugin } from '@orpc/client/plugins'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils, TANSTACK_QUERY_OPERATION_CONTEXT_SYMBOL } from '@orpc/tanstack-query'
import { maxBatchSize } from '#shared/batch.ts'

/** Set by TanStack Query: whether the call is a query or a mutation. */
interface OperationContext {
  [TANSTACK_QUERY_OPERATION_CONTEXT_SYMBOL]?: { type: string }
}

/** Queries of one tick travel in one request. Everything else, such as acts and files, has its own request. */
const link = new RPCLink<OperationContext>({
  url: () => `${location.origin}/rpc`,
  plugins: [
    new BatchLinkPlugin({
      groups: [
        {
          condition: ({ context }) => context[TANSTACK_QUERY_OPERATION_CONTEXT_SYMBOL]?.type === 'query',
          context: {},
        },
      ],
      url: () => `${location.origin}/rpc/batch`,
      maxSize: maxBatchSize,
      // A plain JSON response, which is compressed. A stream of events would not be.
      mode: 'buffered',
    }),
  ],
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
