import { statSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { OpenDatabase } from '../../src/platform/db/db.ts'
import type { Id } from '../../src/shared/ids.ts'
import { percentile, timed } from '../row.ts'
import type { FiguresCountry } from './country.ts'
import { measureRepeatedly } from './repeated.ts'
import { wanted } from './writing.ts'

/** A request for totals of a single indicator, for the months that begin in from..to. */
export interface AreaTotalsQuery {
  indicator: Id
  areas: readonly Id[]
  from: string
  to: string
}

/** A DuckDB file with the same figures, the same area hierarchy and the same totals. */
export class Columnar {
  readonly #path: string
  #instance!: DuckDBInstance
  #connection!: DuckDBConnection

  constructor(path: string) {
    this.#path = path
  }

  /** Creates the same rows and sums them to the same totals. Throws when the totals differ. */
  async fill({ pool }: OpenDatabase, country: FiguresCountry): Promise<void> {
    this.#instance = await DuckDBInstance.create(this.#path)
    this.#connection = await this.#instance.connect()
    await this.#connection.run(`
      create table series (id integer, indicator varchar, area varchar, counts boolean);
      create table reach (area varchar, ancestor varchar, valid_from varchar, valid_to varchar);
      create table observation (series_id integer, starts_on date, ends_on date, value decimal(18, 3))`)
    const copyTable = async (table: string, sql: string) => {
      const { rows } = await pool.query<Record<string, string | number | boolean>>(sql)
      const appender = await this.#connection.createAppender(table)
      for (const row of rows) {
        for (const value of Object.values(row)) appender.appendValue(value)
        appender.endRow()
      }
      appender.closeSync()
    }
    await copyTable('series', 'select id, indicator_id::text, area_id::text, counts from series')
    await copyTable(
      'reach',
      'select area_id::text, ancestor_id::text, valid_from::text, valid_to::text from area_reach',
    )
    await this.#connection.run(`
      insert into observation
      select s.id, d.day, d.day + interval 1 month, (s.id * 31 + month(d.day) * 7) % 200 from series s
      cross join (select unnest(generate_series(timestamp '2015-01-01', timestamp '2015-01-01' + interval ${country.months - 1} month, interval 1 month))::date as day) d
      where s.counts order by s.id, d.day;
      create table total as ${added('true')} order by e.id, o.starts_on;
      create unique index total_key on total (series_id, starts_on);
      checkpoint`)
    const sums = (table: string, value: string) =>
      `select count(*)::float8 as count, sum(${value})::float8 as sum from ${table} where starts_on < '2025-01-01'`
    for (const [table, value, ours] of [
      ['observation', 'value', 'observation'],
      ['total', 'sum', 'total'],
    ] as const) {
      const jsons = (await this.#connection.runAndReadAll(sums(table, value))).getRowsJson()[0]!
      const { rows } = await pool.query<{ count: number; sum: number }>(sums(ours, value))
      if (jsons[0] !== rows[0]!.count || jsons[1] !== rows[0]!.sum)
        throw new Error(`Not the same ${table}: ${JSON.stringify([jsons, rows[0]])}`)
    }
  }

  readFromRows = ({ indicator, areas, from, to }: AreaTotalsQuery) =>
    this.#connection.runAndReadAll(`
      select r.ancestor, o.starts_on, sum(o.value) from reach r join series s on s.area = r.area and s.indicator = '${indicator}' and s.counts
      join observation o on o.series_id = s.id and o.starts_on >= '${from}' and o.starts_on < '${to}'
        and o.starts_on >= r.valid_from::date and o.starts_on < r.valid_to::date
      where r.ancestor in (${areas.map((id) => `'${id}'`).join()}) group by 1, 2`)

  readFromTotals = ({ indicator, areas, from, to }: AreaTotalsQuery) =>
    this.#connection.runAndReadAll(`
      select s.area, t.starts_on, t.sum from total t
      join series s on s.id = t.series_id and s.indicator = '${indicator}' and s.area in (${areas.map((id) => `'${id}'`).join()})
      where t.starts_on >= '${from}' and t.starts_on < '${to}'`)

  /** Measures the same writes, each with the totals in a single transaction. Returns the durations by kind of write. */
  async measureWrites(country: FiguresCountry): Promise<Record<string, string>> {
    const entry = await measureRepeatedly(async (round) => {
      const value = `s.indicator = '${country.indicators[0]!.id}' and s.area = '${country.municipalities[round]}'`
      await this.#connection.run(`begin;
        insert into observation select s.id, '2020-05-01', '2020-06-01', ${round} from series s where ${value};
        update total t set sum = t.sum + ${round}, known = t.known + 1 from series s, reach r, series e
          where ${value} and r.area = s.area and e.area = r.ancestor and e.indicator = s.indicator and t.series_id = e.id
            and t.starts_on = '2020-05-01';
        commit`)
    })
    const { indicators, months, count } = wanted(country)
    const many = await timed(() =>
      this.#connection.run(`begin;
        insert into observation
        select s.id, d.day, d.day + interval 1 month, (s.id * 31) % 500 from series s
        cross join (select unnest(generate_series(timestamp '2030-01-01', timestamp '2030-01-01' + interval ${months - 1} month, interval 1 month))::date as day) d
        where s.counts and s.indicator in (${indicators.map(({ id }) => `'${id}'`).join()}) order by s.id, d.day;
        insert into total ${added(`o.starts_on >= '2030-01-01'`)};
        commit`),
    )
    return {
      'one figure written, with all totals above it': `DuckDB with the same totals ${percentile(entry, 0.95).toFixed(1)} ms`,
      [`${count} figures recorded and added up`]: `DuckDB with the same totals, nothing judged, ${(many / 1000).toFixed(1)} s`,
    }
  }

  get megabytes(): number {
    return statSync(this.#path).size / 1_048_576
  }

  async close(): Promise<void> {
    this.#connection?.closeSync()
    this.#instance?.closeSync()
  }
}

/** SQL of the totals for higher areas, through the area hierarchy. */
const added = (which: string) => `
  select e.id as series_id, o.starts_on, o.ends_on, sum(o.value) as sum, count(o.value)::integer as known
  from observation o join series s on s.id = o.series_id join reach r on r.area = s.area
    and o.starts_on >= r.valid_from::date and o.starts_on < r.valid_to::date
  join series e on e.indicator = s.indicator and e.area = r.ancestor
  where ${which} group by e.id, o.starts_on, o.ends_on`
