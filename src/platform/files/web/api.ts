import { apiFor } from '#platform/web/client.ts'
import type { fileContract } from '../contract.ts'

export const fileApi = apiFor<typeof fileContract>('files')
