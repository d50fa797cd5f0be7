import { Hono } from 'hono'
import { z } from 'zod'
import { openTransaction } from '../db/db.ts'
import type { HttpEnvironment } from '../http-environment.ts'
import { demoSignInPath } from './demo-plugin.ts'
import { journalAccess } from './journal.ts'
import { listPersonas } from './people-queries.ts'
import { addCookies, refuseTooManyAttempts, type SignInRouteParts, sendAuthRequest } from './sign-in-routes.ts'

const Find = z.object({
  query: z.string().max(200).default(''),
  limit: z.coerce.number().int().min(1).max(500).default(60),
})
const DemoSignInInput = z.strictObject({ personId: z.guid() })

/**
 * Routes of a demo, absent from every other instance. `GET /personas?query=&limit=` lists the available personas (first a
 * single persona of each role). `POST /step-in {personId}` starts a session as that person.
 */
export function createDemoRoutes(parts: SignInRouteParts): Hono<HttpEnvironment> {
  const { database, clock } = parts
  return new Hono<HttpEnvironment>()
    .get('/personas', async (c) => {
      const input = Find.safeParse(c.req.query())
      if (!input.success)
        return c.json({ defined: true, code: 'BAD_REQUEST', status: 400, message: 'query, limit' }, 400)
      return c.json({ personas: await listPersonas(database, input.data) })
    })
    .post('/step-in', async (c) => {
      const input = DemoSignInInput.safeParse(await c.req.json().catch(() => undefined))
      const answer = input.success ? await sendAuthRequest(parts, c, demoSignInPath, input.data) : undefined
      if (answer?.status === 429) return refuseTooManyAttempts(c, Number(answer.headers.get('x-retry-after') ?? 60))
      if (!input.success || !answer?.ok) {
        return c.json(
          { defined: true, code: 'PERSON_NOT_FOUND', status: 404, message: 'This person does not exist.' },
          404,
        )
      }
      const { personId } = input.data
      await openTransaction(database.kysely, (tx) =>
        journalAccess(tx, { clock }, 'session.stepIn', { personId, payload: {} }),
      )
      return addCookies(c, answer)
    })
}
