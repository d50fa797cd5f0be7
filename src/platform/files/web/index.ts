import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

/** The files attached to a plan. */
export const FilesCard = late<{ planId: Id }>('FilesCard', async () => (await import('./files-card.tsx')).FilesCard)
