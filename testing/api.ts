import { type AnyRouter, createRouterClient, type InferRouterInitialContext, type RouterClient } from '@orpc/server'
import pino from 'pino'
import { beforeEach } from 'vitest'
import type { RequestContext } from '../src/platform/context.ts'
import type { OpenDatabase } from '../src/platform/db/db.ts'
import type { Announcement } from '../src/platform/live/announcement.ts'
import type { Actor } from '../src/shared/actor.ts'
import { firstMoment, TestClock } from './clock.ts'
import { useDatabase } from './database.ts'

export interface Api<Routes extends AnyRouter> {
  /** Connected as the owner of the schema: factories and assertions see every row. */
  database: OpenDatabase
  clock: TestClock
  /**
   * Returns the procedures as the actor calls them, through the whole pipeline, in process. `parts` replaces parts of
   * the context, such as the mailer.
   */
  as(actor: Actor, parts?: Partial<RequestContext>): RouterClient<Routes>
  context(actor: Actor): RequestContext
  /** The changes sent to open browsers since the start of the test. */
  publishedChanges: Announcement[]
}

/**
 * Sets up in-process calls of procedures. Pass the slice's routes under their name in the application's router, so that
 * paths are the same: `useApi({ plans: planRoutes })`, or the whole `router`. Before each test the database is reset to
 * the migrated state and the clock is set to 24 November 2026, 10:00 UTC.
 */
export function useApi<Routes extends AnyRouter>(routes: Routes): Api<Routes> {
  const database = useDatabase()
  const clock = new TestClock()
  const publishedChanges: Announcement[] = []
  beforeEach(() => {
    clock.set(firstMoment)
    publishedChanges.length = 0
  })
  const context = (actor: Actor): RequestContext => ({
    database,
    actor,
    clock,
    requestId: 'test',
    log: pino({ level: 'silent' }),
    publishChanges: (announcements) => publishedChanges.push(...announcements),
  })
  const as = (actor: Actor, parts: Partial<RequestContext> = {}) =>
    createRouterClient<AnyRouter, Record<never, never>>(routes, {
      context: { ...context(actor), ...parts } as InferRouterInitialContext<AnyRouter>,
    }) as RouterClient<Routes>
  return { database, clock, as, context, publishedChanges }
}

/**
 * Returns `success` if a call succeeds, otherwise the code of its error, or the name of the constraint with which the
 * database refused it.
 */
export const getOutcome = (call: Promise<unknown>, success: string): Promise<string> =>
  call.then(
    () => success,
    (error: { constraint?: string; code?: string }) => error.constraint ?? error.code ?? Promise.reject(error),
  )

/** Returns the code and data of the error of a call. */
export async function catchError(call: Promise<unknown>): Promise<{ code: string; data: unknown }> {
  try {
    await call
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'data' in error)
      return { code: String(error.code), data: error.data }
    throw error
  }
  throw new Error('The call was not refused.')
}
