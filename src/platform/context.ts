import type { Logger } from 'pino'
import type { Actor } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { SubjectKind } from '#shared/subject-kind.ts'
import type { Clock } from './clock.ts'
import type { OpenDatabase, Tx } from './db/db.ts'
import type { Announcement } from './live/announcement.ts'
import type { Mailer } from './mail/mailer.ts'

/** The context that an entry point (HTTP, command line, test) passes to every procedure. */
export interface RequestContext {
  database: OpenDatabase
  actor: Actor
  clock: Clock
  requestId: string
  log: Logger
  /** Sends changes to open browsers after the commit. */
  publishChanges: (announcements: readonly Announcement[]) => void
  /** Sends links by mail. Without it, the entry point shows the links. */
  mailer?: Mailer
}

/** The subject of an act, for the audit log entry and the events sent to open browsers. */
export interface AuditSubject {
  subjectKind: SubjectKind
  subjectId: Id
  organisationId?: Id
  reason?: string
  planId?: Id
  /**
   * Id of the access whose readers learn of the act by an event, where they are fewer than the readers of the subject. Null:
   * nobody learns of it.
   */
  announcedTo?: number | null
  /** Stored in the audit log instead of the input. For a file: the name and hash. */
  payload?: unknown
}

/** The context of a handler inside the transaction of the procedure. */
export interface TransactionContext {
  tx: Tx
  actor: Actor
  /** The time of the act, ISO 8601 in UTC. The same for the whole transaction. */
  now: string
  /** The legal day in the country's time zone. */
  today: LegalDate
  audit: (audit: AuditSubject) => void
  /** Runs after the commit. Do not use it for work that must not be lost. */
  afterCommit: (run: () => void) => void
}

/** For procedures that do slow work outside a transaction. Each call opens a transaction as the same actor. */
export type Transact = <T>(
  effect: 'read' | 'write' | 'touch',
  run: (context: TransactionContext) => Promise<T>,
) => Promise<T>
