import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { updatePlanStates } from './update-plan-state.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

it('a plan that names a plan of another line as its predecessor never ends it', async () => {
  const zone = (await make.organisation({ kind: 'police_zone' })).id
  const other = (await make.organisation({ kind: 'police_zone' })).id
  const planner = await enrol(api.database, people.planner(other))
  const past = { periodFrom: '2020-01-01', periodTo: '2026-01-01', state: 'in_force' } as const
  const own = await make.plan({ ownerId: zone, ...past })
  const otherKind = await make.plan({ ownerId: other, kind: 'yearly_action_plan', ...past })
  const sameLine = await make.plan({ ownerId: other, ...past })
  const next = await make.plan({ ownerId: other, periodFrom: '2026-01-01', state: 'drafting' })
  const { plan } = await api.as(planner).plans.getPlan({ id: next.id })
  // The reference itself is allowed: a plan may continue the plan of an organisation that it succeeds.
  await api.as(planner).plans.changePlan({ id: next.id, revision: plan.revision, patch: { predecessorId: own.id } })
  const setNext = (assignment: string) =>
    api.database.pool.query(`update plan set ${assignment} where id = $1`, [next.id])
  await setNext(`state = 'approved', in_force_on = '2026-02-01'`)
  await updatePlanStates({
    database: api.database,
    clock: api.clock,
    log: { error: () => expect.unreachable() } as never,
  })
  await setNext(`predecessor_id = '${otherKind.id}'`)
  const { rows } = await api.database.pool.query(
    `select id, superseded_by, plan_state(plan) as state from plan where id = any ($1) order by code`,
    [[own.id, otherKind.id, sameLine.id]],
  )
  expect(rows).toEqual([
    { id: own.id, superseded_by: null, state: 'bridging' },
    { id: otherKind.id, superseded_by: null, state: 'bridging' },
    { id: sameLine.id, superseded_by: next.id, state: 'ended' },
  ])
})

it('plans of earlier years that are recorded after the plan of today each ended when the next one entered', async () => {
  const { id: ownerId } = await make.organisation({ kind: 'police_zone' })
  const enter = async (from: string, to: string) => {
    const { id } = await make.plan({ ownerId, periodFrom: from, periodTo: to, state: 'approved' })
    await api.database.pool.query('update plan set in_force_on = period_from where id = $1', [id])
    return id
  }
  const now = await enter('2026-01-01', '2030-01-01')
  const second = await enter('2022-01-01', '2026-01-01')
  const first = await enter('2008-01-01', '2012-01-01')
  const next = await enter('2030-01-01', '2034-01-01')
  const { rows } = await api.database.pool.query(
    `select id, superseded_on, superseded_by from plan where owner_id = $1 order by period_from`,
    [ownerId],
  )
  expect(rows).toEqual([
    { id: first, superseded_on: '2022-01-01', superseded_by: second },
    { id: second, superseded_on: '2026-01-01', superseded_by: now },
    { id: now, superseded_on: '2030-01-01', superseded_by: next },
    { id: next, superseded_on: null, superseded_by: null },
  ])
})

it('plans of earlier years give the same rows in whichever order they are recorded, also with an extension [law-131]', async () => {
  const { id: ownerId } = await make.organisation({ kind: 'police_zone' })
  const years = [
    { code: 'P08', from: '2008-01-01', to: '2012-01-01', entry: '2008-02-01', extendedTo: '2012-07-01' },
    { code: 'P12', from: '2012-01-01', to: '2016-01-01', entry: '2012-07-01', extendedTo: null },
    { code: 'P22', from: '2022-01-01', to: '2026-01-01', entry: '2022-04-01', extendedTo: null },
    { code: 'P27', from: '2027-01-01', to: '2031-01-01', entry: '2027-01-01', extendedTo: null },
  ]
  const record = async (order: readonly (typeof years)[number][]) => {
    await api.database.pool.query('delete from plan')
    for (const { code, from, to, entry, extendedTo } of order) {
      const { id } = await make.plan({ ownerId, code, periodFrom: from, periodTo: to, state: 'approved' })
      await api.database.pool.query('update plan set extended_to = $2 where id = $1', [id, extendedTo])
      await api.database.pool.query('update plan set in_force_on = $2 where id = $1', [id, entry])
    }
    const { rows } = await api.database.pool.query(
      `select p.code, p.superseded_on as on, n.code as by, plan_state_on(p, '2026-11-24') as state
        from plan p left join plan n on n.id = p.superseded_by order by p.code`,
    )
    return rows
  }
  const permute = <Entry>(entries: readonly Entry[]): Entry[][] =>
    entries.length === 0
      ? [[]]
      : entries.flatMap((entry, index) => permute(entries.toSpliced(index, 1)).map((rest) => [entry, ...rest]))
  const orders = permute(years)
  expect(orders).toHaveLength(24)
  for (const order of orders)
    expect([order.map(({ code }) => code), await record(order)]).toEqual([
      order.map(({ code }) => code),
      [
        { code: 'P08', on: '2012-07-01', by: 'P12', state: 'ended' },
        { code: 'P12', on: '2022-04-01', by: 'P22', state: 'ended' },
        { code: 'P22', on: '2027-01-01', by: 'P27', state: 'bridging' },
        { code: 'P27', on: null, by: null, state: 'approved' },
      ],
    ])
})

it('a plan whose next plan does not enter after all is replaced by the plan after that', async () => {
  const { id: ownerId } = await make.organisation({ kind: 'police_zone' })
  const enter = async (from: string, to: string) => {
    const { id } = await make.plan({ ownerId, periodFrom: from, periodTo: to, state: 'approved' })
    await api.database.pool.query('update plan set in_force_on = period_from where id = $1', [id])
    return id
  }
  const now = await enter('2022-01-01', '2027-01-01')
  const next = await enter('2027-01-01', '2030-01-01')
  const last = await enter('2030-01-01', '2034-01-01')
  await api.database.pool.query('update plan set in_force_on = null where id = $1', [next])
  const { rows } = await api.database.pool.query('select superseded_on, superseded_by from plan where id = $1', [now])
  expect(rows).toEqual([{ superseded_on: '2030-01-01', superseded_by: last }])
})

it('a plan whose state cannot be updated does not hold up the others [law-55]', async () => {
  const past = { periodFrom: '2020-01-01', periodTo: '2026-01-01', state: 'in_force' } as const
  const plans = []
  for (let count = 0; count < 3; count += 1)
    plans.push(await make.plan({ ownerId: (await make.organisation({ kind: 'police_zone' })).id, ...past }))
  const [first, broken, last] = plans.map(({ id }) => id).sort()
  await api.database.pool.query(`
    create function refuse_state() returns trigger language plpgsql as $$ begin raise exception 'Broken.'; end $$;
    create trigger plan_refuse_state before update of state on plan for each row when (old.id = '${broken}')
      execute function refuse_state()`)
  const errors: unknown[] = []
  const log = { error: (entry: unknown) => errors.push(entry) } as never
  await updatePlanStates({ database: api.database, clock: api.clock, log })
  await api.database.pool.query('drop function refuse_state cascade')
  const { rows } = await api.database.pool.query('select id, state from plan order by id')
  expect(rows).toEqual([
    { id: first, state: 'bridging' },
    { id: broken, state: 'in_force' },
    { id: last, state: 'bridging' },
  ])
  expect(errors).toMatchObject([{ planId: broken }])
})
