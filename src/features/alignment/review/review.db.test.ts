import { beforeEach, describe, expect, it } from 'vitest'
import { freeze, makeCountry, reasons } from '#features/alignment/items/country.fixture.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../testing/api.ts'
import { findOpenReviews, openReviews } from './index.ts'

const api = useApi({ alignment: alignmentRoutes, tasks: taskRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
beforeEach(async () => {
  country = await makeCountry(api.database, { zones: 3 })
})

const runInTransaction = <Answer>(actor: Actor, run: (context: TransactionContext) => Promise<Answer>) =>
  openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, actor, 'plan.decide')
    return run({
      tx,
      actor,
      now: '2026-11-24T10:00:00Z',
      today: '2026-11-24',
      audit: () => {},
      afterCommit: () => {},
    })
  })
const asMinistry = <Answer>(run: (context: TransactionContext) => Promise<Answer>) =>
  runInTransaction(country.ministryPlanner, run)
const bringIntoForce = (versionId: Id, previousVersionId: Id | null) =>
  asMinistry((context) =>
    openReviews(context, { planId: country.national.id, versionId, previousVersionId, date: '2026-11-24' }),
  )
const fetchItems = async (zone: number, status: 'open' | 'answered' | 'all' = 'all') =>
  (await api.as(country.planner(zone)).alignment.items.listItems({ addresseeId: country.zones[zone]!.id, status })).rows
const answer = (zone: number, itemId: Id, kind: 'covered' | 'no_capacity' = 'covered') =>
  api.as(country.planner(zone)).alignment.answers.answerItem({
    itemId,
    kind,
    ...(kind === 'no_capacity' && { reasons: reasons(), marking: 'TLP:AMBER' as const }),
    ...(kind === 'covered' && { elementIds: [country.zones[zone]!.objectiveId] }),
  })
const reviews = async (actor: Actor = country.ministryPlanner) =>
  (await api.as(actor).alignment.review.listReviews({ planId: country.national.id })).reviews

/** An addendum: P1 is unchanged, P2 changes, P3 is removed, P4 is added. */
async function amend(): Promise<Id> {
  const added = await country.make.element({ planId: country.national.id, kind: 'priority', code: 'P4' })
  const [first, second] = country.priorities as [Id, Id, Id]
  const versionId = await freeze(api.database, country.national.id, [first, second, added.id], { number: 2 })
  await api.database.pool.query(`update plan_version set superseded_on = '2026-11-24' where id = $1`, [
    country.versionId,
  ])
  const setFrozenTitle = (id: Id, version: Id, title: string) =>
    api.database.pool.query(
      `alter table frozen_row disable trigger user; update frozen_row set content = '${JSON.stringify({ title: localized('en', title) })}' where subject_id = '${id}'
        and id in (select row_id from plan_version_entry where version_id = '${version}'); alter table frozen_row enable trigger user`,
    )
  await setFrozenTitle(second, country.versionId, 'Drugs')
  await setFrozenTitle(second, versionId, 'Drugs in ports')
  return versionId
}

describe('upper plan that enters into force', () => {
  it('creates items with one task per organisation for every running plan below at once, and for no ended plan', async () => {
    await api.database.pool.query(`update plan set state = 'ended' where id = $1`, [country.zones[2]!.planId])
    await bringIntoForce(country.versionId, null)
    expect((await fetchItems(0)).map(({ element, state }) => [element.code, state])).toEqual([
      ['P1', 'no_answer'],
      ['P2', 'no_answer'],
      ['P3', 'no_answer'],
    ])
    expect((await fetchItems(1)).length).toBe(3)
    expect(await fetchItems(2)).toEqual([])
    const tasks = await api.as(country.planner(0)).tasks.listTasks({})
    expect(tasks.rows).toMatchObject([
      { kind: 'answer_items', subjectId: country.versionId, planId: country.zones[0]!.planId },
    ])
  })

  it('creates items for an organisation whose plan the ministry may not read, without naming that plan', async () => {
    await api.database.pool.query(`update plan set marking = 3 where id = $1`, [country.zones[1]!.planId])
    await bringIntoForce(country.versionId, null)
    expect((await fetchItems(1)).map(({ lowerPlanId }) => lowerPlanId)).toEqual([null, null, null])
  })

  it('creates no items for a draft that the readers do not have', async () => {
    await api.database.pool.query(`update plan set sent_at = null where id = $1`, [country.national.id])
    await bringIntoForce(country.versionId, null)
    expect(await fetchItems(0)).toEqual([])
    expect(await reviews()).toEqual([])
  })
})

