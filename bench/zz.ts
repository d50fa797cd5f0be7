import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/platform/db/db.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { createPostgres } from '../testing/postgres.ts'
import { fillFiguresCountry } from './figures/country.ts'
import { measureProtection } from './figures/protection.ts'
import { asTable } from './row.ts'
const folder = mkdtempSync(join(tmpdir(), 'integral-bench-'))
const pg = process.argv[2] === 'postgres' ? await createPostgres() : undefined
const database = await openDatabase({ databaseUrl: pg?.url, dataDir: join(folder, 'data') })
await migrate(database.pool)
const country = await fillFiguresCountry(database, { indicators: 1, months: 1 })
console.log(asTable(await measureProtection(database, country)))
await database.close(); await pg?.stop(); rmSync(folder, { recursive: true, force: true })
