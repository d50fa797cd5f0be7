import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OpenDatabase, openDatabase } from '../../src/platform/db/db.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { createPostgres } from '../../testing/postgres.ts'
import { type Row, timed } from '../row.ts'
import { Columnar } from './columnar.ts'
import { type FiguresCountry, type FiguresSize, fillFiguresCountry } from './country.ts'
import { measureProtection } from './protection.ts'
import { measureReading } from './reading.ts'
import { writing } from './writing.ts'

/**
 * Measures figures of ten years: indicators x every Belgian municipality x months. Covers writes with their totals,
 * imports, and totals of any area and period. Each is compared with plain SQL and with DuckDB over the same rows and
 * totals. Prints the rows as JSON.
 */
const [kind, size] = process.argv.slice(2)
const rows = await measure(kind as 'postgres' | 'embedded', JSON.parse(size!) as FiguresSize)
process.stdout.write(JSON.stringify(rows))

async function measure(on: 'postgres' | 'embedded', given: FiguresSize): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'integral-bench-'))
  const postgres = on === 'postgres' ? await createPostgres() : undefined
  const database = await openDatabase({ databaseUrl: postgres?.url, dataDir: join(folder, 'data') })
  const columnar = new Columnar(join(folder, 'figures.duckdb'))
  try {
    await migrate(database.pool)
    let country!: FiguresCountry
    const filled = await timed(async () => {
      country = await fillFiguresCountry(database, given)
    })
    process.stderr.write(`${country.observations} figures, filled and added up in ${(filled / 1000).toFixed(0)} s\n`)
    const disk = await measureDiskUse(database, country)
    // Writes are measured first, because memory of the columnar database would count as memory of this process.
    const written = [...(await writing(database, country)), ...(await measureProtection(database, country))]
    await columnar.fill(database, country)
    const read = await measureReading(database, country, columnar)
    const others = await columnar.measureWrites(country)
    return [
      ...read,
      ...written.map((row) =>
        others[row.name] === undefined ? row : { ...row, note: [row.note, others[row.name]].join('; ') },
      ),
      { ...disk, baseline: { name: 'the same rows and totals in DuckDB', value: columnar.megabytes } },
    ]
  } finally {
    await columnar.close()
    await database.close()
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureDiskUse(database: OpenDatabase, country: FiguresCountry): Promise<Row> {
  const { rows: tables } = await database.pool.query<{ name: string; megabytes: number }>(
    `select c.relname as name, (pg_total_relation_size(c.oid) / 1048576.0)::float8 as megabytes from pg_class c
    where c.relname in ('observation', 'total', 'series') order by 2 desc`,
  )
  return {
    name: `${country.observations} figures with their totals on disk`,
    unit: 'MB',
    measured: tables.reduce((sum, { megabytes }) => sum + megabytes, 0),
    bar: null,
    baseline: null,
    note: tables.map(({ name, megabytes }) => `${name} ${megabytes.toFixed(0)} MB`).join(', '),
  }
}
