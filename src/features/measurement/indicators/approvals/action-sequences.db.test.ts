import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { catchError } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { definition } from '../figures.fixture.ts'
import {
  api,
  chief,
  figure,
  firstMunicipality,
  getIndicatorApi,
  otherMunicipality,
  police,
  recordFigures,
  sheets,
  zone,
  zoneArea,
} from './approvals.fixture.ts'

type Act =
  | { kind: 'tell'; area: number; year: number; value: number }
  | { kind: 'correct'; area: number; year: number; value: number }
  | { kind: 'approve'; year: number }
  | { kind: 'withdraw'; year: number }

const acts = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('tell' as const, 'tell' as const, 'correct' as const),
        area: fc.nat(1),
        year: fc.integer({ min: 2023, max: 2024 }),
        value: fc.nat(3),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('approve' as const, 'approve' as const, 'withdraw' as const),
        year: fc.integer({ min: 2023, max: 2024 }),
      }),
    },
  ),
  { minLength: 6, maxLength: 20 },
) as fc.Arbitrary<Act[]>

/** Approved figures that were superseded without a correction that has a reason. */
const untracedQuery = sql<{ id: number }>`
  select o.id from observation o join observation_batch b on b.id = o.batch_id join series s on s.id = o.series_id
  join observation_batch n on n.id = o.superseded_by
  join figure_approval a on a.indicator_id = s.indicator_id and a.body_id = b.owner_id and a.starts_on = o.starts_on and a.upto >= o.id
  where not exists (select from figure_approval_end e where e.approval_id = a.id) and not (n.channel = 'correction' and n.note is not null)
    -- It stood when it was approved.
    and not exists (select from observation later where later.batch_id = o.superseded_by and later.id <= a.upto)`

it('keeps a history of every change to a locked figure, with totals and sheets consistent, after any sequence of actions', async () => {
  let round = 0
  await fc.assert(
    fc.asyncProperty(acts, async (some: Act[]) => {
      round += 1
      const code = `round-${round}`
      const { definitions } = getIndicatorApi(people.ministry_planner(police))
      await definitions.createIndicator({ code, ownerId: police, marking: 'TLP:GREEN', definition: definition() })
      const areas = [firstMunicipality, otherMunicipality]
      const current = new Map<string, number>()
      const locked = new Set<string>()
      const listReportedPlaces = (year: number) =>
        [0, 1].map((area) => `${area} ${year}`).filter((place) => current.has(place))
      for (const act of some) {
        const of = { indicator: code, reporterId: zone, from: `${act.year}-01-01`, to: `${act.year + 1}-01-01` }
        if (act.kind === 'approve') {
          const waiting = (await sheets(chief, zone)).find((each) => each.indicator === code && each.from === of.from)
          expect(waiting !== undefined).toBe(listReportedPlaces(act.year).some((place) => !locked.has(place)))
          if (!waiting) continue
          const seen = [{ ...of, latest: waiting.latest }]
          await getIndicatorApi(chief).approvals.approveFigures({ organisationId: zone, sheets: seen })
          for (const place of listReportedPlaces(act.year)) locked.add(place)
        } else if (act.kind === 'withdraw') {
          await getIndicatorApi(chief)
            .approvals.withdrawApproval({ ...of, organisationId: zone, reason: 'Not yet' })
            .catch(() => undefined)
          for (const place of listReportedPlaces(act.year)) locked.delete(place)
        } else {
          const place = `${act.area} ${act.year}`
          const figures = [figure(areas[act.area]!, String(act.value), { indicator: code, startsOn: of.from })]
          const differs = current.get(place) !== act.value
          const request =
            act.kind === 'tell'
              ? recordFigures(...figures)
              : getIndicatorApi(chief).approvals.correctFigures({
                  marking: 'TLP:GREEN',
                  ownerId: zone,
                  reason: 'Counted again',
                  figures,
                })
          if (act.kind === 'tell' && differs && locked.has(place)) {
            expect(await catchError(request)).toMatchObject({
              data: { issues: [{ line: 0, code: 'APPROVED' }] },
            })
            continue
          }
          await request
          if (differs) locked.delete(place)
          current.set(place, act.value)
        }
      }
      expect((await untracedQuery.execute(api.database.kysely)).rows).toEqual([])
      for (const year of [2023, 2024]) {
        const values = listReportedPlaces(year).map((place) => current.get(place)!)
        const input = { indicators: [code], areaIds: [zoneArea], from: `${year}-01-01`, to: `${year + 1}-01-01` }
        const [total] = (await getIndicatorApi(chief).figures.getFigures(input))[0]!.figures
        expect(total?.value).toBe(values.length > 0 ? String(values.reduce((sum, each) => sum + each, 0)) : undefined)
        const { rows } = await sql<{
          known: number
        }>`select f.known from figure_sheet f join indicator i on i.id = f.indicator_id
          where i.code = ${code} and f.starts_on = ${`${year}-01-01`}`.execute(api.database.kysely)
        expect(rows[0]?.known ?? 0).toBe(values.length)
      }
    }),
    { numRuns: Number(process.env.FAULT_ROUNDS ?? 6), seed: 20261126 },
  )
})
