import { beforeEach, describe, expect, it } from 'vitest'
import { anyone } from '#shared/actor.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'

import { makeCountry } from '../country.fixture.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
beforeEach(async () => {
  country = await makeCountry(api.database, { zones: 2, priorities: [undefined, undefined] })
  await api.as(country.ministryPlanner).alignment.items.sendItems({
    versionId: country.versionId,
    addressees: { method: 'kind', kind: 'police_zone' },
    dueOn: '2027-03-01',
  })
  const { rows } = await api.as(country.planner(0)).alignment.items.listItems({ addresseeId: country.zones[0]!.id })
  await api.as(country.planner(0)).alignment.answers.answerItem({ itemId: rows[0]!.id, kind: 'covered' })
})

describe('dependencies of an organisation or area that is about to end', () => {
  it('are the plans, the elements of the accountable functions, and the items to answer', async () => {
    const [zone, other] = country.zones
    const organisationFunction = await country.make.function(zone!.id, { code: 'chief_of_corps' })
    await api.database.pool.query('update element set accountable_function_id = $1 where id = $2', [
      organisationFunction.id,
      zone!.objectiveId,
    ])
    const { structure } = api.as(people.instance_administrator(country.ministry.id)).alignment
    const touched = await structure.listStructureChangeImpact({ areaIds: [zone!.areaId!], organisationIds: [zone!.id] })
    expect(touched).toMatchObject({ planCount: 1, elements: 1, itemsOpen: 1, itemsAnswered: 1 })
    expect(touched.plans.map(({ planId }) => planId)).toEqual([zone!.planId])
    const both = await structure.listStructureChangeImpact({ organisationIds: [zone!.id, other!.id] })
    expect(both).toMatchObject({ planCount: 2, itemsOpen: 3, itemsAnswered: 1 })
    expect(await structure.listStructureChangeImpact({})).toEqual({
      plans: [],
      planCount: 0,
      elements: 0,
      itemsOpen: 0,
      itemsAnswered: 0,
    })
  })

  it('are listed only as far as the reader may read them', async () => {
    const { structure } = api.as(anyone('en')).alignment
    const touched = await structure.listStructureChangeImpact({ organisationIds: [country.zones[0]!.id] })
    expect(touched).toMatchObject({ planCount: 0, itemsOpen: 0, itemsAnswered: 0 })
  })
})
