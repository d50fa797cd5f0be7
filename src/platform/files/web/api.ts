import { createApi } from '#platform/web/client.ts'
import type { fileContract } from '../contract.ts'

export const fileApi = createApi<typeof fileContract>('files')
