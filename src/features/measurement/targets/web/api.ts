import { createApi } from '#platform/web/client.ts'
import type { expectationsContract } from '../external/contract.ts'
import type { expectedContract } from '../results/contract.ts'
import type { resultActsContract } from '../results/statements/contract.ts'
import type { statusContract } from '../status/contract.ts'

export const externalTargetApi = createApi<typeof expectationsContract>('indicators', 'externalTargets')
export const resultStatementApi = createApi<typeof resultActsContract>('indicators', 'resultActs')
export const resultApi = createApi<typeof expectedContract>('indicators', 'results')
export const targetStatusApi = createApi<typeof statusContract>('indicators', 'statuses')
