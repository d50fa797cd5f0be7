import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import type { Permission } from '#shared/permission.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'

import { makeCountry, reasons } from './country.fixture.ts'
import { followSuccessors } from './index.ts'

const api = useApi({ alignment: alignmentRoutes, tasks: taskRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
beforeEach(async () => {
  country = await makeCountry(api.database, { zones: 2, priorities: [undefined, undefined] })
  await api.as(country.ministryPlanner).alignment.items.sendItems({
    versionId: country.versionId,
    addressees: { method: 'kind', kind: 'police_zone' },
    dueOn: '2027-03-01',
  })
  const { rows } = await fetchItems(0, country.zones[0]!.id)
  await api.as(country.planner(0)).alignment.answers.answerItem({
    itemId: rows[0]!.id,
    kind: 'partly',
    reasons: reasons('As far as we can'),
    elementIds: [country.zones[0]!.objectiveId],
  })
})
const fetchItems = (zone: number, addresseeId: string) =>
  api.as(country.planner(zone)).alignment.items.listItems({ addresseeId })

/** Records, as a structure administrator, that an organisation ended. The registry publishes the event. */
async function end(organisationId: string, successorId: string) {
  await api.database.kysely
    .insertInto('organisation_succession')
    .values({
      id: newId(),
      predecessor_id: organisationId,
      successor_id: successorId,
      kind: 'merge',
      on_date: '2027-01-01',
    })
    .execute()
  const actor = people.instance_administrator(country.ministry.id)
  await openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, actor, 'registry.write')
    await followSuccessors(
      {
        tx,
        actor,
        now: api.clock.now().toISOString(),
        today: '2026-11-24',
        audit: () => {},
        afterCommit: () => {},
      },
      { organisationId, successorIds: [successorId], date: '2027-01-01' },
    )
  })
}

describe('end of an organisation', () => {
  it('transfers items and answers to the only successor', async () => {
    const successor = await country.make.organisation()
    await end(country.zones[0]!.id, successor.id)
    const own = api.as(people.planner(successor.id))
    const { rows } = await own.alignment.items.listItems({ addresseeId: successor.id })
    expect(rows.map((item) => [item.element.code, item.state, item.answer?.kind, item.dueOn])).toEqual([
      ['P1', 'answered', 'partly', '2027-03-01'],
      ['P2', 'no_answer', undefined, '2027-03-01'],
    ])
    expect(rows[0]?.answer).toMatchObject({ linked: false, reasons: { text: { en: 'As far as we can' } } })
    expect((await own.tasks.listTasks({})).rows).toMatchObject([{ kind: 'answer_items' }])
    expect((await fetchItems(0, country.zones[0]!.id)).open).toBe(0)
    expect((await api.as(country.planner(0)).tasks.listTasks({})).total).toBe(0)
    const matrix = await api.as(country.ministryPlanner).alignment.coverage.getMatrix({ versionId: country.versionId })
    expect(matrix.rows.map((row) => [row.organisationId, row.cells]).sort()).toEqual(
      [
        [successor.id, 'p-'],
        [country.zones[1]!.id, '--'],
      ].sort(),
    )
  })

  it('asks the successor of several organisations for new answers and keeps the previous answers as history', async () => {
    const successor = await country.make.organisation()
    const { rows: second } = await fetchItems(1, country.zones[1]!.id)
    await api.as(country.planner(1)).alignment.answers.answerItem({ itemId: second[0]!.id, kind: 'covered' })
    await api.database.kysely
      .insertInto('organisation_succession')
      .values({
        id: newId(),
        predecessor_id: country.zones[1]!.id,
        successor_id: successor.id,
        kind: 'merge',
        on_date: '2027-01-01',
      })
      .execute()
    await end(country.zones[0]!.id, successor.id)
    await api.database.pool.query(`delete from organisation_succession where predecessor_id = $1`, [
      country.zones[1]!.id,
    ])
    await end(country.zones[1]!.id, successor.id)
    const own = api.as(people.planner(successor.id)).alignment
    const { rows, open } = await own.items.listItems({ addresseeId: successor.id })
    expect([rows.map((item) => item.state), open]).toEqual([['no_answer', 'no_answer'], 2])
    const history = await own.answers.getAnswerHistory({ itemId: rows[0]!.id })
    expect(history.map((entry) => entry.kind).sort()).toEqual(['covered', 'partly'])
    expect(history.every((entry) => entry.supersededAt !== null)).toBe(true)
  })
})

describe('an answer that the successor could not read', () => {
  it('stays with its readers, and the successor answers again [law-33]', async () => {
    const successor = await country.make.organisation()
    await api.database.pool.query('update answer set marking = 2')
    const readers = async () => {
      const { rows } = await api.database.pool.query(
        'select owner_id, $1 = any (x.organisation_ids) as read from answer a join access x on x.id = a.access_id order by read',
        [successor.id],
      )
      return rows.map(({ owner_id, read }) => [owner_id, read])
    }
    await end(country.zones[0]!.id, successor.id)
    expect(await readers()).toEqual([
      [country.zones[0]!.id, false],
      [successor.id, false],
    ])
    const own = api.as(people.planner(successor.id)).alignment
    const { rows } = await own.items.listItems({ addresseeId: successor.id })
    expect(rows.map((item) => item.state)).toEqual(['no_answer', 'no_answer'])
    expect(await own.answers.getAnswerHistory({ itemId: rows[0]!.id })).toEqual([])
    // A later change of the answer's access does not add the successor either.
    await api.database.pool.query('update answer set marking = 2, access_id = access_id')
    expect((await readers()).map(([, read]) => read)).toEqual([false, false])
  })

  it('is transferred below the procedures by a recorded succession only [law-33]', async () => {
    const [zone, other] = [country.zones[0]!.id, country.zones[1]!.id]
    const transfer = (actor: Actor, permission: Permission) =>
      openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, actor, permission, '2026-11-24')
        await sql`select transfer_items_to_successors(${zone}::uuid, array[${other}]::uuid[], now())`.execute(tx)
      })
    await expect(transfer(people.planner(other), 'plan.write')).rejects.toThrow('Only a recorded succession')
    const administrator = people.instance_administrator(country.ministry.id)
    await expect(transfer(administrator, 'registry.write')).rejects.toThrow('Only a recorded succession')
  })
})
