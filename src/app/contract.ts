import type { AnyContractRouter } from '@orpc/contract'
import { mergeProcedures } from '#platform/slice.ts'
import { slices } from './slices.ts'

/** The complete contract, by feature. The API, the client, the command line and the tests use the same names. */
export const contract = mergeProcedures(slices.map((slice) => slice.contract)) as AnyContractRouter
