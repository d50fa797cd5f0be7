import { writeSync } from 'node:fs'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openPlace } from './open-place.ts'

/**
 * Opens and migrates the database: `node testing/fault/migrating.ts <place> <folder of migrations>`. Prints `open`,
 * then `migrated`.
 */
const database = await openPlace(process.argv[2]!)
writeSync(1, 'open\n')
await migrate(database.pool, process.argv[3]!)
writeSync(1, 'migrated\n')
await database.close()
