import { describe, expect, it } from 'vitest'
import { listMeetingDates } from '#features/approval/path/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/procedure.ts'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { countStatements } from '../../../../testing/statements.ts'
import { addPlansOnPath, emptyResult, testDate, zoneThatSits } from './meetings.fixture.ts'

usePack(belgium)
const { api, its, sittings, plan, councilSits, approve, actsOfSitting } = zoneThatSits()

describe('planned meeting', () => {
  it('appears in the calendar of all readers, and as pending for the managing organisation until it is closed', async () => {
    const { id } = await plan(its().council)
    const loadMeetingDates = (actor: Actor) =>
      transactor(
        api.context(actor),
        { permission: 'task.read' },
        [],
        null,
      )('read', (work) => listMeetingDates(work, { from: '2026-11-25', to: '2026-12-01', late: true }))
    expect(await loadMeetingDates(its().mayors[0]!)).toMatchObject([
      {
        key: `sitting:${id}`,
        on: testDate,
        state: 'open',
        waitsFor: [{ organisationId: its().zone }],
        href: `/sittings/${id}`,
      },
    ])
    const stranger = people.planner((await factories(api.database).organisation()).id)
    expect(await loadMeetingDates(stranger)).toEqual([])
    await sittings().holdSitting({ id })
    expect(await loadMeetingDates(its().mayors[0]!)).toEqual([])
  })
})

describe('agenda of a meeting', () => {
  it('can be reordered, and accepts a separate item that is not added to any approval procedure', async () => {
    const { id, item } = await councilSits()
    const { items } = await sittings().addItem({ id, title: 'Dates of the next sittings' })
    const other = items.find(({ plan }) => plan === null)!
    const ordered = await sittings().orderItems({ id, itemIds: [other.id, item.id] })
    expect(ordered.items.map((entry) => entry.id)).toEqual([other.id, item.id])
    const said = { ...emptyResult, seat: null, words: 'The first Tuesday of the month.' }
    await sittings().recordResult({ id, itemId: other.id, result: said })
    const held = await sittings().holdSitting({ id })
    expect(held.items[0]!.seats[0]!.result!.words).toBe(said.words)
    expect(await actsOfSitting(id)).toEqual([])
  })

  it('adds any number of pending plans in a constant number of statements, and counts those that do not fit', async () => {
    await its().deliberated()
    const fill = async () => {
      const { id } = await plan(its().council)
      let filled: Awaited<ReturnType<ReturnType<typeof sittings>['fillAgenda']>>
      const count = await countStatements(api.database, async () => {
        filled = await sittings().fillAgenda({ id })
      })
      return { id, count, ...filled! }
    }
    const small = await fill()
    expect([small.added, small.noRoom]).toEqual([1, 0])
    await addPlansOnPath(api, its().planId, 220)
    const full = await fill()
    expect([full.added, full.noRoom, full.sitting.items.length]).toEqual([200, 21, 200])
    expect(full.count).toBe(small.count)
    expect(full.sitting.items.every((item) => item.plan?.version === 1 && item.plan.sections.length > 0)).toBe(true)
    // A changed order is saved immediately.
    const { items } = await sittings().orderItems({ id: full.id, itemIds: [full.sitting.items.at(-1)!.id] })
    expect(items.map((entry) => entry.id)).toEqual([
      full.sitting.items.at(-1)!.id,
      ...full.sitting.items.slice(0, -1).map((entry) => entry.id),
    ])
  })

  it('hides agenda items about a plan from an organisation that may not read it', async () => {
    const { id, item } = await councilSits()
    const mayor = its().mayors[0]!
    const seen = await sittings(mayor).getSitting({ id })
    expect(seen.items.map((entry) => entry.id)).toEqual([item.id])
    await approve(id, item)
    // The plan becomes visible to the zone and the prosecutor only.
    await api.database.kysely
      .updateTable('plan')
      .set({ marking: 2, partner_ids: [its().prosecutor.assignments[0]!.organisationId] })
      .where('id', '=', its().planId)
      .execute()
    expect((await sittings(mayor).getSitting({ id })).items).toEqual([])
    const [row] = (await sittings(mayor).listSittings({})).rows
    expect([row!.id, row!.items]).toEqual([id, 0])
    const page = await sittings(mayor).printSitting({ id, form: 'html' })
    expect(await page.text()).not.toContain('Zonaal veiligheidsplan')
    expect((await sittings(its().prosecutor).getSitting({ id })).items.map((entry) => entry.id)).toEqual([item.id])
  })

  it('omits a plan that the deciding body may not read, and shows it to the managing organisation', async () => {
    await its().deliberated()
    await api.database.kysely.updateTable('plan').set({ marking: 2 }).where('id', '=', its().planId).execute()
    const { id } = await plan(its().council)
    const filled = await sittings().fillAgenda({ id })
    expect([filled.added, filled.leftOut.map(({ planId }) => planId)]).toEqual([0, [its().planId]])
  })

  it('is printed in the language of the reader, with the deciding seats and, after the meeting, the decisions', async () => {
    const { id, item } = await councilSits()
    const agenda = await sittings().printSitting({ id, language: 'nl', form: 'html' })
    expect(agenda.name).toBe(`sitting-${testDate}-nl.html`)
    const text = await agenda.text()
    expect(text).toContain('Agenda')
    expect(text).toContain('Procureur des Konings')
    expect(text).not.toContain('Mayor A')
    await approve(id, item)
    await sittings().holdSitting({ id })
    const minutes = await (await sittings().printSitting({ id, language: 'fr', form: 'html' })).text()
    expect(minutes).toContain('Procès-verbal')
    expect(minutes).toContain('Approuvé')
  })
})

