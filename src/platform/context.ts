import type { Logger } from 'pino'
import type { Actor } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Clock } from './clock.ts'
import type { OpenDatabase, Tx } from './db/db.ts'
import type { Announcement } from './live/announcement.ts'
import type { Post } from './mail/mailer.ts'

/** What a door (HTTP, command line, test) brings to every procedure. */
export interface RequestContext {
  database: OpenDatabase
  actor: Actor
  clock: Clock
  requestId: string
  log: Logger
  /** Tells open browsers what changed, after the commit. */
  tell: (announcements: readonly Announcement[]) => void
  /** How links reach people; a door without it shows them. */
  post?: Post
}

/** What an act was about: its line in the journal, and what open browsers are told. */
export interface Note {
  subjectKind: string
  subjectId: Id
  organisationId?: Id
  reason?: string
  planId?: Id
  /** What the journal keeps in place of the input, where that is not the thing itself: of a file, its name and hash. */
  payload?: unknown
}

/** What a handler works with, inside the transaction of its procedure. */
export interface Work {
  tx: Tx
  actor: Actor
  /** The moment of the act, ISO 8601 in UTC: one for the whole transaction. */
  now: string
  /** The legal day in the country's zone. */
  today: LegalDate
  note: (note: Note) => void
  /** Runs after the commit; never for what must not be lost. */
  afterCommit: (work: () => void) => void
}

/** For procedures whose slow work stands outside a transaction: each call opens one, as the same actor. */
export type Transact = <T>(effect: 'read' | 'write' | 'touch', work: (work: Work) => Promise<T>) => Promise<T>
