import { existsSync, renameSync, rmSync } from 'node:fs'
import { systemClock } from '#platform/clock.ts'
import type { RequestContext } from '#platform/context.ts'
import { holdDataFolder } from '#platform/db/data-folder.ts'
import { type OpenDatabase, openDatabase } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { createLog } from '#platform/http/log.ts'
import { system } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { stampDemo } from './demo-stamp.ts'

/** What fills a new demo: its database, already stamped, and a context in which procedures run as the system. */
export interface NewDemo {
  database: OpenDatabase
  context: RequestContext
  /** How many zones; undefined: the usual size. */
  size: number | undefined
  /** Zones, their bodies and their plans go by the real names of the zones; by default by invented ones. */
  realNames?: boolean | undefined
  /** Tells the person who waits how far it is. */
  say: (sentence: string) => void
}

export type SeedDemo = (demo: NewDemo) => Promise<void>

/**
 * Makes the demo in its folder where there is none yet: beside, and renamed when it is whole, so that a demo that was
 * interrupted while it was filled is begun again rather than shown half. @returns whether it was made now
 */
export async function ensureDemo(
  dataDir: string,
  seed: SeedDemo,
  options: Pick<NewDemo, 'size' | 'realNames' | 'say'>,
): Promise<boolean> {
  if (existsSync(dataDir)) return false
  const unfinished = `${dataDir}.new`
  // Fails where another process is filling it at this moment.
  holdDataFolder(unfinished).release()
  rmSync(unfinished, { recursive: true })
  const database = await openDatabase({ dataDir: unfinished })
  try {
    await migrate(database.pool)
    await stampDemo(database, { realNames: options.realNames ?? false })
    const context: RequestContext = {
      database,
      actor: system,
      clock: systemClock,
      requestId: newId(),
      log: createLog('warn', { write: (line) => process.stderr.write(line) }),
      tell: () => {},
    }
    await seed({ database, context, ...options })
  } finally {
    await database.close()
  }
  renameSync(unfinished, dataDir)
  return true
}
