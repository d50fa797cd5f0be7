import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { type OpenDatabase, openTransaction } from '../db/db.ts'
import type { HttpEnvironment } from '../http-environment.ts'
import { getCaller } from './actor.ts'
import { journalAccess } from './journal.ts'
import { clearAttempts, countAttempt, type Limit } from './limit.ts'
import { passwordFlaw, shortestPassword } from './password.ts'
import { findPerson, findPersonByEmail } from './queries.ts'
import { clientHeader, type SignIn, signInPath } from './sign-in.ts'

export interface SignInRouteParts {
  database: OpenDatabase
  signIn: SignIn
  clock: Clock
  publicUrl: string
}

const Credentials = z.strictObject({ email: z.string().max(254), password: z.string().max(1000) })
const PasswordChange = z.strictObject({ currentPassword: z.string().max(1000), newPassword: z.string().max(1000) })

/** In addition to the limit per address, this limits the attempts of many addresses on a single account. */
const perAccount: Limit = { maxCount: 20, window: 15 * 60 }

const respondError = (c: Context, status: 400 | 401 | 404 | 422 | 429, code: string, message: string, data?: object) =>
  c.json({ defined: true, code, status, message, ...(data ? { data } : {}) }, status)

/**
 * Sign-in over plain HTTP, because it sets cookies: `POST /sign-in {email, password}`, `POST /sign-out`, `POST
 * /change-password {currentPassword, newPassword}`. Only these routes reach better-auth. Other paths of the library
 * (registration, change of address, lists with session tokens) do not exist here. No response contains the session
 * token. It is in the cookie, which scripts cannot read.
 */
export function createSignInRoutes(parts: SignInRouteParts): Hono<HttpEnvironment> {
  const { database, clock } = parts
  const endpoint = new Hono<HttpEnvironment>()

  endpoint.post('/sign-in', async (c) => {
    const credentials = Credentials.safeParse(await loadJson(c))
    if (!credentials.success) return respondError(c, 400, 'BAD_REQUEST', 'A mail address and a password are needed.')
    const email = credentials.data.email.trim().toLowerCase()
    const account = `account:${createHash('sha256').update(email).digest('hex')}`
    const wait = await countAttempt(database, account, perAccount, clock.now())
    if (wait !== null) return refuseTooManyAttempts(c, wait)
    const answer = await sendAuthRequest(parts, c, '/sign-in/email', { email, password: credentials.data.password })
    if (answer.status === 429) return refuseTooManyAttempts(c, Number(answer.headers.get('x-retry-after') ?? 60))
    const person = await findPersonByEmail(database.kysely, email)
    // A person who has left keeps the account but cannot sign in.
    const isIn = answer.ok && person !== undefined
    await openTransaction(database.kysely, (tx) =>
      journalAccess(tx, parts, isIn ? 'session.signIn' : 'session.refuseSignIn', {
        personId: person?.id ?? null,
        payload: {},
      }),
    )
    if (!isIn) return respondError(c, 401, 'NOT_SIGNED_IN', 'The mail address or the password is not right.')
    await clearAttempts(database, account)
    return addCookies(c, answer)
  })

  endpoint.post('/sign-out', async (c) => {
    const { actor } = await getCaller(c.req.raw.headers, parts)
    const answer = await sendAuthRequest(parts, c, '/sign-out', {})
    const { personId } = actor
    if (personId !== null) {
      await openTransaction(database.kysely, (tx) =>
        journalAccess(tx, parts, 'session.signOut', { personId, payload: {} }),
      )
    }
    return addCookies(c, answer)
  })

  endpoint.post('/change-password', async (c) => {
    const { actor } = await getCaller(c.req.raw.headers, parts)
    const person = actor.personId === null ? undefined : await findPerson(database.kysely, actor.personId)
    if (!person) return respondError(c, 401, 'UNAUTHORIZED', 'Sign in first.')
    const change = PasswordChange.safeParse(await loadJson(c))
    if (!change.success) return respondError(c, 400, 'BAD_REQUEST', 'The current and the new password are needed.')
    const flaw = passwordFlaw(change.data.newPassword, { name: person.name, email: person.email ?? '' })
    if (flaw)
      return respondError(c, 422, 'PASSWORD_TOO_EASY', 'The password is too easy to guess.', {
        flaw,
        minLength: shortestPassword,
      })
    const answer = await sendAuthRequest(parts, c, '/change-password', { ...change.data, revokeOtherSessions: true })
    if (answer.status === 429) return refuseTooManyAttempts(c, Number(answer.headers.get('x-retry-after') ?? 60))
    const procedure = answer.ok ? 'session.changePassword' : 'session.refusePasswordChange'
    await openTransaction(database.kysely, (tx) =>
      journalAccess(tx, parts, procedure, { personId: person.id, payload: {} }),
    )
    if (!answer.ok) return respondError(c, 401, 'PASSWORD_WRONG', 'The current password is not right.')
    return addCookies(c, answer)
  })

  endpoint.all('*', (c) => respondError(c, 404, 'NOT_FOUND', 'There is nothing here.'))
  return endpoint
}

export function refuseTooManyAttempts(c: Context, retryAfterSeconds: number): Response {
  c.header('Retry-After', String(retryAfterSeconds))
  return respondError(c, 429, 'TOO_MANY_ATTEMPTS', 'Too many attempts. Wait a while.', { retryAfterSeconds })
}

async function loadJson(c: Context): Promise<unknown> {
  return c.req.json().catch(() => undefined)
}

/**
 * Calls better-auth. The origin of the request is already verified (`http/same-site.ts`), so the origin passed on is
 * that of the instance.
 */
export function sendAuthRequest(
  { signIn, publicUrl }: Pick<SignInRouteParts, 'signIn' | 'publicUrl'>,
  c: Context<HttpEnvironment>,
  path: string,
  body: object,
): Promise<Response> {
  const headers = new Headers({
    'content-type': 'application/json',
    origin: publicUrl,
    [clientHeader]: c.get('client'),
  })
  for (const name of ['cookie', 'user-agent']) {
    const value = c.req.header(name)
    if (value) headers.set(name, value)
  }
  return signIn.handler(
    new Request(`${publicUrl}${signInPath}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  )
}

/** Returns `{}` with only the cookies of the response. */
export function addCookies(c: Context, answer: Response): Response {
  for (const cookie of answer.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
  return c.json({})
}
