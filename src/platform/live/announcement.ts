import type { Id } from '#shared/ids.ts'

/** What changed, told after the commit to every open browser that may read it: ids only, never words. */
export interface Announcement {
  kind: string
  id: Id
  planId?: Id
  accessId: number | null
}
