import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'

import { freeze, makeCountry } from './country.fixture.ts'

const api = useApi({ alignment: alignmentRoutes, tasks: taskRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
beforeEach(async () => {
  country = await makeCountry(api.database)
})

const allZones = { method: 'kind', kind: 'police_zone' } as const
const send = (dueOn: string | null = '2027-03-01') =>
  api
    .as(country.ministryPlanner)
    .alignment.items.sendItems({ versionId: country.versionId, addressees: allZones, dueOn })

describe('sending items', () => {
  it('sends every priority to every organisation of the kind, with one task per organisation', async () => {
    expect(await send()).toEqual({ sent: 6, alreadyAsked: 0, elements: 3, addressees: 2, unreadable: [] })
    const list = await api.as(country.planner(0)).alignment.items.listItems({ addresseeId: country.zones[0]!.id })
    expect(list).toMatchObject({ total: 3, open: 3, next: null })
    expect(list.rows.map((item) => [item.element.code, item.state, item.dueOn, item.lowerPlanId])).toEqual(
      ['P1', 'P2', 'P3'].map((code) => [code, 'no_answer', '2027-03-01', country.zones[0]!.planId]),
    )
    const tasks = await api.as(country.planner(0)).tasks.listTasks({})
    expect(tasks.rows).toMatchObject([
      { kind: 'answer_items', subjectId: country.versionId, subjectTitle: { text: { en: 'National plan' } } },
    ])
  })

  it('marks the items of a version that is in force later with its day, and refuses a due date before that day', async () => {
    await api.database.pool.query(`update plan_version set in_force_on = '2027-01-01' where id = $1`, [
      country.versionId,
    ])
    expect((await catchError(send('2026-12-31'))).code).toBe('DATE_BEFORE_IN_FORCE')
    expect(await send('2027-01-01')).toMatchObject({ sent: 6 })
    const client = api.as(country.ministryPlanner).alignment.items
    const change = (dueOn: string) => client.changeDueDate({ versionId: country.versionId, dueOn })
    expect((await catchError(change('2026-12-31'))).code).toBe('DATE_BEFORE_IN_FORCE')
    expect(await change('2027-02-01')).toEqual({ changed: 6 })
    const list = await api.as(country.planner(0)).alignment.items.listItems({ addresseeId: country.zones[0]!.id })
    expect(list.rows.map(({ inForceOn, dueOn }) => [inForceOn, dueOn])).toEqual(
      Array(3).fill(['2027-01-01', '2027-02-01']),
    )
  })

  it('sends no item twice, and none to an organisation of another kind', async () => {
    await send()
    expect(await send()).toMatchObject({ sent: 0, alreadyAsked: 6 })
    expect((await api.as(country.planner(0)).tasks.listTasks({})).total).toBe(1)
  })

  it('reaches the organisations of an area through the members of their zone, and named organisations', async () => {
    const { make, district, zones, versionId, ministryPlanner } = country
    const { rows } = await api.database.pool.query(`select area_id from area_parent where parent_id = $1`, [
      zones[1]!.areaId,
    ])
    await api.database.pool.query(
      `insert into area_parent (id, area_id, hierarchy, parent_id) values (gen_random_uuid(), $1, 'judicial', $2)`,
      [rows[0].area_id, district.id],
    )
    await make.organisation({ kind: 'police_zone' })
    const byArea = { method: 'area', areaId: district.id, kind: 'police_zone' } as const
    const client = api.as(ministryPlanner).alignment.items
    expect(await client.sendItems({ versionId, addressees: byArea, dueOn: null })).toMatchObject({
      addressees: 1,
      sent: 3,
    })
    expect((await client.listItems({ addresseeId: zones[1]!.id })).total).toBe(3)
    const named = { method: 'named' as const, organisationIds: [zones[0]!.id] }
    const elementIds = [country.priorities[1]!]
    expect(await client.sendItems({ versionId, addressees: named, elementIds, dueOn: null })).toMatchObject({ sent: 1 })
  })

  it('skips elements that the addressee may not read, and lists them', async () => {
    const sender = country.ministryPlanner
    const secret = await country.make.element({
      planId: country.national.id,
      kind: 'priority',
      marking: 'TLP:RED',
      personIds: [sender.personId!],
    })
    const elementIds = [country.priorities[0]!, secret.id]
    const versionId = await freeze(api.database, country.national.id, elementIds, { number: 2 })
    const answer = await api.as(sender).alignment.items.sendItems({ versionId, addressees: allZones, dueOn: null })
    expect(answer.sent).toBe(2)
    expect(answer.unreadable.map((entry) => entry.elementIds)).toEqual([[secret.id], [secret.id]])
  })

  it('is refused for an unsent plan, another organisation, an element outside the version, and an empty list of addressees', async () => {
    const { versionId, ministryPlanner, zones, make } = country
    const client = api.as(ministryPlanner).alignment.items
    const other = await make.element({ planId: country.national.id, kind: 'priority' })
    const base = { versionId, addressees: allZones, dueOn: null }
    expect(await catchError(client.sendItems({ ...base, elementIds: [other.id] }))).toEqual({
      code: 'NOT_IN_THIS_VERSION',
      data: { elementIds: [other.id] },
    })
    expect(await catchError(client.sendItems({ ...base, addressees: { method: 'kind', kind: 'none' } }))).toMatchObject(
      {
        code: 'NO_RECIPIENTS',
      },
    )
    const chief = people.chief_of_corps(zones[0]!.id)
    expect(await catchError(api.as(chief).alignment.items.sendItems(base))).toMatchObject({ code: 'FORBIDDEN' })
    await api.database.pool.query(`update plan set sent_at = null where id = $1`, [country.national.id])
    expect(await catchError(client.sendItems(base))).toMatchObject({ code: 'PLAN_NOT_SENT' })
    expect(await catchError(api.as(chief).alignment.items.sendItems(base))).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('changing sent items', () => {
  it('moves the due date of open items and of their tasks', async () => {
    await send()
    const client = api.as(country.ministryPlanner).alignment.items
    const addresseeIds = [country.zones[0]!.id]
    expect(await client.changeDueDate({ versionId: country.versionId, addresseeIds, dueOn: '2027-06-01' })).toEqual({
      changed: 3,
    })
    const [task] = (await api.as(country.planner(0)).tasks.listTasks({})).rows
    expect(task?.dueOn).toBe('2027-06-01')
    expect((await api.as(country.planner(1)).tasks.listTasks({})).rows[0]?.dueOn).toBe('2027-03-01')
  })

  it('withdraws items until none is open, which ends the task, and sends withdrawn items again', async () => {
    await send()
    const client = api.as(country.ministryPlanner).alignment.items
    const { rows } = await client.listItems({ addresseeId: country.zones[0]!.id })
    for (const item of rows)
      expect(await client.withdrawItem({ id: item.id, reason: 'Asked by mistake' })).toMatchObject({
        state: 'withdrawn',
      })
    expect((await api.as(country.planner(0)).tasks.listTasks({})).total).toBe(0)
    expect(await catchError(client.withdrawItem({ id: rows[0]!.id, reason: 'Twice' }))).toMatchObject({
      code: 'ITEM_WITHDRAWN',
    })
    const own = await catchError(
      api
        .as(people.chief_of_corps(country.zones[0]!.id))
        .alignment.items.withdrawItem({ id: rows[0]!.id, reason: 'Not ours' }),
    )
    expect(own.code).toBe('FORBIDDEN')
    expect(await send()).toMatchObject({ sent: 3, alreadyAsked: 3 })
    expect((await api.as(country.planner(0)).tasks.listTasks({})).total).toBe(1)
  })
})
