import { belgium } from '../../packs/be/index.ts'
import { installPack, usePack } from '../../src/features/country/registry/index.ts'
import { definition } from '../../src/features/measurement/indicators/figures.fixture.ts'
import type { OpenDatabase } from '../../src/platform/db/db.ts'
import { openTransaction } from '../../src/platform/db/db.ts'
import type { Id } from '../../src/shared/ids.ts'
import { newId } from '../../src/shared/ids.ts'

export interface FiguresSize {
  indicators: number
  months: number
}

/** Belgium with the real areas, and figures of every municipality, indicator and month. */
export interface FiguresCountry {
  owner: Id
  indicators: { id: Id; code: string }[]
  municipalities: Id[]
  months: number
  observations: number
}

/**
 * Number of indicators per transaction while figures are created. This keeps transactions short, also on the embedded
 * database.
 */
const batchSize = 5

/**
 * Installs the country and creates the figures of `indicators` x every municipality x `months`, from January 2015. The
 * triggers do not compute totals during the fill. An equal result is summed at the end.
 */
export async function fillFiguresCountry(database: OpenDatabase, size: FiguresSize): Promise<FiguresCountry> {
  usePack(belgium)
  await openTransaction(database.kysely, (tx) => installPack(tx, belgium))
  const { pool } = database
  const [owner, batch] = [newId(), newId()]
  await pool.query(
    `insert into organisation (id, code, kind, level, names, sort_name) values ($1, 'BENCH', 'ministry', 'federal', '{"en": "Bench"}', 'bench')`,
    [owner],
  )
  const indicators = Array.from({ length: size.indicators }, (_, index) => ({ id: newId(), code: `bench-${index}` }))
  await pool.query(
    `insert into indicator (id, code, owner_id, names, sort_name, definition, adds_over_area, adds_over_time, period_type, level, marking, access_id, saved_at)
    select i.id, i.code, $1, '{"en": "Bench"}', i.code, $2::jsonb, 'sum', 'sum', 'month', 'municipality', 1, 1, now()
    from unnest($3::uuid[], $4::text[]) i(id, code)`,
    [
      owner,
      JSON.stringify(definition({ periodType: 'month' })),
      indicators.map(({ id }) => id),
      indicators.map(({ code }) => code),
    ],
  )
  await pool.query(
    `insert into observation_batch (public_id, owner_id, channel, recorded_at, marking, access_id) values ($1, $2, 'import', now(), 1, 1)`,
    [batch, owner],
  )
  const { rows } = await pool.query<{ id: Id }>(
    `select id from area where kind = 'municipality' and valid_to is null order by code`,
  )
  const municipalities = rows.map(({ id }) => id)
  await pool.query(
    `insert into series (indicator_id, area_id, breakdown_id, access_id, counts)
    select i.id, a.id, 0, i.access_id, true from indicator i cross join unnest($1::uuid[]) a(id) where i.owner_id = $2`,
    [municipalities, owner],
  )
  await pool.query('alter table observation disable trigger user')
  for (let start = 0; start < indicators.length; start += batchSize)
    await pool.query(
      `insert into observation (series_id, starts_on, ends_on, value, state, definition_version, batch_id, access_id)
      select s.id, d.day::date, (d.day + interval '1 month')::date, (s.id * 31 + extract(month from d.day)::int * 7) % 200, 'final', 1,
        (select max(id) from observation_batch), s.access_id
      from series s cross join generate_series('2015-01-01'::timestamp, '2015-01-01'::timestamp + ($1 - 1) * interval '1 month', '1 month') d(day)
      where s.indicator_id = any ($2::uuid[]) and s.counts order by s.id, d.day`,
      [size.months, indicators.slice(start, start + batchSize).map(({ id }) => id)],
    )
  await pool.query('alter table observation enable trigger user')
  await pool.query('analyze')
  for (const { id } of indicators)
    await pool.query(`select recompute_totals(array(select distinct ancestor_id from area_reach), $1)`, [id])
  await pool.query('analyze')
  return {
    owner,
    indicators,
    municipalities,
    months: size.months,
    observations: municipalities.length * size.indicators * size.months,
  }
}
