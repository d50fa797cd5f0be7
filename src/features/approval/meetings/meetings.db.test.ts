import { describe, expect, it } from 'vitest'
import { findComposition } from '#features/approval/path/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/procedure.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { addPlansOnPath, emptyResult, testDate, zoneThatSits } from './meetings.fixture.ts'

usePack(belgium)
const { api, its, sittings, plan, councilSits, approve, actsOfSitting } = zoneThatSits()

describe('meeting of the zonal security council', () => {
  it('lists the members on that day from the pack, and reports the vacant seat (R07)', async () => {
    const { members, missing, quorum } = await plan(its().council)
    expect(members.map(({ functionNames, votes }) => [functionNames!.en, votes])).toEqual([
      ['Mayor', true],
      ['Mayor', true],
      ['Crown prosecutor', true],
      ['Chief of corps', false],
    ])
    expect(missing.map(({ en }) => en)).toEqual(['Administrative director-coordinator (dirco)'])
    expect(quorum).toBe(null)
    const transact = transactor(api.context(its().chief), { permission: 'plan.read' }, [], null)
    const known = (bodyId: string, day: string) => transact('read', (work) => findComposition(work, bodyId, day))
    expect((await known(its().council, testDate))!.members.map(({ seat }) => seat)).toEqual(
      members.map(({ seat }) => seat),
    )
    expect(await known(its().zone, testDate)).toBeUndefined()
  })

  it('receives the pending items on the agenda once, with each seat that decides separately', async () => {
    const { id, item } = await councilSits()
    expect(item.seats.map(({ functionNames }) => functionNames!.en)).toEqual(['Mayor', 'Mayor', 'Crown prosecutor'])
    expect(item.plan).toMatchObject({ version: 1, act: 'decision' })
    expect(item.plan!.sections.map(({ code }) => code)).toContain('capacity')
    const again = await sittings().fillAgenda({ id })
    expect([again.added, again.sitting.items.length]).toEqual([0, 1])
  })

  it('writes each result to the approval procedure of the plan when it is closed, one act per seat, with the recorded text', async () => {
    const { id, item } = await councilSits()
    const [first, second, third] = item.seats
    const said = { ...emptyResult, motive: 'The council meets later.' }
    const record = (result: Parameters<ReturnType<typeof sittings>['recordResult']>[0]['result']) =>
      sittings().recordResult({ id, itemId: item.id, result })
    await record({ ...said, seat: first!.seat, verdict: 'approved' })
    await record({ ...said, seat: second!.seat, verdict: 'approved', about: ['capacity'] })
    await record({
      ...said,
      seat: third!.seat,
      verdict: 'approved_with_reservation',
      words: 'As far as the means of justice allow.',
    })
    const held = await sittings().holdSitting({ id })
    expect(held.state).toBe('held')
    const approval = its().stepOf(await its().show(), 'local_approval')
    expect(approval.seats.map(({ state, act }) => [state, act?.verdict, act?.given, act?.sittingId]).sort()).toEqual([
      ['given', 'approved', 'recorded', id],
      ['given', 'approved_with_reservation', 'recorded', id],
      ['partly', 'approved', 'recorded', id],
    ])
    expect((await actsOfSitting(id)).map(({ way, on_date }) => [way, on_date])).toEqual(
      Array(3).fill(['meeting', testDate]),
    )
  })

  it('is closed once when two users close it at the same time', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const both = await Promise.allSettled([sittings().holdSitting({ id }), sittings().holdSitting({ id })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await actsOfSitting(id)).toHaveLength(3)
    expect((await catchError(sittings().holdSitting({ id }))).code).toBe('ALREADY_HELD')
  })

  it('is closed completely or not at all, and an error names the item and the cause', async () => {
    const { id, item } = await councilSits()
    for (const { seat } of item.seats)
      await sittings().recordResult({ id, itemId: item.id, result: { ...emptyResult, seat, verdict: 'approved' } })
    expect(await catchError(sittings().holdSitting({ id }))).toEqual({
      code: 'ITEM_REFUSED',
      data: { itemId: item.id, code: 'MOTIVE_MISSING', steps: ['council_agreement'] },
    })
    expect(await actsOfSitting(id)).toEqual([])
    expect((await sittings().getSitting({ id })).state).toBe('planned')
  })

  it('reports an error on the item of the plan that causes it, for any order of the agenda', async () => {
    await its().deliberated()
    await addPlansOnPath(api, its().planId, 1)
    const { id, members } = await plan(its().council)
    await sittings().recordPresence({ id, members: members.map(({ seat }) => ({ seat, presence: 'present' })) })
    const { items } = (await sittings().fillAgenda({ id })).sitting
    for (const item of items) await approve(id, item)
    const [first, second] = items
    // The kind of plan no longer has a path.
    await api.database.pool.query(`update plan set kind = 'yearly_action_plan' where id = $1`, [second!.plan!.id])
    expect(await catchError(sittings().holdSitting({ id }))).toEqual({
      code: 'ITEM_REFUSED',
      data: { itemId: second!.id, code: 'NO_PATH', steps: [] },
    })
    expect([first!.id === second!.id, await actsOfSitting(id)]).toEqual([false, []])
  })

  it('rejects a decision about a text that was replaced after it was put on the agenda', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    await its().write('capacity', 'Andere woorden')
    const versionId = await its().freeze()
    await its().path(its().chief).layVersion({ planId: its().planId, versionId, on: testDate })
    const refused = await catchError(sittings().holdSitting({ id }))
    expect(refused).toMatchObject({ code: 'ITEM_REFUSED', data: { itemId: item.id } })
    expect(await actsOfSitting(id)).toEqual([])
  })

  it('accepts no decision of a member who does not take part', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const seat = item.seats[0]!.seat!
    await sittings().recordPresence({ id, members: [{ seat, presence: 'excused' }] })
    expect(await catchError(sittings().holdSitting({ id }))).toEqual({ code: 'NOT_PRESENT', data: { itemId: item.id } })
  })

  it('accepts a representative under a power of attorney valid on that day for that step, and records it on the act', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const mayor = its().mayors[0]!
    const seat = { organisationId: its().bodies[0]!, function: 'mayor' }
    const given = {
      ...seat,
      to: { organisationId: its().zone, function: 'chief_of_corps' },
      validFrom: '2026-11-01',
      lastOn: testDate,
      reference: 'Decree of 1 November 2026',
    }
    const represented = (mandateId: string) =>
      sittings().recordPresence({ id, members: [{ seat, presence: 'represented', mandateId }] })
    const over = await api.as(mayor).mandates.giveMandate({ ...given, lastOn: '2026-11-20' })
    expect((await catchError(represented(over.id))).code).toBe('MANDATE_WRONG')
    const other = await api.as(mayor).mandates.giveMandate({ ...given, steps: ['security_council'] })
    await represented(other.id)
    expect((await catchError(sittings().holdSitting({ id }))).code).toBe('MANDATE_OF_ANOTHER_STEP')
    const holds = await api.as(mayor).mandates.giveMandate({ ...given, steps: ['local_approval'] })
    await represented(holds.id)
    await sittings().holdSitting({ id })
    const acts = await actsOfSitting(id)
    expect(acts.filter(({ mandate_id }) => mandate_id === holds.id).map((act) => act.seat_organisation_id)).toEqual([
      its().bodies[0],
    ])
  })

  it('keeps the report editable until adoption, and rejects later changes', async () => {
    const { id, item } = await councilSits()
    expect((await catchError(sittings().saveMinutes({ id, minutes: 'Early.' }))).code).toBe('NOT_HELD')
    await approve(id, item)
    await sittings().holdSitting({ id })
    expect((await catchError(sittings().adoptMinutes({ id, on: testDate }))).code).toBe('NO_MINUTES')
    await sittings().saveMinutes({ id, minutes: 'All agreed.' })
    const adopted = await sittings().adoptMinutes({ id, on: testDate })
    expect([adopted.state, adopted.minutes, adopted.adoptedOn]).toEqual(['adopted', 'All agreed.', testDate])
    expect((await catchError(sittings().saveMinutes({ id, minutes: 'Otherwise.' }))).code).toBe('ALREADY_ADOPTED')
    expect((await catchError(sittings().addItem({ id, title: 'Something else' }))).code).toBe('ALREADY_HELD')
  })

  it('keeps recorded data unchanged for every user of the database', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const { kysely } = api.database
    await expect(kysely.updateTable('sitting_result').set({ words: 'x' }).execute()).rejects.toThrow('stays')
    await expect(kysely.updateTable('sitting_presence').set({ presence: 'absent' }).execute()).rejects.toThrow('stays')
    await sittings().holdSitting({ id })
    await expect(kysely.updateTable('sitting_item').set({ rank: 9 }).execute()).rejects.toThrow('stays')
    await expect(kysely.updateTable('sitting').set({ state: 'planned', held_at: null }).execute()).rejects.toThrow(
      'stays',
    )
    await expect(kysely.updateTable('path_act').set({ votes: null, sitting_id: null }).execute()).rejects.toThrow(
      'stays',
    )
  })
})
