import { createApi } from '#platform/web/client.ts'
import type { trustAnchorContract } from '../contract.ts'

export const trustAnchorsApi = createApi<typeof trustAnchorContract>('trustAnchors')
