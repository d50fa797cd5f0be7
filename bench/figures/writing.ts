import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { ImportProfile } from '../../src/features/measurement/figure-import/profile/model.ts'
import type { OpenDatabase } from '../../src/platform/db/db.ts'
import type { Id } from '../../src/shared/ids.ts'
import { percentile, type Row, timed } from '../row.ts'
import { bench } from './bench-client.ts'
import type { FiguresCountry } from './country.ts'
import { measureRepeatedly } from './repeated.ts'

/**
 * Returns the figures to write: all that exist, at most a million. They cover up to fifteen indicators and every
 * municipality, in months from 2030.
 */
export function wanted(country: FiguresCountry) {
  const indicators = country.indicators.slice(0, 15)
  const perMonth = country.municipalities.length * indicators.length
  const months = Math.min(118, Math.ceil(Math.min(1_000_000, country.observations) / perMonth))
  return { indicators, months, count: perMonth * months }
}

/** Measures writes of a single figure and of many figures: recorded, corrected, and imported from a file. */
export async function writing(database: OpenDatabase, country: FiguresCountry): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'integral-copy-'))
  // The server process that runs COPY belongs to another operating-system user.
  chmodSync(folder, 0o777)
  try {
    return [
      ...(await measureSingleWrites(database, country)),
      ...(await measureManyWrites(database, country, folder)),
      await file(database, country, folder),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureSingleWrites(database: OpenDatabase, country: FiguresCountry): Promise<Row[]> {
  const { observations } = bench(database, country.owner)
  const write = (added: number) => (round: number) =>
    observations.recordFigures({
      ownerId: country.owner,
      figures: [
        {
          indicator: country.indicators[0]!.code,
          areaId: country.municipalities[round]!,
          startsOn: '2026-05-01',
          value: String(1000 + added + round),
        },
      ],
    })
  const first = percentile(await measureRepeatedly(write(0)), 0.95)
  const again = percentile(await measureRepeatedly(write(1000)), 0.95)
  const bare = percentile(
    await measureRepeatedly(() =>
      database.pool.query('insert into breakdown (key, parts) values ($1, $2)', [crypto.randomUUID(), '{}']),
    ),
    0.95,
  )
  const baseline = { name: 'one row inserted and committed', value: bare }
  const note = 'p95, with its line in the journal'
  return [
    { name: 'one figure written, with all totals above it', unit: 'ms', measured: first, bar: null, baseline, note },
    { name: 'one figure corrected, with all totals above it', unit: 'ms', measured: again, bar: null, baseline, note },
  ]
}

async function measureManyWrites(database: OpenDatabase, country: FiguresCountry, folder: string): Promise<Row[]> {
  const { count } = wanted(country)
  const came = await recorded(database, country, count)
  if (came.added !== count) throw new Error(`${came.added} of ${count} were recorded.`)
  const baseline = await bareCopy(database, came.batch, folder)
  const correctedCount = Math.min(100_000, count)
  const corrected = await recorded(database, country, correctedCount)
  if (corrected.added > 0) throw new Error('A correction added figures.')
  return [
    {
      name: `${count} figures recorded and added up`,
      unit: 's',
      measured: came.seconds,
      bar: fourTimes(baseline),
      baseline,
      note: `staged in ${came.staging.toFixed(1)} s, which counts`,
    },
    {
      name: `${corrected.revised} figures corrected`,
      unit: 's',
      measured: corrected.seconds,
      bar: null,
      baseline: { name: `${baseline.name}, as many`, value: (baseline.value * correctedCount) / count },
      note: 'superseded, recorded, and the totals corrected',
    },
    {
      name: `most memory of the process that recorded them`,
      unit: 'MB',
      measured: came.megabytes,
      bar: null,
      baseline: null,
      note: database.embedded ? 'with the database and this program in it' : 'with the 128 MB of shared buffers',
    },
  ]
}

/**
 * Measures figures staged in a single statement and recorded in a single transaction. The product does the same between
 * reading a file and responding.
 */
async function recorded({ pool, embedded }: OpenDatabase, country: FiguresCountry, maxLines: number) {
  const { indicators, months } = wanted(country)
  const client = await pool.connect()
  try {
    let batch = 0
    const staging = await timed(async () => {
      batch = await staged(client, country, { indicators: indicators.map(({ id }) => id), months, maxLines })
    })
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const pid = embedded ? process.pid : rows[0]!.pid
    resetPeakMemory(pid)
    let counts = { added: 0, revised: 0 }
    const recording = await timed(async () => {
      await client.query('begin')
      await client.query(`select set_config('integral.writable', $1, true)`, [`{${country.owner}}`])
      counts = (
        await client.query<typeof counts>(
          'select added::int as added, revised::int as revised from record_observations($1)',
          [batch],
        )
      ).rows[0]!
      await client.query('commit')
    })
    return {
      ...counts,
      batch,
      megabytes: getPeakMegabytes(pid),
      staging: staging / 1000,
      seconds: (staging + recording) / 1000,
    }
  } finally {
    client.release()
  }
}

async function staged(
  client: pg.PoolClient,
  { owner, municipalities }: FiguresCountry,
  { indicators, months, maxLines }: { indicators: Id[]; months: number; maxLines: number },
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into observation_batch (public_id, owner_id, channel, recorded_at, marking, access_id)
    values (gen_random_uuid(), $1, 'import', now(), 1, 1) returning id`,
    [owner],
  )
  await client.query(
    `insert into observation_staged (batch_id, line, indicator_id, area_id, breakdown_id, starts_on, ends_on, value)
    select * from (
      select $1::int, row_number() over () as line, i, a, 0, d::date, (d + interval '1 month')::date, (random() * 100000)::int
      from unnest($2::uuid[]) i, unnest($3::uuid[]) a, generate_series('2030-01-01'::timestamp, '2030-01-01'::timestamp + ($4 - 1) * interval '1 month', '1 month') d
    ) one where line <= $5`,
    [rows[0]!.id, indicators, municipalities, months, maxLines],
  )
  return rows[0]!.id
}

const columns = 'series_id, starts_on, ends_on, value, state, definition_version, batch_id, access_id'

/** Measures a bare table with the same columns and indexes, filled with the same rows by the fastest method. */
async function bareCopy({ pool, embedded }: OpenDatabase, batch: number, folder: string) {
  await pool.query(
    'create table bare (like observation including defaults including constraints including indexes including identity)',
  )
  const value = `select ${columns} from observation where batch_id = ${batch}`
  const path = join(folder, 'rows.csv')
  if (!embedded) await pool.query(`copy (${value}) to '${path}' (format csv)`)
  const copy = embedded
    ? `insert into bare (${columns}) ${value}`
    : `copy bare (${columns}) from '${path}' (format csv)`
  const took = await timed(() => pool.query(copy))
  await pool.query('drop table bare')
  // The embedded database cannot read a file over the socket.
  const name = embedded ? 'the same rows into a bare table with the same indexes' : 'a bare COPY of the same rows'
  return { name: `${name}`, value: took / 1000 }
}

/** Measures a valid file in the usual order: area, month, then a column for each indicator. */
export async function file(database: OpenDatabase, country: FiguresCountry, folder: string): Promise<Row> {
  const indicators = country.indicators.slice(0, 15)
  const maxCount = country.indicators.length >= 150 ? 1_000_000 : 200_000
  const months = Math.max(
    1,
    Math.floor(Math.min(maxCount, country.observations) / country.municipalities.length / indicators.length),
  )
  const count = months * country.municipalities.length * indicators.length
  const { rows: areas } = await database.pool.query<{ code: string }>(
    'select code from area where id = any ($1::uuid[]) order by code',
    [country.municipalities],
  )
  const month = (at: number) => `${2050 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  const lines = areas.flatMap(({ code }, place) =>
    Array.from({ length: months }, (_, at) =>
      [code, month(at), ...indicators.map((_, which) => (place * 7 + at * 3 + which) % 500)].join(','),
    ),
  )
  const heads = ['area', 'month', ...indicators.map(({ code }) => code)]
  const text = [heads.join(','), ...lines].join('\n')
  const importProfile = ImportProfile.parse({
    formatVersion: 1,
    name: 'Bench',
    confirmed: true,
    readOptions: { encoding: 'utf-8', delimiter: ',', sheet: null },
    heads: [{ kind: 'names' }],
    columns: [
      { head: 'area', role: { kind: 'area' } },
      { head: 'month', role: { kind: 'period' } },
      ...indicators.map(({ code }) => ({ head: code, role: { kind: 'value', indicator: code, parts: {} } })),
    ],
    numbers: { decimal: '.', thousands: null },
    areas: {},
  })
  const { imports } = bench(database, country.owner)
  let added = 0
  const took = await timed(async () => {
    const given = { file: new File([text], 'bench.csv'), ownerId: country.owner, importProfile }
    added = (await imports.importFigures(given)).added
  })
  if (added !== count) throw new Error(`${added} of ${count} were added.`)
  const { rows } = await database.pool.query<{ batch: number }>('select max(batch_id) as batch from observation')
  const baseline = await bareCopy(database, rows[0]!.batch, folder)
  return {
    name: `a clean file of ${count} figures brought in`,
    unit: 's',
    measured: took / 1000,
    bar: fourTimes(baseline),
    baseline,
    note: `through the procedure: read, judged, staged, recorded and added up; ${(text.length / 1e6).toFixed(0)} MB`,
  }
}

/** Resets the kernel's count of the process's peak resident memory. */
const resetPeakMemory = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5')

/** Returns the peak resident memory of a process in MB, since the last reset or the start of the process. */
const getPeakMegabytes = (pid: number): number =>
  Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024

const fourTimes = ({ value }: { value: number }): number => Math.round(400 * value) / 100
