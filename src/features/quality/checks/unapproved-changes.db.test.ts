import { beforeEach, describe, expect, it } from 'vitest'
import { pathEvents } from '#features/approval/path/events.ts'
import { recordExternalApproval } from '#features/approval/path/index.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { openRechecker, type Rechecker } from './check-worker.ts'
import { checkReactions } from './reactions.ts'
import { checkRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, checks: checkRoutes })
let rechecker: Rechecker
const reactions = checkReactions({ scheduleRun: () => rechecker.scheduleRun() })
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
planEvents.planChanged.subscribe(reactions.planChanged)
pathEvents.pathChanged.subscribe(reactions.pathChanged)

let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let objective: string
let action: string

const plans = () => api.as(scenario.chief).plans
const change = async (id: string, patch: object) => {
  const { element } = await plans().outline.getElement({ id })
  return plans().outline.changeElement({ id, revision: element.revision, patch })
}
const listResults = async () => {
  await rechecker.idle()
  const { results } = await api.as(scenario.chief).checks.getPlanChecks({ planId: scenario.planId, limit: 500 })
  return results
    .filter(({ rule }) => rule === 'R12')
    .map(({ severity, messageCode, element, data, step }) => [
      severity,
      messageCode,
      element?.id ?? null,
      data.version,
      step,
    ])
}
const pathTabRemedy = { action: 'open_tab', tab: 'path' }

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api, { periodFrom: '2024-01-01' })
  const { rows } = await plans().outline.getOutline({ planId: scenario.planId })
  const section = rows.find((row) => row.place === 'strategic_objectives')!.id
  const add = async (parentId: string, kind: 'strategic_objective' | 'action', title: string) =>
    (
      await plans().outline.addElement({
        planId: scenario.planId,
        parentId,
        content: { kind, title: localized('nl', title) },
      })
    ).id
  objective = await add(section, 'strategic_objective', 'Minder drugs')
  action = await add(objective, 'action', 'Controles in 2028')
})
beforeEach(async () => {
  rechecker = openRechecker(api.context(people.planner('x')))
  const id = await scenario.freezeDecided()
  await api
    .as(scenario.decider)
    .plans.versions.bringIntoForce({ id, date: '2024-01-01', decidedOn: '2024-01-01', reason: 'Signed on paper.' })
})

describe('R12: change of a bound field in a plan in force', () => {
  it('is an error until the approved text is restored, while a changed date of an action is allowed', async () => {
    await change(action, { periodFrom: '2028-03-01', title: localized('nl', 'Controles in de lente') })
    expect(await listResults()).toEqual([])
    await change(objective, { title: localized('nl', 'Minder harddrugs') })
    expect(await listResults()).toEqual([['error', 'unapproved_change', objective, 1, pathTabRemedy]])
    await change(objective, { title: localized('nl', 'Minder drugs') })
    expect(await listResults()).toEqual([])
  })

  it('is allowed while an addendum is in progress', async () => {
    await change(objective, { title: localized('nl', 'Minder harddrugs') })
    expect(await listResults()).toHaveLength(1)
    await scenario.path(scenario.chief).openAddendum({ planId: scenario.planId, reason: 'A new national plan.' })
    expect(await listResults()).toEqual([])
    await change(objective, { title: localized('nl', 'Minder drugs en wapens') })
    expect(await listResults()).toEqual([])
  })

  it('is reported on the plan as a whole for a removed element or the cover', async () => {
    await plans().outline.removeElement({ id: action })
    expect(await listResults()).toEqual([])
    await plans().outline.removeElement({ id: objective })
    expect(await listResults()).toEqual([['error', 'unapproved_change_elsewhere', null, 1, pathTabRemedy]])
  })
})