describe('addendum to an upper plan', () => {
  beforeEach(async () => {
    await bringIntoForce(country.versionId, null)
    const [first, second, third] = await fetchItems(0)
    await answer(0, first!.id)
    await answer(0, second!.id, 'no_capacity')
    await answer(0, third!.id)
  })

  it('asks again only for changed and added elements, and keeps the answers to unchanged elements with their links [align-9]', async () => {
    const before = (await fetchItems(0)).find(({ element }) => element.code === 'P1')!
    await bringIntoForce(await amend(), country.versionId)
    const now = (await fetchItems(0)).filter(({ versionNumber }) => versionNumber === 2)
    expect(now.map(({ element, state }) => [element.code, state])).toEqual([
      ['P1', 'answered'],
      ['P2', 'no_answer'],
      ['P4', 'no_answer'],
    ])
    expect(now[0]!.answer).toMatchObject({
      kind: 'covered',
      answeredAt: before.answer!.answeredAt,
      linked: true,
      elements: [{ elementId: country.zones[0]!.objectiveId }],
    })
    const open = (await api.as(country.planner(0)).tasks.listTasks({ kind: 'answer_items' })).rows
    expect(open.map(({ subjectId }) => subjectId)).toEqual([now[0]!.versionId])
  })

  it('shows the changes with the previous answer, and only to users who may read it', async () => {
    await bringIntoForce(await amend(), country.versionId)
    const input = { addresseeId: country.zones[0]!.id }
    const own = await api.as(country.planner(0)).alignment.review.listReviewChanges(input)
    expect(own).toMatchObject([
      {
        previousVersionNumber: 1,
        previousAnswer: { kind: 'no_capacity', reasons: reasons() },
        changed: {
          texts: [{ field: 'title', before: localized('en', 'Drugs'), after: localized('en', 'Drugs in ports') }],
        },
      },
    ])
    const foreign = await api.as(country.planner(1)).alignment.review.listReviewChanges(input)
    expect(foreign.map(({ previousAnswer }) => previousAnswer)).toEqual([null])
  })

  it('ends the open items of the previous version, so that no item is open twice', async () => {
    await bringIntoForce(await amend(), country.versionId)
    const open = await fetchItems(1, 'open')
    expect(open.map(({ versionNumber, element }) => [versionNumber, element.code])).toEqual([
      [2, 'P1'],
      [2, 'P2'],
      [2, 'P4'],
    ])
    expect((await api.as(country.planner(1)).tasks.listTasks({})).total).toBe(1)
  })

  it('cannot be started by another organisation, not even through the database', async () => {
    const versionId = await amend()
    const run = runInTransaction(country.planner(1), (context) =>
      openReviews(context, {
        planId: country.national.id,
        versionId,
        previousVersionId: country.versionId,
        date: '2026-11-24',
      }),
    )
    await expect(run).rejects.toThrow('Only the owner of the plan')
  })
})

describe('progress of a review', () => {
  it('counts organisations by progress and lists late organisations by name, by area', async () => {
    const { zones, district, make } = country
    const { rows } = await api.database.pool.query(`select area_id from area_parent where parent_id = $1`, [
      zones[0]!.areaId,
    ])
    await api.database.pool.query(
      `insert into area_parent (id, area_id, hierarchy, parent_id) values (gen_random_uuid(), $1, 'judicial', $2)`,
      [rows[0].area_id, district.id],
    )
    await make.area({ kind: 'judicial_arrondissement', names: { en: 'Other district' } })
    await bringIntoForce(country.versionId, null)
    for (const item of await fetchItems(0)) await answer(0, item.id)
    await answer(1, (await fetchItems(1))[0]!.id)
    await api.database.pool.query(`update item set due_on = '2026-11-01' where addressee_id = $1`, [zones[1]!.id])
    const visible = await api
      .as(country.ministryPlanner)
      .alignment.review.listReviews({ ownerId: country.ministry.id, groupBy: 'judicial_arrondissement' })
    expect([visible.groupBy, visible.groupings]).toEqual(['judicial_arrondissement', []])
    expect(visible.reviews).toMatchObject([
      {
        versionNumber: 1,
        amends: false,
        counts: { organisationCount: 3, answered: 1, partlyAnswered: 1, notAnswered: 1, late: 1 },
        areas: [
          { areaId: district.id, organisationCount: 1, answered: 1 },
          { areaId: null, organisationCount: 2, late: 1 },
        ],
        lateOrganisations: [{ organisationId: zones[1]!.id, open: 2 }],
      },
    ])
  })

  it('covers the version that is in force now', async () => {
    await bringIntoForce(country.versionId, null)
    await bringIntoForce(await amend(), country.versionId)
    expect((await reviews()).map(({ versionNumber, amends }) => [versionNumber, amends])).toEqual([[2, true]])
  })

  it('reports the items that a running plan has not answered yet', async () => {
    await bringIntoForce(country.versionId, null)
    const { planId } = country.zones[0]!
    const open = () => runInTransaction(country.planner(0), (context) => findOpenReviews(context, planId))
    expect(await open()).toMatchObject([{ versionId: country.versionId, upperPlanId: country.national.id, open: 3 }])
    for (const item of await fetchItems(0)) await answer(0, item.id)
    expect(await open()).toEqual([])
  })
})
