import { apiFor } from '#platform/web/client.ts'
import type { intakeContract } from '../contract.ts'

export const intakeApi = apiFor<typeof intakeContract>('intake')
