import { describe, expect, it } from 'vitest'
import { mandateRoutes } from '#features/approval/mandates/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { abolishAll, useReform } from '#features/planning/plan-law/reform.fixture.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { transactor } from '#platform/transactor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { loadCompletedSteps, loadPlanStatuses, pathBlocks } from './index.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const enactReform = useReform()
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, mandates: mandateRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
})

const read = <T>(query: (context: TransactionContext) => Promise<T>) =>
  transactor(api.context(scenario.chief), { permission: 'document.make' }, [], {})('read', query)
const readPlan = async (context: TransactionContext) => (await findPlan(context.tx, scenario.planId))!

describe('the approval procedure of a plan of a former law', () => {
  it('keeps the steps, seats, names and dates, and goes on', async () => {
    const before = await scenario.show()
    enactReform(abolishAll)
    expect(await scenario.show()).toEqual(before)
    await scenario.completeDeliberation()
    expect(scenario.getStep(await scenario.show(), 'security_council').state).toBe('completed')
  })

  it('is printed with the names of that law', async () => {
    await scenario.completeDeliberation()
    const print = () => read((context) => pathBlocks(context, scenario.planId, { language: 'nl', rendition: 'full' }))
    const before = await print()
    enactReform(abolishAll)
    expect(await print()).toEqual(before)
  })

  it('has the same status among many plans, also next to plans of the new law', async () => {
    await scenario.completeDeliberation()
    const listSteps = () =>
      read(async (context) => {
        const plan = await readPlan(context)
        const renewed = { ...plan, id: scenario.zone, packVersion: '2099.1.0' }
        const statuses = await loadPlanStatuses(context, [plan, renewed], (query) => query())
        return [statuses.get(plan.id)?.status.steps, statuses.has(renewed.id)]
      })
    const completedSteps = () =>
      read(async (context) => loadCompletedSteps(context, { plans: [await readPlan(context)] }))
    const [before, completed] = [
      await read(async (context) => {
        const plan = await readPlan(context)
        return (await loadPlanStatuses(context, [plan], (query) => query())).get(plan.id)!.status.steps
      }),
      await completedSteps(),
    ]
    enactReform(abolishAll)
    expect(await listSteps()).toEqual([before, false])
    expect(await completedSteps()).toEqual(completed)
  })

  it('still has powers of attorney for the functions and steps of that law', async () => {
    enactReform(abolishAll)
    const [mayor] = scenario.mayors
    const organisationId = scenario.bodies[0]!
    const { grantableFunctions } = await api.as(mayor!).mandates.listMandates({ organisationId })
    expect(grantableFunctions.find(({ code }) => code === 'mayor')!.steps.map(({ code }) => code)).toContain(
      'local_approval',
    )
    const mandate = await api.as(mayor!).mandates.grantMandate({
      organisationId,
      function: 'mayor',
      to: { organisationId: scenario.bodies[1]!, function: 'mayor' },
      validFrom: '2026-11-24',
      lastDay: '2027-11-23',
      steps: ['local_approval'],
      reference: 'Decision 1.',
    })
    expect(mandate.functionNames.en).toBe('Mayor')
    expect(mandate.steps).toMatchObject([{ code: 'local_approval', names: { en: expect.not.stringMatching('_') } }])
  })
})
