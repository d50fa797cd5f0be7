import type { Id } from '#shared/ids.ts'

/** A change sent after the commit to every open browser that may read it. It contains only ids, never text. */
export interface Announcement {
  kind: string
  id: Id
  planId?: Id
  /** The access whose readers learn of the change. Null: those who may read the subject. */
  accessId: number | null
}
