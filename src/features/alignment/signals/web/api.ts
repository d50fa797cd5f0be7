import { createApi } from '#platform/web/client.ts'
import type { signalsContract } from '../contract.ts'

export const signalApi = createApi<typeof signalsContract>('alignment', 'signals')
