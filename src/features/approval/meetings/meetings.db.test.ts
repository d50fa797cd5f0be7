import { describe, expect, it } from 'vitest'
import { confirmationApi } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { findComposition } from './composition.ts'
import { addPlansOnPath, emptyResult, testDate, zoneWithMeetings } from './meetings.fixture.ts'

usePack(belgium)
const { api, getZone, meetings, plan, councilSits, approve, listMeetingActs } = zoneWithMeetings()

describe('meeting of the zonal security council', () => {
  it('lists the members on that day from the pack, and reports the vacant seat (R07)', async () => {
    const { members, missing, quorum } = await plan(getZone().council)
    expect(members.map(({ functionNames, votes }) => [functionNames!.en, votes])).toEqual([
      ['Mayor', true],
      ['Mayor', true],
      ['Crown prosecutor', true],
      ['Chief of corps', false],
    ])
    expect(missing.map(({ en }) => en)).toEqual(['Administrative director-coordinator (dirco)'])
    expect(quorum).toBe(null)
    const transact = transactor(api.context(getZone().chief), { permission: 'plan.read' }, [], null)
    const known = (bodyId: string, day: string) => transact('read', (context) => findComposition(context, bodyId, day))
    expect((await known(getZone().council, testDate))!.members.map(({ seat }) => seat)).toEqual(
      members.map(({ seat }) => seat),
    )
    expect(await known(getZone().zone, testDate)).toBeUndefined()
  })

  it('reports a vacant function on the day, and none in which a deputy acts [law-113]', async () => {
    const { council, chief, prosecutor } = getZone()
    const transact = transactor(api.context(chief), { permission: 'plan.read' }, [], null)
    const listMissing = async () =>
      (await transact('read', (context) => findComposition(context, council, testDate)))!.missing.map(({ en }) => en)
    const [dirco] = await listMissing()
    const setHolding = (set: string) =>
      api.database.pool.query(`update function_holding set ${set} where person_id = $1`, [prosecutor.personId])
    await setHolding(`valid_to = '2026-01-01'`)
    expect(await listMissing()).toEqual(['Crown prosecutor', dirco])
    await setHolding(`valid_to = null, capacity = 'deputy'`)
    expect(await listMissing()).toEqual([dirco])
  })

  it('receives the pending items on the agenda once, with each seat that decides separately', async () => {
    const { id, item } = await councilSits()
    expect(item.seats.map(({ functionNames }) => functionNames!.en)).toEqual(['Mayor', 'Mayor', 'Crown prosecutor'])
    expect(item.plan).toMatchObject({ version: 1, act: 'decision' })
    expect(item.plan!.sections.map(({ code }) => code)).toContain('capacity')
    const again = await meetings().addPendingItems({ id })
    expect([again.added, again.meeting.items.length]).toEqual([0, 1])
  })

  it('writes each result to the approval procedure of the plan when it is closed, one act per seat, with the recorded text [path-9]', async () => {
    const { id, item } = await councilSits()
    const [first, second, third] = item.seats
    const input = { ...emptyResult, reason: 'The council meets later.' }
    const record = (result: Parameters<ReturnType<typeof meetings>['recordResult']>[0]['result']) =>
      meetings().recordResult({ id, itemId: item.id, result })
    await record({ ...input, seat: first!.seat, verdict: 'approved' })
    await record({ ...input, seat: second!.seat, verdict: 'approved', sectionCodes: ['capacity'] })
    await record({
      ...input,
      seat: third!.seat,
      verdict: 'approved_with_reservation',
      text: 'As far as the means of justice allow.',
    })
    const closedMeeting = await meetings().holdMeeting({ id })
    expect(closedMeeting.state).toBe('held')
    const approval = getZone().getStep(await getZone().show(), 'local_approval')
    expect(
      approval.seats.map(({ state, act }) => [state, act?.verdict, act?.provenance, act?.meetingId]).sort(),
    ).toEqual([
      ['partly', 'approved', 'recorded', id],
      ['received', 'approved', 'recorded', id],
      ['received', 'approved_with_reservation', 'recorded', id],
    ])
    expect((await listMeetingActs(id)).map(({ method, on_date }) => [method, on_date])).toEqual(
      Array(3).fill(['meeting', testDate]),
    )
  })

  it('is confirmed by nobody who wrote its results, also if another person closed it [law-15]', async () => {
    const { decider: writer, mayors, prosecutor } = getZone()
    const { id, item } = await councilSits()
    for (const { seat } of item.seats) {
      const result = { ...emptyResult, seat, verdict: 'approved' as const, reason: 'The council meets later.' }
      await meetings(writer).recordResult({ id, itemId: item.id, result })
    }
    await meetings().holdMeeting({ id })
    const [act] = await listMeetingActs(id)
    const confirm = (actor: typeof writer) =>
      confirmationApi(api.context(actor)).confirmations.confirmAct({ id: act!.id })
    expect((await catchError(confirm(writer))).code).toBe('SECOND_PERSON_REQUIRED')
    const holder = [...mayors, prosecutor].find(({ assignments }) =>
      assignments.some(({ organisationId }) => organisationId === act!.seat_organisation_id),
    )
    await confirm(holder!)
  })

  it.each([
    ['chief_of_corps', 1],
    // This role does not lead procedures, so that the person closes the meeting for the other organisation only.
    ['mayor', 0],
  ])(
    'counts the person who closes it, also as %s of two members, for %i seat, and records the others from the minutes [law-26]',
    async (role, inPerson) => {
      const { chief, bodies } = getZone()
      const assignments = [...chief.assignments, ...bodies.map((organisationId) => ({ organisationId, role }))]
      const { pool } = api.database
      await pool.query(
        `insert into role_assignment (id, person_id, organisation_id, role, valid_from)
        select gen_random_uuid(), $1, organisation, $3, '2020-01-01' from unnest($2::uuid[]) organisation`,
        [chief.personId, bodies, role],
      )
      await pool.query(
        `insert into function_holding (id, function_id, person_id, capacity, valid_from)
        select gen_random_uuid(), f.id, $1, 'deputy', '2020-01-01' from function f where f.organisation_id = any ($2)`,
        [chief.personId, bodies],
      )
      const { id, item } = await councilSits()
      await approve(id, item)
      await meetings({ ...chief, assignments }).holdMeeting({ id })
      const acts = await listMeetingActs(id)
      expect(acts.filter(({ provenance }) => provenance === 'in_person')).toHaveLength(inPerson)
      expect(acts.filter(({ provenance }) => provenance === 'recorded')).toHaveLength(3 - inPerson)
    },
  )

  it('is closed once when two users close it at the same time', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const both = await Promise.allSettled([meetings().holdMeeting({ id }), meetings().holdMeeting({ id })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await listMeetingActs(id)).toHaveLength(3)
    expect((await catchError(meetings().holdMeeting({ id }))).code).toBe('MEETING_CLOSED')
  })

  it('is closed completely or not at all, and an error names the item and the cause', async () => {
    const { id, item } = await councilSits()
    for (const { seat } of item.seats)
      await meetings().recordResult({ id, itemId: item.id, result: { ...emptyResult, seat, verdict: 'approved' } })
    expect(await catchError(meetings().holdMeeting({ id }))).toEqual({
      code: 'ITEM_REJECTED',
      data: { itemId: item.id, code: 'ORDER_REASON_REQUIRED', steps: ['council_agreement'] },
    })
    expect(await listMeetingActs(id)).toEqual([])
    expect((await meetings().getMeeting({ id })).state).toBe('planned')
  })

  it('reports an error on the item of the plan that causes it, for any order of the agenda', async () => {
    await getZone().completeDeliberation()
    await addPlansOnPath(api, getZone().planId, 1)
    const { id, members } = await plan(getZone().council)
    await meetings().recordPresence({ id, members: members.map(({ seat }) => ({ seat, presence: 'present' })) })
    const { items } = (await meetings().addPendingItems({ id })).meeting
    for (const item of items) await approve(id, item)
    const [first, second] = items
    // The kind of plan no longer has a path.
    await api.database.pool.query(`update plan set kind = 'yearly_action_plan' where id = $1`, [second!.plan!.id])
    expect(await catchError(meetings().holdMeeting({ id }))).toEqual({
      code: 'ITEM_REJECTED',
      data: { itemId: second!.id, code: 'NO_PATH', steps: [] },
    })
    expect([first!.id === second!.id, await listMeetingActs(id)]).toEqual([false, []])
  })

  it('rejects a decision about a text that was replaced after it was put on the agenda', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    await getZone().write('capacity', 'Andere woorden')
    const versionId = await getZone().freeze()
    await getZone().path(getZone().chief).submitVersion({ planId: getZone().planId, versionId, date: testDate })
    const refused = await catchError(meetings().holdMeeting({ id }))
    expect(refused).toMatchObject({ code: 'ITEM_REJECTED', data: { itemId: item.id } })
    expect(await listMeetingActs(id)).toEqual([])
  })

  it('accepts no decision of a member who does not take part', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const seat = item.seats[0]!.seat!
    await meetings().recordPresence({ id, members: [{ seat, presence: 'excused' }] })
    expect(await catchError(meetings().holdMeeting({ id }))).toEqual({ code: 'NOT_PRESENT', data: { itemId: item.id } })
  })

  it('accepts a representative under a power of attorney valid on that day for that step, and records it on the act', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const mayor = getZone().mayors[0]!
    const seat = { organisationId: getZone().bodies[0]!, function: 'mayor' }
    const given = {
      ...seat,
      to: { organisationId: getZone().zone, function: 'chief_of_corps' },
      validFrom: testDate,
      lastDay: testDate,
      reference: 'Decree of 1 November 2026',
    }
    const represented = (mandateId: string) =>
      meetings().recordPresence({ id, members: [{ seat, presence: 'represented', mandateId }] })
    api.clock.set('2026-11-20T10:00:00Z')
    const past = { validFrom: '2026-11-20', lastDay: '2026-11-20' }
    const over = await api.as(mayor).mandates.grantMandate({ ...given, ...past })
    api.clock.set(`${testDate}T10:00:00Z`)
    expect((await catchError(represented(over.id))).code).toBe('MANDATE_INVALID')
    const other = await api.as(mayor).mandates.grantMandate({ ...given, steps: ['security_council'] })
    await represented(other.id)
    expect((await catchError(meetings().holdMeeting({ id }))).code).toBe('MANDATE_OF_ANOTHER_STEP')
    const holds = await api.as(mayor).mandates.grantMandate({ ...given, steps: ['local_approval'] })
    await represented(holds.id)
    await meetings().holdMeeting({ id })
    const acts = await listMeetingActs(id)
    expect(acts.filter(({ mandate_id }) => mandate_id === holds.id).map((act) => act.seat_organisation_id)).toEqual([
      getZone().bodies[0],
    ])
  })

  it('keeps the report editable until adoption, and rejects later changes', async () => {
    const { id, item } = await councilSits()
    expect((await catchError(meetings().saveMinutes({ id, minutes: 'Early.' }))).code).toBe('MEETING_STILL_PLANNED')
    await approve(id, item)
    await meetings().holdMeeting({ id })
    // A meeting without results for others needs no file of its minutes.
    const { id: other } = await plan(getZone().council)
    await meetings().holdMeeting({ id: other })
    expect((await catchError(meetings().adoptMinutes({ id: other, date: testDate }))).code).toBe('NO_MINUTES')
    await meetings().saveMinutes({ id, minutes: 'All agreed.' })
    const adopted = await meetings().adoptMinutes({ id, date: testDate })
    expect([adopted.state, adopted.minutes, adopted.adoptedOn]).toEqual(['adopted', 'All agreed.', testDate])
    expect((await catchError(meetings().saveMinutes({ id, minutes: 'Otherwise.' }))).code).toBe('ALREADY_ADOPTED')
    expect((await catchError(meetings().addItem({ id, title: 'Something else' }))).code).toBe('MEETING_CLOSED')
  })

  it('keeps recorded data unchanged for every user of the database', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const { kysely } = api.database
    await expect(kysely.updateTable('meeting_result').set({ text: 'x' }).execute()).rejects.toThrow('cannot be changed')
    await expect(kysely.updateTable('meeting_presence').set({ presence: 'absent' }).execute()).rejects.toThrow(
      'cannot be changed',
    )
    await meetings().holdMeeting({ id })
    await expect(kysely.updateTable('meeting_item').set({ rank: 9 }).execute()).rejects.toThrow('cannot be changed')
    await expect(kysely.updateTable('meeting').set({ state: 'planned', held_at: null }).execute()).rejects.toThrow(
      'cannot be changed',
    )
    await expect(kysely.updateTable('path_act').set({ votes: null, meeting_id: null }).execute()).rejects.toThrow(
      'cannot be changed',
    )
  })
})
