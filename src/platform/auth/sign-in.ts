import { type BetterAuthOptions, type BetterAuthPlugin, betterAuth } from 'better-auth'
import type { Logger } from 'pino'
import type { OpenDatabase } from '../db/db.ts'
import { demoSignInPath } from './demo-plugin.ts'
import { maxPasswordLength, shortestPassword } from './password.ts'
import { openSignInDatabase } from './sign-in-database.ts'

/** Header that passes the address of the client to better-auth. Set by the server and never accepted from outside. */
export const clientHeader = 'x-integral-client'

/** Base path of better-auth. Only `sign-in-routes.ts` can reach these paths. */
export const signInPath = '/api/auth'

/** A session ends after this many seconds without use (12 hours) and at the latest a week after sign-in. */
export const idleSeconds = 12 * 3600
export const maxSessionSeconds = 7 * 24 * 3600

export interface SignInParts {
  database: OpenDatabase
  secret: string
  publicUrl: string
  log: Logger
  plugins?: BetterAuthPlugin[]
}

/** Returns the settings of the library: passwords only, no self-registration, all state in the database. */
export const buildSignInOptions = ({ database, secret, publicUrl, log, plugins }: SignInParts) =>
  ({
    appName: 'Integral',
    baseURL: publicUrl,
    basePath: signInPath,
    secret,
    database: { db: openSignInDatabase(database), type: 'postgres', transaction: true },
    user: { modelName: 'authUser' },
    session: {
      modelName: 'authSession',
      expiresIn: idleSeconds,
      updateAge: 15 * 60,
      // The signed cookie identifies the person without a query. `findActor` checks that the session is still valid as
      // part of an existing query.
      cookieCache: { enabled: true, maxAge: 5 * 60 },
    },
    account: { modelName: 'authAccount' },
    verification: { modelName: 'authVerification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: maxPasswordLength,
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'authRateLimit',
      window: 60,
      max: 60,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/change-password': { window: 60, max: 5 },
        // A demo has no passwords to guess. A class of learners may share an address while they switch personas.
        [demoSignInPath]: { window: 60, max: 150 },
      },
    },
    advanced: {
      cookiePrefix: 'integral',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [clientHeader] },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      // Only the message is logged, because the additional data of the library may contain user input.
      log: (level, message) => log[level === 'error' ? 'error' : 'debug']({ part: 'sign-in' }, message),
    },
    plugins: plugins ?? [],
  }) satisfies BetterAuthOptions

export const createSignIn = (parts: SignInParts) => betterAuth(buildSignInOptions(parts))

export type SignIn = ReturnType<typeof createSignIn>
