import { beforeEach, expect, it } from 'vitest'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../../testing/api.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'

import { makeCountry, reasons } from '../country.fixture.ts'
import { reportAnswerUsage } from '../index.ts'

const api = useApi({ plans: planRoutes, alignment: alignmentRoutes })
planHooks.elementUsage.register(reportAnswerUsage)
let country: Awaited<ReturnType<typeof makeCountry>>

beforeEach(async () => {
  country = await makeCountry(api.database, { zones: 3 })
  const { versionId, ministryPlanner } = country
  await api.as(ministryPlanner).alignment.items.sendItems({
    versionId,
    addressees: { method: 'kind', kind: 'police_zone' },
    dueOn: null,
  })
})

const answer = async (zone: number, kind: 'adopt' | 'not_relevant') => {
  const { alignment } = api.as(country.planner(zone))
  const { rows } = await alignment.items.listItems({ addresseeId: country.zones[zone]!.id })
  const first = rows.find((row) => row.element.elementId === country.priorities[0])!
  const elementIds = kind === 'adopt' ? [country.zones[zone]!.objectiveId] : []
  await alignment.answers.answerItem({ itemId: first.id, kind, reasons: reasons(), elementIds })
}
/** Returns the usage data that the next plan sees of a previous plan: the plan of a zone, or the national plan. */
const getElementUsage = async (actor: Parameters<typeof api.as>[0], ownerId: string, previousId: string) => {
  const next = await country.make.plan({ ownerId })
  await api.database.kysely.updateTable('plan').set({ predecessor_id: previousId }).where('id', '=', next.id).execute()
  const { rows } = await api.as(actor).plans.nextCycle.getCarryOver({ planId: next.id })
  return new Map(rows.map((row) => [row.id, row.known]))
}

it('returns for each element who was asked and who carries it, and for an answering plan how much each element carries', async () => {
  await answer(0, 'adopt')
  await answer(1, 'not_relevant')
  const national = await getElementUsage(country.ministryPlanner, country.ministry.id, country.national.id)
  expect(country.priorities.map((id) => [national.get(id)!.requested, national.get(id)!.carried])).toEqual([
    [3, 1],
    [3, 0],
    [3, 0],
  ])
  const [first, second] = country.zones
  const zonal = await getElementUsage(country.planner(0), first!.id, first!.planId)
  expect(zonal.get(first!.objectiveId)).toMatchObject({ answers: 1, requested: 0 })
  const silent = await getElementUsage(country.planner(1), second!.id, second!.planId)
  expect(silent.get(second!.objectiveId)!.answers).toBe(0)
})
