import { apiFor } from '#platform/web/client.ts'
import type { signalsContract } from '../contract.ts'

export const signalApi = apiFor<typeof signalsContract>('alignment', 'signals')