describe('council with a joint decision', () => {
  const agreed = async () => {
    await its().deliberated()
    const { id, quorum } = await plan(its().policeCouncil)
    const { sitting } = await sittings().fillAgenda({ id })
    const item = sitting.items.find((entry) => entry.plan?.step.code === 'council_agreement')!
    const votes = { for: 11, against: 3, abstained: 1 }
    const seat = item.seats[0]!.seat
    const result = {
      ...emptyResult,
      seat,
      verdict: 'approved' as const,
      votes,
      dissents: [{ seat: null, words: 'Too dear.' }],
    }
    return { id, quorum, item, result }
  }

  it('limits votes to the participants, and requires a quorum', async () => {
    const { id, quorum, item, result } = await agreed()
    expect(quorum).toBe(1)
    const record = () => sittings().recordResult({ id, itemId: item.id, result })
    expect(await catchError(record())).toEqual({ code: 'TOO_MANY_VOTES', data: { voting: 0 } })
    await sittings().recordPresence({ id, inOffice: 31, tookPart: 15 })
    await record()
    expect(await catchError(sittings().holdSitting({ id }))).toEqual({
      code: 'NO_QUORUM',
      data: { voting: 15, needed: 16 },
    })
    await sittings().recordPresence({ id, inOffice: 31, tookPart: 14 })
    await sittings().recordPresence({ id, inOffice: 27, tookPart: 15 })
    await sittings().holdSitting({ id })
    const { seats } = its().stepOf(await its().show(), 'council_agreement')
    expect(seats[0]!.act).toMatchObject({ verdict: 'approved', votes: result.votes, sittingId: id })
    expect((await catchError(sittings().recordPresence({ id, inOffice: 3, tookPart: 4 }))).code).toBe('ALREADY_HELD')
  })

  it('is managed only by the council itself or by the organisation above it', async () => {
    await its().deliberated()
    const { id } = await plan(its().policeCouncil)
    const stranger = people.planner((await factories(api.database).organisation({ kind: 'police_zone' })).id)
    expect(
      (await catchError(sittings(stranger).planSitting({ bodyId: its().policeCouncil, on: testDate, way: 'meeting' })))
        .code,
    ).toBe('NOT_YOUR_BODY')
    expect((await catchError(sittings(stranger).getSitting({ id }))).code).toBe('NOT_FOUND')
    expect((await catchError(sittings(its().mayors[0]!).fillAgenda({ id }))).code).toBe('FORBIDDEN')
    expect((await catchError(sittings().planSitting({ bodyId: its().zone, on: testDate, way: 'meeting' }))).code).toBe(
      'NOT_COLLEGIAL',
    )
    const { rows } = await sittings().listBodies({})
    expect(rows.map((row) => row.id).sort()).toEqual([its().council, its().policeCouncil, ...its().bodies].sort())
  })
})
