import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planFacts } from '#features/planning/plans/events.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathBringsIntoForce, pathMustBeGone } from './index.ts'
import { pathRoutes } from './routes.ts'
import { zoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
planFacts.comingIntoForce.subscribe(pathMustBeGone)
planFacts.onItsWayIntoForce.subscribe(pathBringsIntoForce)
let its: Awaited<ReturnType<typeof zoneWithPath>>
const on = '2026-11-24'

preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
})
const planState = async () => {
  const { plan } = await api.as(its.chief).plans.getPlan({ id: its.planId })
  return [plan.state, plan.decidedOn]
}

describe('a plan with a path', () => {
  it('comes into force by hand only where it was decided before this instance was there, which is kept with its motive', async () => {
    const { planId, chief } = its
    const id = await its.freeze()
    const versions = api.as(chief).plans.versions
    const refused = await refusalOf(versions.bringIntoForce({ id, on: '2099-01-01', motive: 'Signed.' }))
    expect(refused.code).toBe('PATH_NOT_THROUGH')
    expect((refused.data as { steps: { en: string }[] }).steps.map(({ en }) => en)).toContain(
      'Sending to the ministers',
    )
    await versions.bringIntoForce({ id, on: '2020-01-01', motive: 'Signed on paper in 2019.' })
    expect(await its.show()).toMatchObject({
      state: 'in_force',
      rounds: [{ kind: 'before', motive: 'Signed on paper in 2019.' }],
    })
    expect((await refusalOf(its.path(chief).sayDone({ planId, step: 'start', on }))).code).toBe('APPROVED')
  })

  it('is offered to be brought into force by hand until its path begins here, or where that was gone elsewhere', async () => {
    const { planId, chief, path } = its
    const offered = async () => (await api.as(chief).plans.getPlan({ id: planId })).abilities.force
    const id = await its.freeze()
    expect(await offered()).toBe(true)
    await api.as(chief).plans.versions.bringIntoForce({ id, on: '2020-01-01', motive: 'Signed on paper in 2019.' })
    expect(await offered()).toBe(true)
    await path(chief).openAddendum({ planId, motive: 'A new national plan.' })
    expect(await offered()).toBe(false)
  })

  it('is not offered to be brought into force by hand once a step of its path was said here', async () => {
    const { planId, chief, path } = its
    await path(chief).sayDone({ planId, step: 'start', on })
    expect((await api.as(chief).plans.getPlan({ id: planId })).abilities).toMatchObject({ decide: true, force: false })
  })

  it('that came in as one that holds was decided before too: nothing of it is late, and it changes by an addendum', async () => {
    const { planId, chief, path } = its
    await api.database.pool.query(`update plan set state = 'in_force', in_force_on = '2026-01-01' where id = $1`, [
      planId,
    ])
    const shown = await its.show()
    expect(shown).toMatchObject({ state: 'in_force', decidedBefore: true, inForceOn: '2026-01-01', rounds: [] })
    expect((await refusalOf(path(chief).sayDone({ planId, step: 'start', on }))).code).toBe('APPROVED')
    const opened = await path(chief).openAddendum({ planId, motive: 'A new national plan.' })
    expect(opened).toMatchObject({ decidedBefore: false, state: 'drafting' })
  })

  it('changes by an addendum: only what approves it is gone through again, and the plan holds meanwhile', async () => {
    const { planId, chief, path } = its
    expect((await refusalOf(path(chief).openAddendum({ planId, motive: 'A new national plan.' }))).code).toBe(
      'NOT_IN_FORCE',
    )
    const first = await its.freeze()
    await api.as(chief).plans.versions.bringIntoForce({ id: first, on: '2020-01-01', motive: 'Signed on paper.' })
    const opened = await path(chief).openAddendum({ planId, motive: 'A new national plan.' })
    expect(opened.steps.map(({ code }) => code)).not.toContain('looking')
    // The dates are computed forward from the opening, not back from the entry into force of the plan.
    expect(opened.countedFrom > on).toBe(true)
    expect(opened.steps.map(({ beginsOn }) => beginsOn).sort()[0]).toBe(on)
    expect(opened.steps.flatMap(({ lateDays }) => lateDays ?? [])).toEqual([])
    expect((await refusalOf(path(chief).openAddendum({ planId, motive: 'And another.' }))).code).toBe('ADDENDUM_OPEN')
    await its.write('strategic_objectives', 'Addendum')
    await path(chief).sayDone({ planId, step: 'drafting', on })
    const versionId = await its.freeze()
    await path(chief).layVersion({ planId, versionId, on })
    expect(await planState()).toEqual(['in_force', null])
    for (const step of ['security_council', 'council_agreement', 'local_approval', 'transmission', 'approval']) {
      if (step === 'transmission') {
        await path(chief).sendOn({ planId, step, on })
        continue
      }
      for (const { seat } of its.stepOf(await its.show(), step).seats)
        await path(chief).decide({ planId, step, seat, versionId, verdict: 'approved', on, words: 'Letter.' })
    }
    const shown = await path(chief).enterIntoForce({ planId, step: 'in_force', on })
    expect(shown).toMatchObject({ state: 'in_force', inForceOn: on })
    const versions = await api.as(chief).plans.versions.listVersions({ planId })
    expect(versions.map(({ id, supersededOn }) => [id, supersededOn])).toEqual([
      [versionId, null],
      [first, on],
    ])
  })
})
