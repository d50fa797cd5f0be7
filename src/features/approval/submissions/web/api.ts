import { createApi } from '#platform/web/client.ts'
import type { submissionContract } from '../contract.ts'
import type { lettersContract } from '../letters/contract.ts'
import type { questionContract } from '../questions/contract.ts'
import type { transmissionContract } from '../transmission/contract.ts'

export const submissionApi = createApi<typeof submissionContract>('submissions')
export const lettersApi = createApi<typeof lettersContract>('letters')
export const transmissionApi = createApi<typeof transmissionContract>('sentDocuments')
export const questionApi = createApi<typeof questionContract>('questions')
