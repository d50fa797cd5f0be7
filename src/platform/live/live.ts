import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Actor } from '#shared/actor.ts'
import type { OpenDatabase } from '../db/db.ts'
import type { Announcement } from './announcement.ts'
import { isReadableBy } from './audience.ts'
import { type ChangeNotice, findAudiences, listElementAccess, type NotifiedChange } from './queries.ts'

/** An open browser. `missed`: changes were not sent, so the browser reloads the displayed data. */
export interface Listener {
  actor: Actor
  changed: (changes: readonly NotifiedChange[]) => void
  missed: () => void
  close: () => void
}

export interface Live {
  publishChanges: (announcements: readonly Announcement[]) => void
  listen: (listener: Listener) => () => void
  /** Calls a function of the server when subjects of that kind change, on any server of the instance. */
  watch: (kind: string, changed: () => void) => void
  close: () => Promise<void>
}

const channel = 'integral_changed'

/** Maximum number of changes sent separately. Of a larger set (an import), the elements are sent as the changed plans. */
const maxSeparateChanges = 100
/** Maximum number of changes in a notification. PostgreSQL allows 8,000 bytes, and this number stays well below. */
const maxChangesPerNotification = 40

/**
 * Opens the sending of changes to open browsers after the commit. Each browser receives only changes that the reader
 * may read. On PostgreSQL it uses NOTIFY, which reaches the browsers of every server of the instance. With the embedded
 * database, changes are sent in process.
 */
export async function openLive(database: OpenDatabase, log: Logger): Promise<Live> {
  const listeners = new Set<Listener>()
  const watchers: { kind: string; changed: () => void }[] = []

  async function deliverChanges(announcements: readonly Announcement[]): Promise<void> {
    for (const { kind, changed } of watchers)
      if (announcements.some((announcement) => announcement.kind === kind)) changed()
    if (listeners.size === 0) return
    const audiences = await findAudiences(database, announcements)
    for (const { actor, changed } of listeners) {
      const changes = listReadableChanges(actor, audiences)
      if (changes.length > 0) changed(changes)
    }
  }

  const allMissed = () => {
    for (const { missed } of listeners) missed()
  }
  const failed = (error: unknown) => {
    log.error({ err: error }, 'a change was not published')
    allMissed()
  }
  const stopHearing = await database.listen?.(
    channel,
    (payload) => void deliverChanges(JSON.parse(payload) as Announcement[]).catch(failed),
    allMissed,
  )

  async function notify(announcements: readonly Announcement[]): Promise<void> {
    for (let from = 0; from < announcements.length; from += maxChangesPerNotification) {
      const payload = JSON.stringify(announcements.slice(from, from + maxChangesPerNotification))
      await sql`select pg_notify(${channel}, ${payload})`.execute(database.kysely)
    }
  }

  return {
    publishChanges: (announcements) => {
      void summarise(database, announcements)
        .then((few) => (database.listen ? notify(few) : deliverChanges(few)))
        .catch(failed)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    watch: (kind, changed) => void watchers.push({ kind, changed }),
    close: async () => {
      for (const { close } of listeners) close()
      await stopHearing?.()
    },
  }
}

/** Returns the changes that a reader may learn of, each once. It names the plan only to readers of the plan. */
function listReadableChanges(actor: Actor, notices: readonly ChangeNotice[]): NotifiedChange[] {
  const changes = notices.flatMap(({ change: { planId, ...change }, audience, planAudience }): NotifiedChange[] => {
    if (!isReadableBy(actor, audience)) return []
    return [planId && planAudience && isReadableBy(actor, planAudience) ? { ...change, planId } : change]
  })
  return [...new Map(changes.map((change) => [`${change.kind} ${change.id}`, change])).values()]
}

/**
 * Removes duplicate changes. A very large set of elements is reduced to the changed plans, each announced to the readers of
 * the changed elements only, by their access. What else changed, such as answers, is never reduced to the plan.
 */
async function summarise(database: OpenDatabase, announcements: readonly Announcement[]): Promise<Announcement[]> {
  const once = removeDuplicates(announcements)
  if (once.length <= maxSeparateChanges) return once
  const isReduced = ({ kind, planId }: Announcement) => kind === 'element' && planId !== undefined
  const elements = once.filter(isReduced)
  const accessById = await listElementAccess(
    database.kysely,
    elements.flatMap(({ id, accessId }) => (accessId === null ? id : [])),
  )
  const plans = elements.flatMap(({ id, planId, accessId }): Announcement[] => {
    const access = accessId ?? accessById.get(id)
    return access === undefined ? [] : [{ kind: 'plan', id: planId!, planId: planId!, accessId: access }]
  })
  return removeDuplicates([...plans, ...once.filter((entry) => !isReduced(entry))])
}

const removeDuplicates = (announcements: readonly Announcement[]): Announcement[] => [
  ...new Map(announcements.map((entry) => [`${entry.kind} ${entry.id} ${entry.accessId}`, entry])).values(),
]
