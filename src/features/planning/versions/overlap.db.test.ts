import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { usePack } from '#features/country/registry/index.ts'
import { insertLawChange } from '#features/planning/plan-law/queries.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Id, newId } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { supersessionErrors } from '#shared/supersession.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { listOverlappingPlans } from './queries/supersession.ts'

usePack(belgium)
const contract = {
  enter: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({ method: 'POST', path: '/enter', summary: 'Enter', tags: ['Test'] })
    .input(z.strictObject({ planId: z.string() }))
    .output(z.strictObject({}))
    .errors(supersessionErrors),
}
const routes = implementSlice(contract).router({
  // As if another plan entered into force after the checks of a procedure.
  enter: implementSlice(contract).enter.handler(async ({ input, context }) => {
    await sql`update plan set in_force_on = '2028-01-01' where id = ${input.planId}`.execute(context.tx)
    return {}
  }),
})
const api = useApi({ test: routes })
const make = factories(api.database)
const query = (text: string, values: unknown[] = []) => api.database.pool.query(text, values)

let interior: Id
let justice: Id
beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  interior = (await make.organisation({ kind: 'ministry' })).id
  justice = (await make.organisation({ kind: 'ministry' })).id
})

const makePlan = (ownerId: Id, issuerIds: Id[], [periodFrom, periodTo]: readonly [string, string]) =>
  make.plan({ kind: 'national_security_plan', ownerId, issuingBodyIds: [ownerId, ...issuerIds], periodFrom, periodTo })
const enter = (id: Id, day: string) =>
  query(`update plan set state = 'approved', in_force_on = $2 where id = $1`, [id, day])

describe('plans that would be in force together', () => {
  it('are listed exactly if the database refuses the entry, for every order of the days, every issuer and an early end [law-55]', async () => {
    const periods = [
      ['2016-01-01', '2020-01-01'],
      ['2022-01-01', '2028-01-01'],
      ['2026-01-01', '2032-01-01'],
      ['2040-01-01', '2044-01-01'],
    ] as const
    const outcomes: { case: string; listed: boolean; refused: boolean }[] = []
    for (const period of periods)
      for (const [ownerId, issuerIds] of [
        [interior, []],
        [justice, []],
        [justice, [interior]],
      ] as const)
        for (const ownIssuers of [[], [justice]])
          for (const [day, endedOn] of [
            ['2022-01-01', ''],
            ['2026-01-01', ''],
            ['2027-06-01', ''],
            ['2022-01-01', '2027-03-01'],
            ['2027-06-01', '2027-03-01'],
          ] as const) {
            await query('delete from plan')
            const other = await makePlan(ownerId, [...issuerIds], period)
            await enter(other.id, period[0])
            if (endedOn > period[0])
              await query(`update plan set state = 'ended', ended_on = $2 where id = $1`, [other.id, endedOn])
            const plan = await makePlan(interior, ownIssuers, ['2022-01-01', '2032-01-01'])
            const listed = await api.database.kysely
              .transaction()
              .execute((tx) => listOverlappingPlans(tx as never, plan.id, day))
            const refused = await enter(plan.id, day).then(
              () => false,
              (error) => error.code === '23P01',
            )
            outcomes.push({
              case: `${period} ${ownerId === interior} ${issuerIds.length} ${ownIssuers.length} ${day} ${endedOn}`,
              listed: listed.length > 0,
              refused,
            })
          }
    expect(outcomes.filter(({ listed, refused }) => listed !== refused)).toEqual([])
    const inEnded = outcomes.filter((outcome) => outcome.case.endsWith('2022-01-01 2027-03-01'))
    expect(new Set(inEnded.map(({ refused }) => refused)).size).toBe(2)
    expect(new Set(outcomes.map(({ refused }) => refused)).size).toBe(2)
  })

  it('that only the database sees are refused with the declared error [law-55]', async () => {
    const zone = (await make.organisation({ kind: 'police_zone' })).id
    const planner = await enrol(api.database, people.planner(zone))
    const former = await make.plan({ ownerId: zone, periodFrom: '2020-01-01', periodTo: '2030-01-01' })
    await enter(former.id, '2020-01-01')
    const next = await make.plan({ ownerId: zone, periodFrom: '2026-01-01', state: 'approved' })
    expect(await catchError(api.as(planner).test.enter({ planId: next.id }))).toEqual({
      code: 'PLANS_OVERLAP',
      data: { plans: [] },
    })
  })
})

it('a plan that another ministry wrote is bounded by the next plan that its own ministry issues too, in any order [law-131]', async () => {
  const before = await makePlan(justice, [], ['2008-01-01', '2012-01-01'])
  const between = await makePlan(interior, [justice], ['2012-01-01', '2018-01-01'])
  const after = await makePlan(interior, [], ['2018-01-01', '2022-01-01'])
  const order = [between, after, before]
  // Recorded last, the first plan would otherwise count as followed beside the last one, which cannot replace it.
  for (const [index, day] of ['2012-01-01', '2018-01-01', '2008-01-01'].entries()) {
    const { id } = order[index]!
    const listed = await api.database.kysely.transaction().execute((tx) => listOverlappingPlans(tx as never, id, day))
    expect(listed).toEqual([])
    await enter(id, day)
  }
  const { rows } = await query('select superseded_by, superseded_on from plan where id = $1', [before.id])
  expect(rows).toEqual([{ superseded_by: between.id, superseded_on: '2012-01-01' }])
})

describe('a plan of the whole country', () => {
  it('is one by the law that it follows, also after it moves to another law [law-55]', async () => {
    const version = '2099.1.0'
    await storePlanKinds(api.database, { ...belgium, version: 'test', levels: [] })
    await storePlanKinds(api.database, { ...belgium, version })
    const period = ['2026-01-01', '2032-01-01'] as const
    const plan = await makePlan(interior, [], period)
    const read = async () =>
      (await query('select is_country_wide as wide, pack_version as version from plan where id = $1', [plan.id]))
        .rows[0]
    expect(await read()).toEqual({ wide: false, version: 'test' })
    await api.database.kysely.transaction().execute((tx) =>
      insertLawChange(tx as never, {
        id: newId(),
        planId: plan.id,
        packVersion: version,
        reason: 'The new law.',
        changedAt: '2026-11-24T10:00:00Z',
        personId: null,
      }),
    )
    expect(await read()).toEqual({ wide: true, version })
  })
})
