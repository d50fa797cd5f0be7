import { describe, expect, it } from 'vitest'
import { catchError } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { add, api, change, make, outline, planId, planner, section, zone } from './zonal-plan.fixture.ts'

describe('territories of a programme', () => {
  it('are kept with contact and deadline, in the history, and undone as one change', async () => {
    const area = await make.area()
    const contact = await make.function(zone.id)
    const programme = await add('programme')
    const territory = { areaId: area.id, contactId: contact.id, translateBy: '2026-09-30', translatedOn: null }
    const changed = await change(programme, { territories: [territory], details: { taskForceIds: [zone.id] } })
    expect(changed).toMatchObject({ territories: [territory], details: { taskForceIds: [zone.id] } })
    const { functions } = await outline().getElement({ id: programme.id })
    expect(functions.map(({ id }) => id)).toEqual([contact.id])
    const { rows } = await api.as(planner).plans.history.listChanges({ planId, elementId: programme.id })
    expect(rows[0]!.fields).toMatchObject({ territories: [[], [territory]] })
    await api.as(planner).plans.undo.undo({ planId })
    expect((await outline().getElement({ id: programme.id })).element).toMatchObject({ territories: [], details: {} })
  })

  it('refuse an unknown area or contact, and the same area twice', async () => {
    const area = await make.area()
    const programme = await add('programme')
    const territory = { areaId: area.id, contactId: null, translateBy: null, translatedOn: null }
    const refuse = async (territories: (typeof territory)[]) =>
      (await catchError(change(programme, { territories }))).code
    expect(await refuse([{ ...territory, areaId: zone.id }])).toBe('UNKNOWN_REFERENCE')
    expect(await refuse([{ ...territory, contactId: area.id as never }])).toBe('UNKNOWN_REFERENCE')
    expect(await refuse([territory, territory])).toBe('BAD_REQUEST')
  })

  it('are hidden with their element, also in the database', async () => {
    const area = await make.area()
    const territory = { areaId: area.id, contactId: null, translateBy: null, translatedOn: null }
    const signature = { organisationId: zone.id, signatory: 'Mayor', ratifiedOn: null }
    const programme = await add('programme', section, { territories: [territory], signatures: [signature] })
    await api.as(planner).plans.sendPlan({ id: planId })
    const reader = people.planner((await make.organisation()).id)
    const count = async () => {
      const { rows } = await api.database.pool.query(
        `select (select count(*) from element_territory t join element e on e.id = t.element_id where t.access_id = e.access_id)::int as t,
                (select count(*) from element_signature t join element e on e.id = t.element_id where t.access_id = e.access_id)::int as s`,
      )
      return rows[0]
    }
    expect((await outline(reader).getElement({ id: programme.id })).element.territories).toEqual([territory])
    await outline().changeElement({
      id: programme.id,
      revision: (await outline().getElement({ id: programme.id })).element.revision,
      patch: { marking: 'TLP:AMBER+STRICT' },
    })
    expect((await catchError(outline(reader).getElement({ id: programme.id }))).code).toBe('NOT_FOUND')
    expect(await count()).toEqual({ t: 1, s: 1 })
  })
})
