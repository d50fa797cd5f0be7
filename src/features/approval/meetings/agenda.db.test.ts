import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { countStatements } from '../../../../testing/statements.ts'
import { meetingDates } from './calendar.ts'
import { addPlansOnPath, emptyResult, testDate, zoneWithMeetings } from './meetings.fixture.ts'

usePack(belgium)
const { api, getZone, meetings, plan, councilSits, approve, listMeetingActs } = zoneWithMeetings()

describe('planned meeting', () => {
  it('appears in the calendar of all readers, and as pending for the managing organisation until it is closed', async () => {
    const { id } = await plan(getZone().council)
    const loadMeetingDates = (actor: Actor) =>
      transactor(
        api.context(actor),
        { permission: 'task.read' },
        [],
        null,
      )('read', (context) => meetingDates.list(context, { from: '2026-11-25', to: '2026-12-01', includeOverdue: true }))
    expect(await loadMeetingDates(getZone().mayors[0]!)).toMatchObject([
      {
        key: `meeting:${id}`,
        date: testDate,
        state: 'open',
        responsibleParties: [{ organisationId: getZone().zone }],
        href: `/meetings/${id}`,
      },
    ])
    const stranger = people.planner((await factories(api.database).organisation()).id)
    expect(await loadMeetingDates(stranger)).toEqual([])
    await meetings().holdMeeting({ id })
    expect(await loadMeetingDates(getZone().mayors[0]!)).toEqual([])
  })
})

describe('agenda of a meeting', () => {
  it('can be reordered, and accepts a separate item that is not added to any approval procedure', async () => {
    const { id, item } = await councilSits()
    const { items } = await meetings().addItem({ id, title: 'Dates of the next sittings' })
    const other = items.find(({ plan }) => plan === null)!
    const ordered = await meetings().orderItems({ id, itemIds: [other.id, item.id] })
    expect(ordered.items.map((entry) => entry.id)).toEqual([other.id, item.id])
    const input = { ...emptyResult, seat: null, text: 'The first Tuesday of the month.' }
    await meetings().recordResult({ id, itemId: other.id, result: input })
    const closedMeeting = await meetings().holdMeeting({ id })
    expect(closedMeeting.items[0]!.seats[0]!.result!.text).toBe(input.text)
    expect(await listMeetingActs(id)).toEqual([])
  })

  it('adds any number of pending plans in a constant number of statements, and counts those that do not fit', async () => {
    await getZone().completeDeliberation()
    const fill = async () => {
      const { id } = await plan(getZone().council)
      let filled: Awaited<ReturnType<ReturnType<typeof meetings>['addPendingItems']>>
      const count = await countStatements(api.database, async () => {
        filled = await meetings().addPendingItems({ id })
      })
      return { id, count, ...filled! }
    }
    const small = await fill()
    expect([small.added, small.omittedCount]).toEqual([1, 0])
    await addPlansOnPath(api, getZone().planId, 220)
    const full = await fill()
    expect([full.added, full.omittedCount, full.meeting.items.length]).toEqual([200, 21, 200])
    expect(full.count).toBe(small.count)
    expect(full.meeting.items.every((item) => item.plan?.version === 1 && item.plan.sections.length > 0)).toBe(true)
    // A changed order is saved immediately.
    const { items } = await meetings().orderItems({ id: full.id, itemIds: [full.meeting.items.at(-1)!.id] })
    expect(items.map((entry) => entry.id)).toEqual([
      full.meeting.items.at(-1)!.id,
      ...full.meeting.items.slice(0, -1).map((entry) => entry.id),
    ])
  })

  it('hides agenda items about a plan from an organisation that may not read it', async () => {
    const { id, item } = await councilSits()
    const mayor = getZone().mayors[0]!
    const seen = await meetings(mayor).getMeeting({ id })
    expect(seen.items.map((entry) => entry.id)).toEqual([item.id])
    await approve(id, item)
    // The plan becomes visible to the zone and the prosecutor only.
    await api.database.kysely
      .updateTable('plan')
      .set({ marking: 2, partner_ids: [getZone().prosecutor.assignments[0]!.organisationId] })
      .where('id', '=', getZone().planId)
      .execute()
    expect((await meetings(mayor).getMeeting({ id })).items).toEqual([])
    const [row] = (await meetings(mayor).listMeetings({})).rows
    expect([row!.id, row!.items]).toEqual([id, 0])
    const page = await meetings(mayor).printMeeting({ id, form: 'html' })
    expect(await page.text()).not.toContain('Zonaal veiligheidsplan')
    expect((await meetings(getZone().prosecutor).getMeeting({ id })).items.map((entry) => entry.id)).toEqual([item.id])
  })

  it('omits a plan that the deciding body may not read, and shows it to the managing organisation', async () => {
    await getZone().completeDeliberation()
    await api.database.kysely.updateTable('plan').set({ marking: 2 }).where('id', '=', getZone().planId).execute()
    const { id } = await plan(getZone().council)
    const filled = await meetings().addPendingItems({ id })
    expect([filled.added, filled.unreadablePlans.map(({ planId }) => planId)]).toEqual([0, [getZone().planId]])
  })

  it('is printed in the language of the reader, with the deciding seats and, after the meeting, the decisions', async () => {
    const { id, item } = await councilSits()
    const agenda = await meetings().printMeeting({ id, language: 'nl', form: 'html' })
    expect(agenda.name).toBe(`meeting-${testDate}-nl.html`)
    const text = await agenda.text()
    expect(text).toContain('Agenda')
    expect(text).toContain('Procureur des Konings')
    expect(text).not.toContain('Mayor A')
    await approve(id, item)
    await meetings().holdMeeting({ id })
    const minutes = await (await meetings().printMeeting({ id, language: 'fr', form: 'html' })).text()
    expect(minutes).toContain('Compte rendu')
    expect(minutes).toContain('Approuvé')
    expect(minutes).not.toContain('Traduction de courtoisie')
  })

  it('is a marked courtesy translation in a language that the language regime of the body does not allow', async () => {
    const { id } = await councilSits()
    await api.database.pool.query(
      `update area set code = 'BE-M-73109' where id = (select area_id from organisation where id = $1)`,
      [getZone().council],
    )
    const print = async (language: 'nl' | 'fr') =>
      (await meetings().printMeeting({ id, language, form: 'html' })).text()
    expect(await print('fr')).toMatch(/Traduction de courtoisie.*Texte authentique.*néerlandais/s)
    expect(await print('nl')).not.toContain('Hoffelijkheidsvertaling')
  })
})

