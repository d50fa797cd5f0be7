import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { type Context as AnyContext, type AnyRouter, ORPCError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fetch'
import { BatchHandlerPlugin } from '@orpc/server/plugins'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import { maxBatchSize } from '#shared/batch.ts'
import { getEffect, type ProcedureMeta } from '#shared/procedure.ts'
import { getCaller } from '../auth/actor.ts'
import { countAttempt, type Limit } from '../auth/limit.ts'
import type { SignIn } from '../auth/sign-in.ts'
import type { Clock } from '../clock.ts'
import type { RequestContext } from '../context.ts'
import type { OpenDatabase } from '../db/db.ts'
import type { HttpEnvironment } from '../http-environment.ts'
import type { Mailer } from '../mail/mailer.ts'
import { Flood } from './rate-limit.ts'
import { sendError } from './send-response.ts'

export interface ProcedureParts {
  router: AnyRouter
  database: OpenDatabase
  signIn: SignIn
  clock: Clock
  log: Logger
  mailer: Mailer
  publishChanges: RequestContext['publishChanges']
}

/** Header with which oRPC marks a request that contains several calls. */
const batchHeader = 'x-orpc-batch'

type HttpContext = RequestContext & { client: string }

/** Calls per minute: of an address without sign-in, and writing calls of a person. */
const perMinute = { anyone: 600, writing: 240 }

/** Limit of attempts for link secrets, per address. */
const secretsPerAddress: Limit = { maxCount: 10, window: 60 }

/** Limit of attempts for short codes, per caller. It is higher than a person needs who types codes from paper. */
const triesPerCaller: Limit = { maxCount: 30, window: 60 }

/**
 * Creates both HTTP interfaces for procedures: `/rpc` for the product's own pages and `/api` for other programs. Both
 * run the same router with the same context.
 */
export function createProcedureRoutes(parts: ProcedureParts) {
  const anyone = new Flood(perMinute.anyone)
  const writing = new Flood(perMinute.writing)

  const limitCalls = async (context: HttpContext, meta: ProcedureMeta, path: readonly string[]): Promise<void> => {
    const { actor, client } = context
    const now = context.clock.now()
    let retryAfterSeconds = actor.personId === null ? anyone.count(client, now.getTime()) : null
    if (actor.personId !== null && getEffect(meta) !== 'read')
      retryAfterSeconds = writing.count(actor.personId, now.getTime())
    if (meta.permission === 'public' && meta.secret) {
      retryAfterSeconds ??= await countAttempt(context.database, `${client}|${path.join('.')}`, secretsPerAddress, now)
    }
    if (meta.limitsAttempts) {
      retryAfterSeconds ??= await countAttempt(
        context.database,
        `${actor.personId ?? client}|${path.join('.')}`,
        triesPerCaller,
        now,
      )
    }
    if (retryAfterSeconds !== null)
      throw new ORPCError('TOO_MANY_REQUESTS', {
        message: 'Too many requests. Wait a moment, then try again.',
        data: { retryAfterSeconds },
      })
  }

  // Applied around the call. The handler refuses unreadable bodies before that. Each handler has its own list, because
  // plugins add their interceptors to it.
  const makeGuards = () => ({
    clientInterceptors: [
      async <T>(call: {
        context: AnyContext
        path: readonly string[]
        procedure: { '~orpc': { meta: ProcedureMeta } }
        next: () => T
      }): Promise<Awaited<T>> => {
        const context = call.context as HttpContext
        try {
          await limitCalls(context, call.procedure['~orpc'].meta, call.path)
          return await call.next()
        } catch (error) {
          throw toPublicError(error, context)
        }
      },
    ],
  })
  // Each call of a batch is limited, authorised and answered like a call of its own.
  const rpc = new RPCHandler<HttpContext>(parts.router, {
    ...makeGuards(),
    plugins: [new BatchHandlerPlugin({ maxSize: maxBatchSize })],
  })
  const api = new OpenAPIHandler<HttpContext>(parts.router, makeGuards())

  const endpoint =
    (handler: typeof rpc | typeof api, prefix: '/rpc' | '/api') =>
    async (c: Context<HttpEnvironment>): Promise<Response> => {
      // Only a POST request has passed the check for foreign pages. A batch in a GET request could contain acts.
      if (c.req.header(batchHeader) !== undefined && c.req.method !== 'POST')
        return sendError(c, 405, 'METHOD_NOT_ALLOWED', 'Send a batch with POST.')
      const { actor, cookies } = await getCaller(c.req.raw.headers, parts)
      if (actor.personId !== null) c.set('personId', actor.personId)
      const { database, clock, log, mailer, publishChanges } = parts
      const context: HttpContext = {
        database,
        actor,
        clock,
        requestId: c.get('requestId'),
        log,
        publishChanges,
        mailer,
        client: c.get('client'),
      }
      const { matched, response } = await handler.handle(c.req.raw, { prefix, context })
      if (!matched) return sendError(c, 404, 'NOT_FOUND', 'There is no such procedure.')
      const answer = new Response(response.body, response)
      for (const cookie of cookies) answer.headers.append('Set-Cookie', cookie)
      return answer
    }
  return { rpc: endpoint(rpc, '/rpc'), api: endpoint(api, '/api') }
}

/**
 * Passes declared errors on. Any other error is a bug. It is logged once with the request id, and the caller receives
 * only that id.
 */
function toPublicError(error: unknown, { log, requestId }: HttpContext): ORPCError<string, unknown> {
  if (error instanceof ORPCError && error.status < 500) return error
  log.error({ requestId, err: error }, 'a procedure failed')
  return makeInternalError(requestId)
}

export const makeInternalError = (requestId: string): ORPCError<string, { requestId: string }> =>
  new ORPCError('INTERNAL_SERVER_ERROR', { message: 'Something went wrong.', data: { requestId } })
