import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { type OpenDatabase, openTransaction } from '../db/db.ts'
import { findPerson, savePersona } from './queries.ts'

export const demoSignInPath = '/demo/step-in'

/** Starts a session as any person of a demo without a password. Only a demo instance has this plugin. */
export const demoPlugin = (database: OpenDatabase) =>
  ({
    id: 'demo',
    endpoints: {
      stepIn: createAuthEndpoint(
        demoSignInPath,
        { method: 'POST', body: z.object({ personId: z.guid() }) },
        async (ctx) => {
          const { personId } = ctx.body
          const person = await findPerson(database.kysely, personId)
          if (!person) throw new APIError('NOT_FOUND', { code: 'PERSON_NOT_FOUND' })
          await openTransaction(database.kysely, (tx) => savePersona(tx, person))
          const user = await ctx.context.internalAdapter.findUserById(personId)
          if (!user) throw new Error('The account of the persona was not stored.')
          const session = await ctx.context.internalAdapter.createSession(personId)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({})
        },
      ),
    },
  }) satisfies BetterAuthPlugin
