import { apiFor } from '#platform/web/client.ts'
import type { expectationsContract } from '../external/contract.ts'
import type { expectedContract } from '../results/contract.ts'
import type { resultActsContract } from '../results/statements/contract.ts'
import type { standingsContract } from '../status/contract.ts'

export const externalTargetApi = apiFor<typeof expectationsContract>('indicators', 'expectations')
export const resultStatementApi = apiFor<typeof resultActsContract>('indicators', 'resultActs')
export const resultApi = apiFor<typeof expectedContract>('indicators', 'expected')
export const targetStatusApi = apiFor<typeof standingsContract>('indicators', 'standings')
