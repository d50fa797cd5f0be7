import { createApi } from '#platform/web/client.ts'
import type { meetingContract } from '../contract.ts'

export const meetingApi = createApi<typeof meetingContract>('meetings')
