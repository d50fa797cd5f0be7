import { apiFor } from '#platform/web/client.ts'
import type { circularContract } from '../contract.ts'

export const circularApi = apiFor<typeof circularContract>('circulars')
