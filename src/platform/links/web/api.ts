import { createApi } from '#platform/web/client.ts'
import type { signedLinkContract } from '../contract.ts'

export const signedLinkApi = createApi<typeof signedLinkContract>('links')
