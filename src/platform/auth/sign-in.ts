import { type BetterAuthOptions, type BetterAuthPlugin, betterAuth } from 'better-auth'
import type { Logger } from 'pino'
import type { OpenDatabase } from '../db/db.ts'
import { stepInPath } from './demo-plugin.ts'
import { longestPassword, shortestPassword } from './password.ts'
import { databaseForSignIn } from './sign-in-database.ts'

/** Carries the address of the client to better-auth. Set by the server itself, never taken from outside. */
export const clientHeader = 'x-integral-client'

/** Where better-auth answers. Nothing else reaches these paths than `door.ts`. */
export const signInPath = '/api/auth'

/** A session ends after this many seconds without use (12 hours), and in any case a week after signing in. */
export const idleSeconds = 12 * 3600
export const longestSession = 7 * 24 * 3600

export interface SignInParts {
  database: OpenDatabase
  secret: string
  publicUrl: string
  log: Logger
  plugins?: BetterAuthPlugin[]
}

/** The library's settings: passwords only, nobody signs up on their own, everything that counts is in the database. */
export const signInOptions = ({ database, secret, publicUrl, log, plugins }: SignInParts) =>
  ({
    appName: 'Integral',
    baseURL: publicUrl,
    basePath: signInPath,
    secret,
    database: { db: databaseForSignIn(database), type: 'postgres', transaction: true },
    user: { modelName: 'authUser' },
    session: {
      modelName: 'authSession',
      expiresIn: idleSeconds,
      updateAge: 15 * 60,
      // The signed cookie says who it is without asking the database; that the session still stands is asked in
      // `findActor`, with what is asked there anyway.
      cookieCache: { enabled: true, maxAge: 5 * 60 },
    },
    account: { modelName: 'authAccount' },
    verification: { modelName: 'authVerification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
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
        // In a demo there is nothing to guess; a class of learners behind one address steps in and out.
        [stepInPath]: { window: 60, max: 150 },
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
      // Only the sentence: what the library adds may hold what was typed.
      log: (level, message) => log[level === 'error' ? 'error' : 'debug']({ part: 'sign-in' }, message),
    },
    plugins: plugins ?? [],
  }) satisfies BetterAuthOptions

export const createSignIn = (parts: SignInParts) => betterAuth(signInOptions(parts))

export type SignIn = ReturnType<typeof createSignIn>
