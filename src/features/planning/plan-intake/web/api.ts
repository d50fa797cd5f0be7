import { createApi } from '#platform/web/client.ts'
import type { intakeContract } from '../contract.ts'

export const intakeApi = createApi<typeof intakeContract>('intake')
