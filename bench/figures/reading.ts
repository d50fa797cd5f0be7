import type { OpenDatabase } from '../../src/platform/db/db.ts'
import type { Id } from '../../src/shared/ids.ts'
import { percentile, type Row } from '../row.ts'
import { bench } from './bench-client.ts'
import type { AreaTotalsQuery, Columnar } from './columnar.ts'
import type { FiguresCountry } from './country.ts'
import { measureRepeatedly } from './repeated.ts'

/** Measures totals as a page reads them, through the procedure. */
export async function measureReading(
  database: OpenDatabase,
  country: FiguresCountry,
  columnar: Columnar,
): Promise<Row[]> {
  const { figures } = bench(database, country.owner)
  const listAreaIds = async (kind: string) =>
    (
      await database.pool.query<{ id: Id }>('select id from area where kind = $1 and valid_to is null order by code', [
        kind,
      ])
    ).rows.map(({ id }) => id)
  const districts = await listAreaIds('judicial_arrondissement')
  const zones = await listAreaIds('police_zone')
  const above = [
    ...(await listAreaIds('country')),
    ...(await listAreaIds('region')),
    ...(await listAreaIds('province')),
    ...districts,
    ...zones,
  ]
  const { indicators } = country
  const day = (month: number) => `${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
  const month = (round: number) => ({ from: day(round % country.months), to: day((round % country.months) + 1) })
  const makeQuery = (which: number, areas: Id[], period: { from: string; to: string }) => ({
    indicator: indicators[which % indicators.length]!.id,
    code: indicators[which % indicators.length]!.code,
    areas,
    ...period,
  })
  const makeSingleQuery = (round: number) =>
    makeQuery(round * 13, [above[(round * 7) % above.length]!], month(round * 11))
  const everyZone = (round: number) => makeQuery(round, zones, month(round))
  const thirty = indicators.slice(0, 30)
  const tenYears = (round: number, { id, code }: { id: Id; code: string }) => ({
    indicator: id,
    code,
    areas: [districts[round % districts.length]!],
    from: '2015-01-01',
    to: '2025-01-01',
  })
  const read = ({ code, areas, from, to }: TotalsQuery) =>
    figures.getFigures({ indicators: [code], areaIds: [...areas], from, to })
  /** Runs the requests in sequence, as over a single connection. */
  const each = async (round: number, run: (areaTotalsQuery: AreaTotalsQuery) => Promise<unknown>) => {
    for (const entry of thirty) await run(tenYears(round, entry))
  }
  const sql = (areaTotalsQuery: AreaTotalsQuery) => sumByRow(database, areaTotalsQuery)

  await agree(database, makeSingleQuery, columnar, read)
  const p95 = async (run: (round: number) => Promise<unknown>) => percentile(await measureRepeatedly(run), 0.95)
  const besides = async (rows: number, totals: number) =>
    `DuckDB ${rows.toFixed(1)} ms over the rows, ${totals.toFixed(1)} ms over the same totals`
  return [
    {
      name: 'a total of any area, period and indicator',
      unit: 'ms',
      measured: await p95((round) => read(makeSingleQuery(round))),
      bar: 10,
      baseline: { name: 'SQL over the rows', value: await p95((round) => sql(makeSingleQuery(round))) },
      note: `p95 through the procedure, ${country.observations} figures; ${await besides(
        await p95((round) => columnar.readFromRows(makeSingleQuery(round))),
        await p95((round) => columnar.readFromTotals(makeSingleQuery(round))),
      )}`,
    },
    {
      name: `${thirty.length} indicators of a district over ten years`,
      unit: 'ms',
      measured: await p95((round) =>
        figures.getFigures({
          indicators: thirty.map(({ code }) => code),
          areaIds: [districts[round % districts.length]!],
          from: '2015-01-01',
          to: '2025-01-01',
          per: 'year',
        }),
      ),
      bar: null,
      baseline: { name: 'SQL over the rows', value: await p95((round) => each(round, sql)) },
      note: `p95, ${thirty.length * country.months} totals to ${thirty.length * 10} years; ${await besides(
        await p95((round) => each(round, columnar.readFromRows)),
        await p95((round) => each(round, columnar.readFromTotals)),
      )}`,
    },
    {
      name: 'all zones for one period',
      unit: 'ms',
      measured: await p95((round) => read(everyZone(round))),
      bar: null,
      baseline: { name: 'SQL over the rows', value: await p95((round) => sql(everyZone(round))) },
      note: `p95, ${zones.length} zones; ${await besides(
        await p95((round) => columnar.readFromRows(everyZone(round))),
        await p95((round) => columnar.readFromTotals(everyZone(round))),
      )}`,
    },
  ]
}

/** Reads the same without stored totals, from the rows through the area hierarchy. */
const sumByRow = (database: OpenDatabase, { indicator, areas, from, to }: AreaTotalsQuery) =>
  database.pool.query<{ sum: string }>(
    `select r.ancestor_id, o.starts_on, sum(o.value)::text as sum from area_reach r
    join series s on s.area_id = r.area_id and s.indicator_id = $1 and s.counts
    join observation o on o.series_id = s.id and o.superseded_by is null and o.starts_on >= $3 and o.starts_on < $4
      and o.starts_on >= r.valid_from and o.starts_on < r.valid_to
    where r.ancestor_id = any ($2::uuid[]) group by 1, 2`,
    [indicator, areas, from, to],
  )

type TotalsQuery = AreaTotalsQuery & { code: string }

/** Checks that the results agree. A fast result that differs has no value. */
async function agree(
  database: OpenDatabase,
  makeTotalsQuery: (round: number) => TotalsQuery,
  columnar: Columnar,
  read: (totalsQuery: TotalsQuery) => Promise<{ figures: { value: string | null }[] }[]>,
): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    const totalsQuery = makeTotalsQuery(round)
    const [answer] = await read(totalsQuery)
    const sums = [
      (await sumByRow(database, totalsQuery)).rows[0]?.sum,
      (await columnar.readFromRows(totalsQuery)).getRowsJson()[0]?.[2],
      (await columnar.readFromTotals(totalsQuery)).getRowsJson()[0]?.[2],
    ].map(Number)
    if (sums.some((sum) => sum !== Number(answer?.figures[0]?.value)))
      throw new Error(`The totals differ: ${JSON.stringify([totalsQuery, answer, sums])}`)
  }
}
