import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)
const query = (text: string, values?: unknown[]) => api.database.pool.query(text, values)
const sourceUrl = 'https://example.org/plan'
let zone: { id: string }
let chief: Awaited<ReturnType<typeof enrol>>
let planId: string

/** A zone whose plan from 1 October 2026 is on its path, in an instance that exists since 1 September 2026. */
beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  await query(`update instance set created_at = '2026-09-01T09:00:00Z'`)
  const area = await make.area({ kind: 'police_zone', names: { nl: 'Dreef' } })
  zone = await make.organisation({ kind: 'police_zone', areaId: area.id })
  chief = await enrol(api.database, people.chief_of_corps(zone.id))
  planId = (await makePlan('zonal_security_plan')).id
})

const makePlan = (kind: string) =>
  make.plan({ ownerId: zone.id, kind, periodFrom: '2026-10-01', periodTo: '2031-01-01' })
const openRound = (kind = 'plan', id = planId) =>
  query(
    `insert into path_round (id, plan_id, owner_id, number, kind, reason, opened_at, access_id)
      select $2, id, owner_id, 1, $3, 'x', now(), access_id from plan where id = $1`,
    [id, newId(), kind],
  )
const list = (from: string, to: string, adopted?: string) => ({
  plans: [
    {
      ...{ id: 'ZVP-ELSEWHERE', level: 'police_zone', language: 'nl', title: 'Zonaal veiligheidsplan Dreef' },
      ...{ period: { from, to }, priorities: [{ no: 1, title: 'Drugs' }], ...(adopted && { adopted }) },
    },
  ],
})
const preview = async (from: string, to: string, adopted?: string) => {
  const document = list(from, to, adopted)
  const { issues } = await api.as(chief).plans.document.previewImport({ document, ownerId: zone.id })
  return issues.map(({ pointer, code }) => [pointer, code])
}
const load = (from: string, to: string, adopted?: string) =>
  api.as(chief).plans.document.importDocument({ document: list(from, to, adopted), ownerId: zone.id })
const write = (statement: ReturnType<typeof sql>) => writeAs(api.context(chief), 'plan.decide', statement)
const insert = (from: string, decidedOn: string | null) =>
  write(sql`insert into plan (id, code, kind, title, owner_id, issuing_body_ids, period_from, period_to, duration, state,
      is_registered, decided_on, marking, languages, pack_version, access_id)
    values (${newId()}, 'FORGED', 'zonal_security_plan', '{"source":"nl","text":{"nl":"Plan"},"outdated":[]}', ${zone.id},
      ${[zone.id]}::uuid[], ${from}, '2031-01-01', 'P6Y', 'approved', true, ${decidedOn}, 1, '{nl}', ${belgium.version}, 1)`)
const onPath = [['/plans/0/plan/decidedOn', 'PLAN_ON_PATH']]

describe('a plan that is registered as decided elsewhere', () => {
  it('is refused beside a plan of the same kind and time on a path here, unless it was decided before the instance [law-115]', async () => {
    await openRound()
    expect(await preview('2026-11-01', '2030-12-31')).toEqual(onPath)
    // Where the period began before, the day of the decision tells whether it could be decided here.
    expect(await preview('2026-01-01', '2030-12-31')).toEqual(onPath)
    expect(await preview('2026-01-01', '2030-12-31', '2026-09-01')).toEqual(onPath)
    expect(await catchError(load('2026-11-01', '2030-12-31'))).toMatchObject({
      code: 'FILE_REJECTED',
      data: { issues: [{ code: 'PLAN_ON_PATH' }] },
    })
    expect([await insert('2026-11-01', null), await insert('2026-11-01', '2026-09-01')]).toEqual([
      'plan_registered_beside_path',
      'plan_registered_beside_path',
    ])
    // Decided before, or of another time.
    expect(await preview('2026-11-01', '2030-12-31', '2026-08-31')).toEqual([])
    expect(await preview('2020-01-01', '2026-08-31')).toEqual([])
    expect(await preview('2020-01-01', '2026-09-30')).toEqual([])
    expect(await insert('2026-11-01', '2026-08-31')).toBe('written')
  })

  it('is possible beside a draft, a plan of another kind, and one that was decided elsewhere itself', async () => {
    expect(await preview('2026-11-01', '2030-12-31')).toEqual([])
    await openRound('external')
    await openRound('plan', (await makePlan('local_police_action_plan')).id)
    expect(await preview('2026-11-01', '2030-12-31')).toEqual([])
    expect(await insert('2026-11-01', null)).toBe('written')
  })

  it('is not confirmed when the path of such a plan began in the meantime [law-115]', async () => {
    const registered = (await load('2026-11-01', '2030-12-31')).effects[0]!.planId
    await openRound()
    const colleague = await enrol(api.database, people.chief_of_corps(zone.id))
    const confirm = () => api.as(colleague).plans.registration.confirmRegistration({ planId: registered, sourceUrl })
    const stored = sql`select confirm_registration(${registered}, ${sourceUrl}, null, now())`
    expect((await catchError(confirm())).code).toBe('PLAN_ON_PATH')
    expect(await writeAs(api.context(colleague), 'path.speak', stored)).toBe('plan_registered_beside_path')
    await query(`update path_round set kind = 'external' where plan_id = $1`, [planId])
    await query(`update plan set state = 'in_force', in_force_on = '2026-10-01' where id = $1`, [planId])
    expect((await catchError(confirm())).code).toBe('PLANS_OVERLAP')
    expect(await writeAs(api.context(colleague), 'path.speak', stored)).toBe('plans_in_force_together')
    await query(`update plan set superseded_on = '2026-11-01' where id = $1`, [planId])
    expect((await confirm()).confirmedBy).toBe(colleague.name)
  })

  it('is possible from the day on which a decision ended the plan of the path, and not before [law-130]', async () => {
    await openRound()
    const end = `update plan set state = 'ended', in_force_on = '2026-10-01', ended_on = '2026-11-02' where id = $1`
    await query(end, [planId])
    expect(await preview('2026-11-01', '2030-12-31')).toEqual(onPath)
    expect(await preview('2026-11-02', '2030-12-31')).toEqual([])
    expect(await insert('2026-11-01', null)).toBe('plan_registered_beside_path')
    expect(await insert('2026-11-01', '2026-08-31')).toBe('plans_in_force_together')
    expect(await insert('2026-11-02', null)).toBe('written')
  })

  it('is refused for a time in which a plan of its kind is in force, even if it was decided before [law-115]', async () => {
    await query(`update plan set state = 'in_force', in_force_on = '2026-10-01' where id = $1`, [planId])
    expect(await preview('2026-01-01', '2030-12-31', '2025-12-01')).toEqual([
      ['/plans/0/plan/periodFrom', 'PLANS_OVERLAP'],
    ])
    expect(await insert('2026-01-01', '2025-12-01')).toBe('plans_in_force_together')
    expect(await preview('2020-01-01', '2026-09-30', '2019-12-01')).toEqual([])
  })
})
