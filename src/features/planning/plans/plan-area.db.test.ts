import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let zone: { id: string; code: string }
let own: { id: string; code: string }
let elsewhere: { id: string; code: string }
let planner: ReturnType<typeof people.planner>

beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  own = await make.area()
  elsewhere = await make.area()
  zone = await make.organisation({ kind: 'police_zone', areaId: own.id })
  planner = await enrol(api.database, people.planner(zone.id))
})

const start = (given: object = {}, actor = planner) =>
  api.as(actor).plans.startPlan({
    code: 'ZVP-1',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Plan'),
    ownerId: zone.id,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
    ...given,
  })

/** Inserts a plan of the zone for another area, from before this rule. */
const makeForeign = async () => {
  const plan = await make.plan({ ownerId: zone.id, areaId: elsewhere.id })
  await api.database.pool.query('update plan set has_free_area = true where id = $1', [plan.id])
  return plan
}

const getArea = (planId: string, actor = planner) => api.as(actor).plans.area.getPlanArea({ planId })

describe('The area of a plan', () => {
  it('is that of the owner, named or not, and no other', async () => {
    expect((await start()).areaId).toBe(own.id)
    expect((await start({ code: 'ZVP-2', areaId: own.id })).areaId).toBe(own.id)
    expect((await catchError(start({ code: 'ZVP-3', areaId: elsewhere.id }))).code).toBe('AREA_NOT_OF_OWNER')
  })

  it('is not changed to another, by a change, an import or the database [law-14]', async () => {
    const plan = await start()
    const change = api.as(planner).plans.changePlan({ id: plan.id, revision: 1, patch: { areaId: elsewhere.id } })
    expect((await catchError(change)).code).toBe('AREA_NOT_OF_OWNER')
    const file = (code: string) => ({
      format: 'integral.plan/1',
      plans: [
        {
          plan: {
            code,
            kind: 'zonal_security_plan',
            title: localized('nl', 'Plan'),
            owner: zone.code,
            area: elsewhere.code,
            periodFrom: '2026-01-01',
            marking: 'TLP:GREEN',
            languages: ['nl'],
          },
          elements: [],
        },
      ],
    })
    for (const code of ['ZVP-1', 'ZVP-NEW'])
      expect((await api.as(planner).plans.document.previewImport({ document: file(code) })).issues).toContainEqual({
        pointer: '/plans/0/plan/area',
        code: 'AREA_NOT_OF_OWNER',
        data: {},
      })
    const write = transactor(
      api.context(planner),
      { permission: 'plan.write' },
      [],
      null,
    )('touch', ({ tx }) =>
      sql`update plan set area_id = ${elsewhere.id}, has_free_area = true where id = ${plan.id}`
        .execute(tx)
        .then(() => 'written'),
    )
    await expect(write).rejects.toMatchObject({ constraint: 'plan_area' })
  })

  it('is chosen for a kind of plan of several parties, and only for such a kind', async () => {
    const prosecution = await make.organisation({ kind: 'prosecution', areaId: own.id })
    const writer = await enrol(api.database, people.planner(prosecution.id))
    const given = { kind: 'cooperation_plan', ownerId: prosecution.id }
    expect((await start({ ...given, areaId: elsewhere.id }, writer)).areaId).toBe(elsewhere.id)
    expect((await start({ ...given, code: 'COOP-2' }, writer)).areaId).toBe(null)
    const kinds = await api.as(writer).plans.kinds.listPlanKinds({})
    expect(kinds.filter((kind) => kind.hasFreeArea).map(({ code }) => code)).toEqual(['cooperation_plan'])
  })

  it('of a draft from before this rule is set to that of the owner before a version is frozen', async () => {
    const { id } = await makeForeign()
    expect(await getArea(id)).toMatchObject({ areaId: elsewhere.id, ownerAreaId: own.id })
    const chief = await enrol(api.database, people.chief_of_corps(zone.id))
    const freeze = () => api.as(chief).plans.versions.freezeVersion({ planId: id, reason: 'First.' })
    expect((await api.as(planner).plans.getPlan({ id })).plan.areaId).toBe(elsewhere.id)
    expect((await catchError(freeze())).code).toBe('AREA_NOT_OF_OWNER')
    const changed = await api.as(planner).plans.changePlan({ id, revision: 1, patch: { areaId: null } })
    expect(changed.areaId).toBe(own.id)
    expect((await freeze()).number).toBe(1)
  })

  it('is offered to a writer of a draft without area, and to nobody else [law-57]', async () => {
    const { id } = await make.plan({ ownerId: zone.id })
    const offer = { planId: id, areaId: null, ownerAreaId: own.id, abilities: { useOwnerArea: true } }
    expect(await getArea(id)).toEqual(offer)
    const reader = await enrol(api.database, people.reader(zone.id))
    expect((await getArea(id, reader)).abilities.useOwnerArea).toBe(false)
    await api.as(planner).plans.changePlan({ id, revision: 1, patch: { areaId: null } })
    const settled = { planId: id, ownerAreaId: null, abilities: { useOwnerArea: false } }
    expect(await getArea(id)).toEqual({ ...settled, areaId: own.id })
    await api.database.pool.query(`update plan set area_id = null, state = 'in_decision' where id = $1`, [id])
    expect(await getArea(id)).toEqual({ ...settled, areaId: null })
  })

  it('is not offered for a kind of plan with a free area', async () => {
    const prosecution = await make.organisation({ kind: 'prosecution', areaId: own.id })
    const writer = await enrol(api.database, people.planner(prosecution.id))
    const { id } = await start({ kind: 'cooperation_plan', ownerId: prosecution.id }, writer)
    expect(await getArea(id, writer)).toMatchObject({ areaId: null, abilities: { useOwnerArea: false } })
  })

  it('does not let two plans of a kind of one organisation be in force at once', async () => {
    const force = (id: string) => api.database.pool.query(`update plan set state = 'in_force' where id = $1`, [id])
    const first = await make.plan({ ownerId: zone.id, areaId: own.id })
    const second = await make.plan({ ownerId: zone.id, areaId: elsewhere.id })
    const foreign = await makeForeign()
    await force(first.id)
    await expect(force(second.id)).rejects.toMatchObject({ code: '23P01' })
    // Plans from before this rule stay as they are.
    await force(foreign.id)
  })
})
