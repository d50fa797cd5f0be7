import { fileURLToPath } from 'node:url'
import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { demoPlugin } from '#platform/auth/demo-plugin.ts'
import { makeFirstLink } from '#platform/auth/first-link.ts'
import { forgetExpired } from '#platform/auth/queries.ts'
import { readSecret } from '#platform/auth/secret.ts'
import { createSignIn } from '#platform/auth/sign-in.ts'
import { systemClock } from '#platform/clock.ts'
import { isLoopback, type Settings, WrongSettings } from '#platform/config.ts'
import { type OpenDatabase, openDatabase, openTransaction } from '#platform/db/db.ts'
import { checkpoint } from '#platform/db/maintenance.ts'
import { migrate } from '#platform/db/migrate.ts'
import { createHttpApp } from '#platform/http/app.ts'
import { listen } from '#platform/http/listening.ts'
import { createLog } from '#platform/http/log.ts'
import { ownPlaces } from '#platform/http/same-site.ts'
import { openLive } from '#platform/live/live.ts'
import { openPost } from '#platform/mail/post.ts'

export interface RunningServer {
  url: string
  isDemo: boolean
  /** The page on which the first administrator begins; absent where there is one. */
  firstLink?: string
  database: OpenDatabase
  close(): Promise<void>
}
