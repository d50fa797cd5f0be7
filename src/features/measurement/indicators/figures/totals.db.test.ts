import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { type Id, newId } from '#shared/ids.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../testing/people.ts'
import { definition } from '../figures.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)

type Act =
  | {
      kind: 'tell'
      area: number
      year: number
      value: number | null
      indicator: number
      closed: boolean
      early: boolean
    }
  | { kind: 'tellMany'; from: number; value: number; closed: boolean; early: boolean }
  | { kind: 'move'; area: number; parent: number; year: number }
  | { kind: 'merge'; area: number; other: number; year: number }
  | { kind: 'redefine'; indicator: number; addsOverArea: 'sum' | 'none' | 'weighted_mean' }

const municipalities = 4
const year = fc.integer({ min: 2023, max: 2024 })
const area = fc.integer({ min: 0, max: municipalities - 1 })
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('tell' as const),
      area,
      year,
      value: fc.option(fc.integer({ min: 0, max: 99 }), { freq: 2 }),
      indicator: fc.nat(1),
      closed: fc.boolean(),
      early: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('tellMany' as const),
      // Includes years without figures, and years that overlap earlier batches.
      from: fc.constantFrom(1950, 1985, 1995),
      value: fc.integer({ min: 0, max: 99 }),
      closed: fc.boolean(),
      early: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), area, parent: fc.nat(2), year }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), area: area, other: area, year }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('redefine' as const),
      indicator: fc.nat(1),
      addsOverArea: fc.constantFrom('sum', 'none', 'weighted_mean'),
    }),
  },
)

const years = 30

/** Enough figures to use the bulk recording and summing. */
const makeObservations = ({ from, value }: { from: number; value: number }) =>
  Array.from({ length: municipalities * years * 2 }, (_, at) => ({
    indicator: at % 2,
    area: Math.floor(at / 2) % municipalities,
    year: from + Math.floor(at / 2 / municipalities),
    value: at % 7 === 0 ? null : value + (at % 11),
  }))

/** Computes every total from the current figures by walking up the structure from each figure. */
const naive = sql<{ row: string }>`
  with recursive current_figures as (
    select o.*, s.indicator_id, s.area_id, s.access_id as whose from observation o join series s on s.id = o.series_id
    join indicator i on i.id = s.indicator_id join area a on a.id = s.area_id
    where o.superseded_by is null and i.adds_over_area <> 'none' and a.kind = i.level
  ), up as (
    select st.id, st.area_id as at, false as carried from current_figures st
    union
    select u.id, step.area, step.carried or u.carried from up u join current_figures st on st.id = u.id cross join lateral (
      select p.parent_id as area, false as carried from area_parent p join area a on a.id = p.area_id
        where p.area_id = u.at and not u.carried
          and (p.valid_from is null or p.valid_from <= st.starts_on or p.valid_from <= a.valid_from)
          and (p.valid_to is null or st.starts_on < p.valid_to or p.valid_to >= a.valid_to)
      union all
      select s.successor_id, true from area_succession s where s.predecessor_id = u.at
        and (select count(distinct x.successor_id) from area_succession x where x.predecessor_id = u.at) = 1
    ) step
  )
  select concat_ws(' ', i.code, a.code, st.whose, st.starts_on, sum(case i.adds_over_area when 'sum' then coalesce(st.value, 0) else coalesce(st.value * st.n, 0) end)::float8,
    count(st.value), count(*) - count(st.value), count(*) filter (where st.state = 'provisional'),
    case i.adds_over_area when 'sum' then count(st.value) else coalesce(sum(st.n) filter (where st.value is not null), 0) end) as row
  from (select distinct id, at from up) u join current_figures st on st.id = u.id and u.at <> st.area_id
  join indicator i on i.id = st.indicator_id join area a on a.id = u.at
  group by i.code, a.code, st.whose, st.starts_on, i.adds_over_area order by 1`

const storedTotalsQuery = sql<{ row: string }>`
  select concat_ws(' ', i.code, a.code, s.access_id, t.starts_on, t.sum::float8, t.known, t.missing, t.provisional, t.weight::int) as row
  from total t join series s on s.id = t.series_id join indicator i on i.id = s.indicator_id join area a on a.id = s.area_id
  where t.known + t.missing > 0 order by 1`

