import { beforeEach, describe, expect, inject, it } from 'vitest'
import { lockPlan } from '#features/planning/plans/queries/plans.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { useChecks } from './country.fixture.ts'
import { dequeueChecks } from './queries/dependants.ts'
import { checkReactions } from './reactions.ts'

const {
  api,
  make,
  pool,
  reactions,
  makeZone,
  addPower,
  sendElementsToZones,
  answer,
  stored,
  during,
  asSystem,
  open,
  rechecker,
} = useChecks(belgium, planRoutes)

beforeEach(() => addPower())
const listStoredRules = async (planId: string) =>
  (await stored(planId)).map(([rule, messageCode]) => `${rule} ${messageCode}`)

describe('plans that depend on changes elsewhere', () => {
  it('are checked again after the commit when items are sent and answered, even by a user who may not write to them', async () => {
    const [entry, other] = [await makeZone(), await makeZone()]
    const sending = await sendElementsToZones([entry, other], ['Drugs', 'Cybercrime'])
    const ministry = people.ministry_planner(sending.ministryId)
    await during(ministry, (context) => reactions.itemsChanged(context, { versionId: sending.versionId }))
    expect(await listStoredRules(entry.planId)).toEqual(['R11 no_answer', 'R11 no_answer'])
    expect(await listStoredRules(other.planId)).toEqual(['R11 no_answer', 'R11 no_answer'])

    const [first, second] = sending.items.filter((item) => item.zone === entry.id)
    await answer(first!, 'covered')
    await answer(second!, 'partly', ' ')
    await during(people.planner(entry.id), (context) =>
      reactions.itemsAnswered(context, { itemIds: [first!.id, second!.id] }),
    )
    expect(await listStoredRules(entry.planId)).toEqual(['R11 no_reasons'])
    expect(await listStoredRules(other.planId)).toHaveLength(2)
    expect(api.publishedChanges).toContainEqual({
      kind: 'check_result',
      id: entry.planId,
      planId: entry.planId,
      accessId: expect.any(Number),
    })
  })

  it('count an element that was requested twice only once, by the latest request', async () => {
    const zone = await makeZone()
    const { items, versionId } = await sendElementsToZones([zone], ['Drugs'])
    await answer(items[0]!)
    await pool().query(
      `insert into plan_version (id, plan_id, owner_id, number, format, pack_version, hash, reason, frozen_at, access_id)
      select 'ffffffff-ffff-7fff-bfff-ffffffffffff', plan_id, owner_id, 2, '1', 'test', 'test', 'test', now(), access_id from plan_version where id = $1`,
      [versionId],
    )
    await pool().query(
      `insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, lower_plan_id, sent_at, access_id)
      select 'ffffffff-ffff-7fff-bfff-fffffffffffe', 'ffffffff-ffff-7fff-bfff-ffffffffffff', upper_plan_id, element_id, owner_id, addressee_id, lower_plan_id, now(), 1
      from item where id = $1`,
      [items[0]!.id],
    )
    await asSystem((context) => reactions.itemsChanged(context, { versionId }))
    expect(await listStoredRules(zone.planId)).toEqual(['R11 no_answer'])
  })

  it('include a plan that was started after the organisation received the items', async () => {
    const zone = await makeZone()
    const { versionId } = await sendElementsToZones([{ id: zone.id, planId: null }], ['Drugs'])
    await asSystem((context) => reactions.itemsChanged(context, { versionId }))
    expect(await listStoredRules(zone.planId)).toEqual(['R11 no_answer'])
  })

  it('show the new title when a requested element is changed in the upper plan', async () => {
    const zone = await makeZone()
    const { items, planId, versionId, ministryId } = await sendElementsToZones([zone], ['Drugs'])
    await asSystem((context) => reactions.itemsChanged(context, { versionId }))
    const actor = people.ministry_planner(ministryId)
    await api.as(actor).plans.outline.changeElement({
      id: items[0]!.elementId,
      revision: 1,
      patch: { title: localized('en', 'Drug trade') },
    })
    await rechecker().idle()
    const { results } = await api.as(people.planner(zone.id)).checks.getPlanChecks({ planId: zone.planId })
    expect(results.map((entry) => entry.data)).toEqual([
      { item: { en: 'Drug trade' }, upperPlan: { en: 'National plan' } },
    ])
    expect(planId).not.toBe(zone.planId)
  })

  it('follow changes of powers, organisations and lists: each plan that names them and no other', async () => {
    const [zone, other] = [await makeZone(), await makeZone()]
    await pool().query(`update element set competence_topic = 'prosecution' where id = $1`, [zone.actionId])
    await rechecker().checkDuePlans()
    expect(await listStoredRules(zone.planId)).toEqual([])

    await addPower('prosecution', 'federal')
    await during(people.instance_administrator(zone.id), (context) =>
      reactions.competencesChanged(context, { topics: ['prosecution'] }),
    )
    expect(await listStoredRules(zone.planId)).toEqual(['M02 no_competent_body', 'R16 not_competent'])

    await pool().query(`update organisation set valid_to = '2028-01-01' where id = $1`, [zone.id])
    await asSystem((context) => reactions.unitsChanged(context, { unitIds: [zone.id] }))
    expect(await listStoredRules(zone.planId)).toEqual([
      'M02 no_competent_body',
      'R16 not_competent',
      'R28 ends_within',
    ])

    const listed = await make.phenomenon()
    await make.element({ planId: zone.planId, kind: 'priority', parentId: zone.sectionId, phenomenonId: listed.id })
    await pool().query(`update phenomenon_list set valid_to = '2026-01-01'`)
    await asSystem((context) => reactions.phenomenaChanged(context))
    expect(await listStoredRules(zone.planId)).toEqual([
      'M02 no_competent_body',
      'R16 not_competent',
      'R28 ends_within',
      'R35 no_crosswalk',
    ])
    expect(await listStoredRules(other.planId)).toEqual([])
  })

  it('stay in the queue when the process ends before the check', async () => {
    const zone = await makeZone()
    const { versionId } = await sendElementsToZones([zone], ['Drugs'])
    const silent = { scheduleRun: () => {} }
    await asSystem((context) => checkReactions(silent).itemsChanged(context, { versionId }))
    await asSystem((context) => checkReactions(silent).phenomenaChanged(context))
    expect(await stored(zone.planId)).toEqual([])
    await open().checkDuePlans()
    expect(await listStoredRules(zone.planId)).toContain('R11 no_answer')
    expect((await pool().query('select from check_queue')).rowCount).toBe(0)
  })

  it('are checked completely after any change if they were never checked', async () => {
    const zone = await makeZone()
    await pool().query(`update element set accountable_function_id = null where id = $1`, [zone.actionId])
    const { versionId } = await sendElementsToZones([zone], ['Drugs'])
    await asSystem((context) => reactions.itemsChanged(context, { versionId }))
    expect(await listStoredRules(zone.planId)).toEqual(['R11 no_answer', 'R16 no_function'])
  })

  it('are all checked when a pack is installed', async () => {
    const zone = await makeZone()
    await pool().query(`update element set accountable_function_id = null where id = $1`, [zone.actionId])
    await asSystem((context) => reactions.packInstalled(context))
    expect(await listStoredRules(zone.planId)).toEqual(['R16 no_function'])
  })
})