describe('council with a joint decision', () => {
  const agreed = async () => {
    await getZone().completeDeliberation()
    const { id, quorum } = await plan(getZone().policeCouncil)
    const { meeting } = await meetings().addPendingItems({ id })
    const item = meeting.items.find((entry) => entry.plan?.step.code === 'council_agreement')!
    const votes = { for: 11, against: 3, abstained: 1 }
    const seat = item.seats[0]!.seat
    const result = {
      ...emptyResult,
      seat,
      verdict: 'approved' as const,
      votes,
      dissents: [{ seat: null, text: 'Too dear.' }],
    }
    return { id, quorum, item, result }
  }

  it('limits votes to the participants, and requires a quorum', async () => {
    const { id, quorum, item, result } = await agreed()
    expect(quorum).toBe(1)
    const record = () => meetings().recordResult({ id, itemId: item.id, result })
    expect(await catchError(record())).toEqual({ code: 'TOO_MANY_VOTES', data: { voting: 0 } })
    await meetings().recordPresence({ id, inOffice: 31, participantCount: 15 })
    await record()
    expect(await catchError(meetings().holdMeeting({ id }))).toEqual({
      code: 'NO_QUORUM',
      data: { voting: 15, needed: 16 },
    })
    await meetings().recordPresence({ id, inOffice: 31, participantCount: 14 })
    await meetings().recordPresence({ id, inOffice: 27, participantCount: 15 })
    await meetings().holdMeeting({ id })
    const { seats } = getZone().getStep(await getZone().show(), 'council_agreement')
    expect(seats[0]!.act).toMatchObject({ verdict: 'approved', votes: result.votes, meetingId: id })
    expect((await catchError(meetings().recordPresence({ id, inOffice: 3, participantCount: 4 }))).code).toBe(
      'MEETING_CLOSED',
    )
  })

  it('is managed only by the council itself or by the organisation above it', async () => {
    await getZone().completeDeliberation()
    const { id } = await plan(getZone().policeCouncil)
    const stranger = people.planner((await factories(api.database).organisation({ kind: 'police_zone' })).id)
    expect(
      (
        await catchError(
          meetings(stranger).scheduleMeeting({ bodyId: getZone().policeCouncil, date: testDate, method: 'meeting' }),
        )
      ).code,
    ).toBe('NOT_YOUR_ORGANISATION')
    expect((await catchError(meetings(stranger).getMeeting({ id }))).code).toBe('NOT_FOUND')
    expect((await catchError(meetings(getZone().mayors[0]!).addPendingItems({ id }))).code).toBe('FORBIDDEN')
    expect(
      (await catchError(meetings().scheduleMeeting({ bodyId: getZone().zone, date: testDate, method: 'meeting' })))
        .code,
    ).toBe('NOT_COLLEGIAL')
    const { rows } = await meetings().listBodies({})
    expect(rows.map((row) => row.id).sort()).toEqual(
      [getZone().council, getZone().policeCouncil, ...getZone().bodies].sort(),
    )
  })
})
