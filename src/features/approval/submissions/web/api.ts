import { apiFor } from '#platform/web/client.ts'
import type { deskContract } from '../contract.ts'
import type { lettersContract } from '../letters/contract.ts'
import type { questionContract } from '../questions/contract.ts'
import type { transmissionContract } from '../transmission/contract.ts'

export const deskApi = apiFor<typeof deskContract>('desk')
export const lettersApi = apiFor<typeof lettersContract>('letters')
export const transmissionApi = apiFor<typeof transmissionContract>('transmission')
export const questionApi = apiFor<typeof questionContract>('questions')
