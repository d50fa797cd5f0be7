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

/** Input for a new demo: the stamped database, and a context in which procedures run as the system. */
export interface NewDemo {
  database: OpenDatabase
  context: RequestContext
  /** Number of zones. Undefined: the usual size. */
  size: number | undefined
  /** Uses the real names of zones, their organisations and plans. By default the names are fictional. */
  realNames?: boolean | undefined
  /** Reports progress to the user. */
  reportProgress: (sentence: string) => void
}

export type SeedDemo = (demo: NewDemo) => Promise<void>

/**
 * Creates the demo in the folder if it does not exist. It is built in a temporary folder and renamed when complete, so
 * an interrupted demo is built again.
 *
 * @returns whether it was created now
 */
export async function ensureDemo(
  dataDir: string,
  seed: SeedDemo,
  options: Pick<NewDemo, 'size' | 'realNames' | 'reportProgress'>,
): Promise<boolean> {
  if (existsSync(dataDir)) return false
  const unfinished = `${dataDir}.new`
  // Fails when another process is filling it.
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
      publishChanges: () => {},
    }
    await seed({ database, context, ...options })
  } finally {
    await database.close()
  }
  renameSync(unfinished, dataDir)
  return true
}
