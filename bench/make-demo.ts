import pino from 'pino'
import belgium from '../packs/be/index.ts'
import { seedDemo } from '../src/app/demo/seed.ts'
import { ensureDemo } from '../src/app/demo-folder.ts'
import { stampDemo } from '../src/app/demo-stamp.ts'
import { usePack } from '../src/features/country/registry/index.ts'
import { systemClock } from '../src/platform/clock.ts'
import { type DatabasePlace, openDatabase } from '../src/platform/db/db.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { system } from '../src/shared/actor.ts'

/**
 * Creates a demo country: `node bench/make-demo.ts <place as JSON> <zones>`. The place is an empty PostgreSQL database
 * or a folder that does not exist yet. Prints the duration and the peak memory.
 */
const place = JSON.parse(process.argv[2]!) as DatabasePlace
const size = Number(process.argv[3])
const ignoreProgress = (): void => {}
usePack(belgium)
const start = performance.now()
if (place.databaseUrl) {
  const database = await openDatabase(place)
  await migrate(database.pool)
  await stampDemo(database)
  const log = pino({ level: 'silent' })
  const context = { database, actor: system, clock: systemClock, requestId: 'bench', log, publishChanges: () => {} }
  await seedDemo({ database, context, size, reportProgress: ignoreProgress })
  await database.close()
} else {
  await ensureDemo(place.dataDir, seedDemo, { size, reportProgress: ignoreProgress })
}
const seconds = (performance.now() - start) / 1000
const peakMegabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ seconds, peakMegabytes }))