// The embedded database has a single session, so nothing waits there.
describe.skipIf(inject('template').kind !== 'postgres')('concurrent requests for checks', () => {
  it('do not wait for the process that checks the plan, or for one that changes it', async () => {
    const [zone, other] = [await makeZone(), await makeZone()]
    const request = () =>
      pool().query(
        `set local lock_timeout = '2s'; select request_check('{${zone.planId},${other.planId}}', '{items}', now())`,
      )
    await request()
    await asSystem(async ({ tx }) => {
      expect(await dequeueChecks(tx, [zone.planId])).toEqual([{ planId: zone.planId, sections: ['items'] }])
      await lockPlan(tx, other.planId)
      await request()
    })
    const { rows } = await pool().query('select plan_id from check_queue order by id')
    expect(rows.map((row) => row.plan_id).sort()).toEqual([zone.planId, other.planId, other.planId].sort())
  })
})

describe('issue caused by time alone', () => {
  it('is found on the day on which it starts', async () => {
    const zone = await makeZone()
    await pool().query(
      `update element set kind = 'ad_hoc_initiative', period_to = '2026-12-01', details = $1 where id = $2`,
      [{ reason: localized('en', 'Why') }, zone.actionId],
    )
    await rechecker().checkDuePlans()
    expect(await listStoredRules(zone.planId)).toEqual([])
    api.clock.set('2026-11-30T10:00:00Z')
    await rechecker().checkDuePlans()
    expect(await listStoredRules(zone.planId)).toEqual([])
    // Midnight in the country is still the previous day in UTC.
    api.clock.set('2026-11-30T23:30:00Z')
    await rechecker().checkDuePlans()
    expect(await listStoredRules(zone.planId)).toEqual(['R34 past_its_end'])
    const { rows } = await pool().query('select next_check_on from plan_check where plan_id = $1', [zone.planId])
    expect(rows).toEqual([{ next_check_on: null }])
  })
})
