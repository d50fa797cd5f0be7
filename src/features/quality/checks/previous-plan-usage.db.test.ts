import { expect, it } from 'vitest'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { bindAsLaw } from '../../../../testing/law-binding.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { useChecks } from './country.fixture.ts'
import { reportIssueUsage } from './previous-plan-usage.ts'

const { api, make, makeZone, addPower } = useChecks(bindAsLaw(belgium, 'R11', 'R16', 'R17', 'R18'), planRoutes)
planHooks.elementUsage.register(reportIssueUsage)

it('counts for each element of the previous plan the errors and warnings without an exception', async () => {
  const zone = await makeZone()
  await addPower()
  const chief = api.as(people.chief_of_corps(zone.id))
  const { element } = await chief.plans.outline.getElement({ id: zone.actionId })
  const patch = { accountableFunctionId: null }
  await chief.plans.outline.changeElement({ id: zone.actionId, revision: element.revision, patch })
  const next = await make.plan({ ownerId: zone.id })
  await api.database.kysely.updateTable('plan').set({ predecessor_id: zone.planId }).where('id', '=', next.id).execute()
  const errors = async () => {
    const { rows } = await chief.plans.nextCycle.getCarryOver({ planId: next.id })
    return rows.find((row) => row.id === zone.actionId)!.known.errors
  }
  expect(await errors()).toBe(1)
  const exception = { planId: zone.planId, rule: 'R16', reason: 'The function is being filled.', endsOn: '2027-01-01' }
  const { id } = await chief.checks.requestException({ ...exception, elementId: zone.actionId })
  await api.as(people.chief_of_corps(zone.id)).checks.grantException({ id })
  expect(await errors()).toBe(0)
})
