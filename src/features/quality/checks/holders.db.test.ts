import { beforeEach, describe, expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { recheckPlans } from './check-queue.ts'
import { useChecks } from './country.fixture.ts'

const { api, make, pool, reactions, makeZone, stored, asSystem, rechecker } = useChecks(belgium, planRoutes)

let zone: Awaited<ReturnType<typeof makeZone>>
beforeEach(async () => {
  zone = await makeZone()
  await rechecker().checkDuePlans()
})
const listIssues = async () =>
  (await stored(zone.planId)).flatMap(([rule, messageCode]) => (rule === 'M09' ? [messageCode] : []))
const endHolding = (capacity: string, day: string) =>
  pool().query(`update function_holding set valid_to = $1 where function_id = $2 and capacity = $3`, [
    day,
    zone.dutyId,
    capacity,
  ])
const holderChanged = () => asSystem((context) => reactions.holderChanged(context, { functionId: zone.dutyId }))
const getAccountability = async () =>
  (await api.as(people.planner(zone.id)).checks.getPlanChecks({ planId: zone.planId })).scores.accountability

describe('an accountable function without a holder', () => {
  it('is reported when the holder leaves, and no longer when a holder is appointed [law-12]', async () => {
    expect(await listIssues()).toEqual([])
    await endHolding('holder', '2026-11-24')
    await holderChanged()
    expect(await listIssues()).toEqual(['no_holder'])

    const person = newId()
    await pool().query(`insert into person (id, name) values ($1, 'Successor')`, [person])
    await pool().query(
      `insert into function_holding (id, function_id, person_id, capacity, valid_from) values ($1, $2, $3, 'holder', '2026-11-24')`,
      [newId(), zone.dutyId, person],
    )
    await holderChanged()
    expect(await listIssues()).toEqual([])
  })

  it('is reported on the day on which the appointment ends, without another change', async () => {
    await endHolding('holder', '2026-11-26')
    await holderChanged()
    expect(await listIssues()).toEqual([])
    api.clock.set('2026-11-26T08:00:00Z')
    await rechecker().checkDuePlans()
    expect(await listIssues()).toEqual(['no_holder'])
  })

  it('counts as not accountable, also where a deputy is in office [law-12]', async () => {
    expect(await getAccountability()).toEqual({ share: 1, required: 1, metCount: 1 })
    const vacant = await make.function(zone.id)
    await make.element({
      planId: zone.planId,
      kind: 'project',
      parentId: zone.sectionId,
      accountableFunctionId: vacant.id,
    })
    expect(await getAccountability()).toEqual({ share: 0.5, required: 2, metCount: 1 })
    await endHolding('holder', '2026-11-24')
    expect(await getAccountability()).toEqual({ share: 0, required: 2, metCount: 0 })
  })

  it('gives only a hint when the deputy is missing [law-12]', async () => {
    await endHolding('deputy', '2026-11-24')
    await holderChanged()
    expect(await listIssues()).toEqual(['no_deputy'])
    const { results } = await api.as(people.planner(zone.id)).checks.getPlanChecks({ planId: zone.planId })
    expect(results.find(({ rule }) => rule === 'M09')).toMatchObject({
      severity: 'hint',
      element: { id: zone.actionId },
    })
  })
})

describe('a plan whose state changes on a day', () => {
  it('is checked again on that day, without another change', async () => {
    await pool().query(`update plan set state = 'approved', in_force_on = '2026-12-01' where id = $1`, [zone.planId])
    await asSystem((context) => recheckPlans(context, [zone.planId]))
    const getNextCheck = async () =>
      (await pool().query(`select next_check_on from plan_check where plan_id = $1`, [zone.planId])).rows[0]
        .next_check_on
    expect(await getNextCheck()).toBe('2026-12-01')
    api.clock.set('2026-12-01T08:00:00Z')
    await rechecker().checkDuePlans()
    expect(await getNextCheck()).not.toBe('2026-12-01')
  })
})