it('keeps totals equal to the figures after any sequence of reports, corrections, moves, mergers and new definitions [measure-1]', async () => {
  let round = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 24 }), async (acts) => {
      round += 1
      const police = (await make.organisation()).id
      const country = (await make.area({ kind: 'country' })).id
      const zones: Id[] = []
      for (let index = 0; index < 3; index += 1)
        zones.push((await make.area({ kind: 'police_zone', parentId: country })).id)
      const areas: Id[] = []
      for (let index = 0; index < municipalities; index += 1)
        areas.push((await make.area({ kind: 'municipality', parentId: zones[index % 2]! })).id)
      const { definitions, observations } = api.as(people.ministry_planner(police)).indicators
      const codes = [`one-${round}`, `other-${round}`]
      for (const code of codes)
        await definitions.createIndicator({ code, ownerId: police, marking: 'TLP:GREEN', definition: definition() })
      const revisions = [1, 1]
      for (const entry of acts) {
        if (entry.kind === 'tell' || entry.kind === 'tellMany') {
          const { closed, early } = entry
          const results = entry.kind === 'tell' ? [entry] : makeObservations(entry)
          await observations.recordFigures({
            ownerId: police,
            marking: closed ? 'TLP:AMBER' : 'TLP:GREEN',
            figures: results.map(({ indicator, area, year, value }) => ({
              indicator: codes[indicator]!,
              areaId: areas[area]!,
              startsOn: `${year}-01-01`,
              value: value === null ? null : String(value),
              missing: value === null ? 'unknown' : null,
              state: early ? 'provisional' : 'final',
              n: 10 + (year % 3),
            })),
          })
        } else if (entry.kind === 'move') await move(areas[entry.area]!, zones[entry.parent]!, `${entry.year}-01-01`)
        else if (entry.kind === 'merge') {
          if (entry.area !== entry.other) await merge(areas[entry.area]!, areas[entry.other]!, `${entry.year}-01-01`)
        } else {
          await definitions.changeIndicator({
            code: codes[entry.indicator]!,
            revision: revisions[entry.indicator]!,
            definition: definition({ addsOverArea: entry.addsOverArea }),
            validFrom: null,
            breaks: false,
            reason: 'Counted otherwise',
          })
          revisions[entry.indicator]! += 1
        }
      }
      const { rows: wanted } = await naive.execute(api.database.kysely)
      const { rows: found } = await storedTotalsQuery.execute(api.database.kysely)
      expect(found.map(({ row }) => row)).toEqual(wanted.map(({ row }) => row))
    }),
    { numRuns: Number(process.env.FAULT_ROUNDS ?? 12), seed: 20261125 },
  )
})

async function move(areaId: Id, parentId: Id, on: string) {
  await api.database.kysely.transaction().execute(async (tx) => {
    await tx
      .updateTable('area_parent')
      .set({ valid_to: on })
      .where('area_id', '=', areaId)
      .where('valid_to', 'is', null)
      .where((expressionBuilder) =>
        expressionBuilder.or([expressionBuilder('valid_from', 'is', null), expressionBuilder('valid_from', '<', on)]),
      )
      .execute()
    const open = await tx
      .selectFrom('area_parent')
      .select('id')
      .where('area_id', '=', areaId)
      .where('valid_to', 'is', null)
      .executeTakeFirst()
    if (!open)
      await tx
        .insertInto('area_parent')
        .values({ id: newId(), area_id: areaId, hierarchy: 'police', parent_id: parentId, valid_from: on })
        .execute()
  })
}

/** Merges an area into another that continues to exist, unless this would create a cycle. */
async function merge(predecessor: Id, successor: Id, on: string) {
  const { rows } = await sql<{ cyclic: boolean }>`with recursive onward as (
    select ${successor}::uuid as at union select s.successor_id from area_succession s join onward o on s.predecessor_id = o.at
  ) select exists (select from onward where at = ${predecessor}::uuid) as cyclic`.execute(api.database.kysely)
  if (rows[0]!.cyclic) return
  await api.database.kysely
    .insertInto('area_succession')
    .values({ id: newId(), predecessor_id: predecessor, successor_id: successor, kind: 'merge', on_date: on })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
