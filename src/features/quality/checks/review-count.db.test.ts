import { expect, it } from 'vitest'
import { belgium } from '../../../../packs/be/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { useChecks } from './country.fixture.ts'

const { api, make, pool, reactions, makeZone, sendElementsToZones, asSystem } = useChecks(belgium, planRoutes)

it('the number of items without an answer is read by the issuing organisation, and not by other readers of the plan', async () => {
  const zone = await makeZone({ marking: 'TLP:CLEAR', sentAt: '2026-01-01T00:00:00Z' })
  const { versionId } = await sendElementsToZones([zone], ['Drugs'])
  await asSystem((context) => reactions.itemsChanged(context, { versionId }))
  // The rule reports one number for the plan, which has the access of the plan.
  const { rowCount } = await pool().query(
    `update check_result r set rule = 'R12', message_code = 'review_open', item_id = null, data = '{"count": 1}', access_id = p.access_id
      from plan p where p.id = r.plan_id and r.plan_id = $1 and r.message_code = 'no_answer'`,
    [zone.planId],
  )
  expect(rowCount).toBe(1)
  const listCodes = async (organisationId: string) =>
    (await api.as(people.planner(organisationId)).checks.getPlanChecks({ planId: zone.planId })).results.map(
      ({ messageCode }) => messageCode,
    )
  expect(await listCodes(zone.id)).toContain('review_open')
  const other = await make.organisation({ kind: 'police_zone' })
  expect(await listCodes(other.id)).not.toContain('review_open')
})
