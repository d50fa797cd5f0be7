import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import pino from 'pino'
import { indicatorRoutes } from '../src/features/indicators/routes.ts'
import { systemClock } from '../src/platform/clock.ts'
import { type OpenDatabase, openDatabase } from '../src/platform/db/db.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { type Id, newId } from '../src/shared/ids.ts'
import { createPostgres } from '../testing/postgres.ts'
import { type FiguresCountry, fillFiguresCountry } from './figures-country.ts'
import { asTable, percentile, type Row, timed } from './row.ts'

/**
 * Figures of ten years: 150 indicators x every Belgian municipality x 120 months. Totals of any area and period, writes with their
 * totals, and imports, each beside plain SQL over the rows (and, for imports, a bare COPY) in the same run.
 *
 *   node bench/figures.bench.ts [postgres|embedded] [indicators]
 */
const [only, given = '150'] = process.argv.slice(2)
const size = { indicators: Number(given), months: 120 }

async function measure(kind: 'postgres' | 'embedded'): Promise<void> {
  const postgres = kind === 'postgres' ? await createPostgres() : undefined
  const dataDir = mkdtempSync(join(tmpdir(), 'integral-bench-'))
  const database = await openDatabase({ databaseUrl: postgres?.url, dataDir })
  try {
    await migrate(database.pool)
    let country!: FiguresCountry
    const filled = await timed(async () => {
      country = await fillFiguresCountry(database, size)
    })
    const rows = [
      ...(await reading(database, country)),
      ...(await writing(database, country)),
      ...(await importing(database, country)),
    ]
    const { rows: disk } = await database.pool.query<{ name: string; megabytes: number }>(
      `select c.relname as name, round(pg_total_relation_size(c.oid) / 1048576.0)::int as megabytes from pg_class c
      where c.relname in ('observation', 'total', 'series')`,
    )
    process.stdout.write(
      `\n${kind}: ${country.observations} observations, filled and added up in ${(filled / 1000).toFixed(0)} s; on disk ${disk
        .map(({ name, megabytes }) => `${name} ${megabytes} MB`)
        .join(', ')}\n${asTable(rows)}\n`,
    )
  } finally {
    await database.close()
    await postgres?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** So often each: the first are not counted. */
const rounds = 40

const client = (database: OpenDatabase, owner: Id) =>
  createRouterClient(indicatorRoutes, {
    context: {
      database,
      actor: {
        kind: 'person' as const,
        personId: newId(),
        name: 'Bench',
        language: 'en' as const,
        assignments: [{ organisationId: owner, role: 'ministry_planner' as const }],
      },
      clock: systemClock,
      requestId: 'bench',
      log: pino({ level: 'silent' }),
      tell: () => {},
    },
  })

async function often(work: (round: number) => Promise<unknown>): Promise<number[]> {
  for (let round = 0; round < 5; round += 1) await work(round)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await timed(() => work(round)))
  return times
}

async function reading(database: OpenDatabase, country: FiguresCountry): Promise<Row[]> {
  const { figures } = client(database, country.owner)
  const areasOf = async (kind: string) =>
    (
      await database.pool.query<{ id: Id }>('select id from area where kind = $1 and valid_to is null order by code', [
        kind,
      ])
    ).rows.map(({ id }) => id)
  const [above, districts, zones] = [
    [
      ...(await areasOf('country')),
      ...(await areasOf('region')),
      ...(await areasOf('province')),
      ...(await areasOf('police_zone')),
    ],
    await areasOf('judicial_arrondissement'),
    await areasOf('police_zone'),
  ]
  const month = (round: number) => {
    const [from, to] = [round % country.months, (round % country.months) + 1]
    const day = (of: number) => `${2015 + Math.floor(of / 12)}-${String((of % 12) + 1).padStart(2, '0')}-01`
    return { from: day(from), to: day(to) }
  }
  const codes = country.indicators.map(({ code }) => code)
  const one = await often((round) =>
    figures.getFigures({
      indicators: [codes[(round * 13) % codes.length]!],
      areaIds: [above[(round * 7) % above.length]!],
      ...month(round * 11),
    }),
  )
  const plainOne = await often((round) => {
    const { from } = month(round * 11)
    return plain(
      database,
      country.indicators[(round * 13) % codes.length]!.id,
      [above[(round * 7) % above.length]!],
      from,
      from,
    )
  })
  const ten = await often((round) =>
    figures.getFigures({
      indicators: codes.slice(0, 30),
      areaIds: [districts[round % districts.length]!],
      from: '2015-01-01',
      to: '2025-01-01',
      per: 'year',
    }),
  )
  const all = await often((round) =>
    figures.getFigures({ indicators: [codes[round % codes.length]!], areaIds: zones, ...month(round) }),
  )
  const plainAll = await often((round) => {
    const { from } = month(round)
    return plain(database, country.indicators[round % codes.length]!.id, zones, from, from)
  })
  const p95 = (times: number[]) => percentile(times, 0.95)
  return [
    {
      what: 'a total of any area, period and indicator',
      unit: 'ms',
      measured: p95(one),
      bar: 10,
      baseline: { name: 'SQL over the rows', value: p95(plainOne) },
      note: 'p95, through the procedure',
    },
    {
      what: 'thirty indicators of a district over ten years',
      unit: 'ms',
      measured: p95(ten),
      bar: null,
      baseline: null,
      note: `p95, ${30 * 120} totals to 300 years`,
    },
    {
      what: 'all zones for one period',
      unit: 'ms',
      measured: p95(all),
      bar: null,
      baseline: { name: 'SQL over the rows', value: p95(plainAll) },
      note: `p95, ${zones.length} zones`,
    },
  ]
}

/** The same without totals: from the rows, by the reach of areas. */
const plain = (database: OpenDatabase, indicator: Id, areas: Id[], from: string, to: string) =>
  database.pool.query(
    `select r.ancestor_id, o.starts_on, sum(o.value) from area_reach r join series s on s.area_id = r.area_id and s.indicator_id = $1
    join observation o on o.series_id = s.id and o.superseded_by is null and o.starts_on between $3 and $4
    where r.ancestor_id = any ($2::uuid[]) and s.counts group by 1, 2`,
    [indicator, areas, from, to],
  )

async function writing(database: OpenDatabase, country: FiguresCountry): Promise<Row[]> {
  const { observations } = client(database, country.owner)
  const write = await often((round) =>
    observations.recordFigures({
      ownerId: country.owner,
      figures: [
        {
          indicator: country.indicators[0]!.code,
          areaId: country.municipalities[round]!,
          startsOn: '2020-05-01',
          value: String(1000 + Math.round(performance.now())),
        },
      ],
    }),
  )
  const bare = await often(() =>
    database.pool.query('insert into breakdown (key, parts) values ($1, $2)', [crypto.randomUUID(), '{}']),
  )
  return [
    {
      what: 'one figure written, with all totals above it',
      unit: 'ms',
      measured: percentile(write, 0.95),
      bar: null,
      baseline: { name: 'one row inserted and committed', value: percentile(bare, 0.95) },
      note: 'p95, with its line in the journal',
    },
  ]
}

/** Figures of one more indicator per piece: staged in pieces, recorded whole. */
async function importing(database: OpenDatabase, country: FiguresCountry): Promise<Row[]> {
  const wanted = Math.min(1_000_000, country.observations)
  const { pool } = database
  const months = Math.ceil(wanted / country.municipalities.length / Math.min(15, country.indicators.length))
  const indicators = country.indicators.slice(0, Math.min(15, country.indicators.length)).map(({ id }) => id)
  const staged = async (from: string) => {
    const batch = (
      await pool.query<{ id: number }>(
        `insert into observation_batch (public_id, owner_id, way, recorded_at, marking, access_id) values (gen_random_uuid(), $1, 'import', now(), 1, 1) returning id`,
        [country.owner],
      )
    ).rows[0]!.id
    await pool.query(
      `insert into observation_staged (batch_id, line, indicator_id, area_id, breakdown_id, starts_on, ends_on, value)
      select $1, row_number() over (), i, a, 0, d::date, (d + interval '1 month')::date, (random() * 500)::int
      from unnest($2::uuid[]) i, unnest($3::uuid[]) a, generate_series($4::timestamp, $4::timestamp + ($5 - 1) * interval '1 month', '1 month') d`,
      [batch, indicators, country.municipalities, from, months],
    )
    return batch
  }
  let batch = 0
  const stageTime = await timed(async () => {
    batch = await staged('2030-01-01')
  })
  const record = async () => {
    const connection = await pool.connect()
    try {
      await connection.query('begin')
      await connection.query(`select set_config('integral.writable', $1, true)`, [`{${country.owner}}`])
      const { rows } = await connection.query<{ added: number; revised: number }>(
        'select * from record_observations($1)',
        [batch],
      )
      await connection.query('commit')
      return rows[0]!
    } finally {
      connection.release()
    }
  }
  let counts = { added: 0, revised: 0 }
  const recordTime = await timed(async () => {
    counts = await record()
  })
  // A bare table with the same columns and indexes, filled from the same rows by the fastest way there is.
  await pool.query(
    'create table bare (like observation including defaults including constraints including indexes including identity)',
  )
  const bareTime = await timed(() =>
    pool.query(
      `insert into bare (series_id, starts_on, ends_on, value, state, definition_version, batch_id, access_id)
    select series_id, starts_on, ends_on, value, state, definition_version, batch_id, access_id from observation where batch_id = $1`,
      [batch],
    ),
  )
  await pool.query('drop table bare')
  const correctedBatch = await staged('2030-01-01').then(async (id) => {
    await pool.query('delete from observation_staged where batch_id = $1 and line > 100000', [id])
    return id
  })
  batch = correctedBatch
  let corrected = { added: 0, revised: 0 }
  const correctTime = await timed(async () => {
    corrected = await record()
  })
  return [
    {
      what: `${counts.added} figures recorded and added up`,
      unit: 's',
      measured: (stageTime + recordTime) / 1000,
      bar: null,
      baseline: { name: 'the same rows into a bare table with the same indexes', value: bareTime / 1000 },
      note: `of which staging ${(stageTime / 1000).toFixed(1)} s`,
    },
    {
      what: `${corrected.revised} figures corrected`,
      unit: 's',
      measured: correctTime / 1000,
      bar: null,
      baseline: { name: 'the rows of the import into a bare table', value: bareTime / 1000 },
    },
  ]
}

for (const kind of ['postgres', 'embedded'] as const) if (!only || only === kind) await measure(kind)
