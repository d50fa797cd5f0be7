import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

/** What stands beside a plan. */
export const FilesCard = late<{ planId: Id }>('FilesCard', async () => (await import('./files-card.tsx')).FilesCard)
