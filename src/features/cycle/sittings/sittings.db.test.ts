import { describe, expect, it } from 'vitest'
import { transactor } from '#platform/procedure.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../plans/routes.ts'
import { usePack } from '../../registry/index.ts'
import { taskRoutes } from '../../tasks/index.ts'
import { compositionOf, sittingDates } from '../index.ts'
import { mandateRoutes } from '../mandates/routes.ts'
import { pathRoutes } from '../path/routes.ts'
import { zoneWithPath } from '../path/zonal-path.fixture.ts'
import { sittingRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  tasks: taskRoutes,
  sittings: sittingRoutes,
  mandates: mandateRoutes,
})
let its: Awaited<ReturnType<typeof zoneWithPath>>
const on = '2026-11-24'

preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
})

const sittings = (actor = its.chief) => api.as(actor).sittings
const plan = (bodyId: string) => sittings().planSitting({ bodyId, on, way: 'meeting' })
const nothing = { verdict: null, words: null, motive: null, about: null, votes: null, dissents: [] }

/** A sitting of the zonal security council with all members there, on whose agenda stands what waits. */
async function councilSits() {
  await its.deliberated()
  const { id, members } = await plan(its.council)
  await sittings().recordPresence({ id, members: members.map(({ seat }) => ({ seat, presence: 'present' })) })
  const { sitting } = await sittings().fillAgenda({ id })
  return { id, sitting, item: sitting.items.find((one) => one.plan?.step.code === 'local_approval')! }
}
const approve = async (id: string, item: Awaited<ReturnType<typeof councilSits>>['item']) => {
  for (const { seat } of item.seats)
    await sittings().recordResult({
      id,
      itemId: item.id,
      result: { ...nothing, seat, verdict: 'approved', motive: 'The council meets later.' },
    })
}
const actsOfSitting = (id: string) =>
  api.database.kysely.selectFrom('path_act').selectAll().where('sitting_id', '=', id).orderBy('place').execute()

describe('a sitting of the zonal security council', () => {
  it('knows its members of that day from the pack, and names the seat that nobody takes (R07)', async () => {
    const { members, missing, quorum } = await plan(its.council)
    expect(members.map(({ functionNames, votes }) => [functionNames!.en, votes])).toEqual([
      ['Mayor', true],
      ['Mayor', true],
      ['Crown prosecutor', true],
      ['Chief of corps', false],
    ])
    expect(missing.map(({ en }) => en)).toEqual(['Administrative director-coordinator (dirco)'])
    expect(quorum).toBe(null)
    const transact = transactor(api.context(its.chief), { permission: 'plan.read' }, [], null)
    const known = (bodyId: string, day: string) => transact('read', (work) => compositionOf(work, bodyId, day))
    expect((await known(its.council, on))!.members.map(({ seat }) => seat)).toEqual(members.map(({ seat }) => seat))
    expect(await known(its.zone, on)).toBeUndefined()
  })

  it('gets what waits for it on its agenda, with each seat that decides for itself, once', async () => {
    const { id, item } = await councilSits()
    expect(item.seats.map(({ functionNames }) => functionNames!.en)).toEqual(['Mayor', 'Mayor', 'Crown prosecutor'])
    expect(item.plan).toMatchObject({ version: 1, act: 'decision' })
    expect(item.plan!.sections.map(({ code }) => code)).toContain('capacity')
    const again = await sittings().fillAgenda({ id })
    expect([again.added, again.sitting.items.length]).toEqual([0, 1])
  })

  it('writes each result to the path of the plan when it is closed, one act per seat, in the words of the sitting', async () => {
    const { id, item } = await councilSits()
    const [first, second, third] = item.seats
    const said = { ...nothing, motive: 'The council meets later.' }
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
    const approval = its.stepOf(await its.show(), 'local_approval')
    expect(approval.seats.map(({ state, act }) => [state, act?.verdict, act?.given, act?.sittingId]).sort()).toEqual([
      ['given', 'approved', 'recorded', id],
      ['given', 'approved_with_reservation', 'recorded', id],
      ['partly', 'approved', 'recorded', id],
    ])
    expect((await actsOfSitting(id)).map(({ way, on_date }) => [way, on_date])).toEqual(Array(3).fill(['meeting', on]))
  })

  it('counts two that close it at the same moment once', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const both = await Promise.allSettled([sittings().holdSitting({ id }), sittings().holdSitting({ id })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await actsOfSitting(id)).toHaveLength(3)
    expect((await refusalOf(sittings().holdSitting({ id }))).code).toBe('ALREADY_HELD')
  })

  it('is closed whole or not at all: a refusal names the item and what the path says of it', async () => {
    const { id, item } = await councilSits()
    for (const { seat } of item.seats)
      await sittings().recordResult({ id, itemId: item.id, result: { ...nothing, seat, verdict: 'approved' } })
    expect(await refusalOf(sittings().holdSitting({ id }))).toEqual({
      code: 'ITEM_REFUSED',
      data: { itemId: item.id, code: 'MOTIVE_MISSING', steps: ['council_agreement'] },
    })
    expect(await actsOfSitting(id)).toEqual([])
    expect((await sittings().getSitting({ id })).state).toBe('planned')
  })

  it('refuses a decision about words that were replaced meanwhile', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    await its.write('capacity', 'Andere woorden')
    const versionId = await its.freeze()
    await its.path(its.chief).layVersion({ planId: its.planId, versionId, on })
    const refused = await refusalOf(sittings().holdSitting({ id }))
    expect(refused).toMatchObject({ code: 'ITEM_REFUSED', data: { itemId: item.id } })
    expect(await actsOfSitting(id)).toEqual([])
  })

  it('takes no decision of a member who does not take part', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const seat = item.seats[0]!.seat!
    await sittings().recordPresence({ id, members: [{ seat, presence: 'excused' }] })
    expect(await refusalOf(sittings().holdSitting({ id }))).toEqual({ code: 'NOT_PRESENT', data: { itemId: item.id } })
  })

  it('lets a member be represented under a mandate that holds that day, for that step, and says so on the act', async () => {
    const { id, item } = await councilSits()
    await approve(id, item)
    const mayor = its.mayors[0]!
    const seat = { organisationId: its.bodies[0]!, function: 'mayor' }
    const given = {
      ...seat,
      to: { organisationId: its.zone, function: 'chief_of_corps' },
      validFrom: '2026-11-01',
      lastOn: on,
      reference: 'Decree of 1 November 2026',
    }
    const represented = (mandateId: string) =>
      sittings().recordPresence({ id, members: [{ seat, presence: 'represented', mandateId }] })
    const over = await api.as(mayor).mandates.giveMandate({ ...given, lastOn: '2026-11-20' })
    expect((await refusalOf(represented(over.id))).code).toBe('MANDATE_WRONG')
    const other = await api.as(mayor).mandates.giveMandate({ ...given, steps: ['security_council'] })
    await represented(other.id)
    expect((await refusalOf(sittings().holdSitting({ id }))).code).toBe('MANDATE_OF_ANOTHER_STEP')
    const holds = await api.as(mayor).mandates.giveMandate({ ...given, steps: ['local_approval'] })
    await represented(holds.id)
    await sittings().holdSitting({ id })
    const acts = await actsOfSitting(id)
    expect(acts.filter(({ mandate_id }) => mandate_id === holds.id).map((act) => act.seat_organisation_id)).toEqual([
      its.bodies[0],
    ])
  })

  it('keeps its minutes until they are adopted, and refuses what is said of it afterwards', async () => {
    const { id, item } = await councilSits()
    expect((await refusalOf(sittings().saveMinutes({ id, minutes: 'Early.' }))).code).toBe('NOT_HELD')
    await approve(id, item)
    await sittings().holdSitting({ id })
    expect((await refusalOf(sittings().adoptMinutes({ id, on }))).code).toBe('NO_MINUTES')
    await sittings().saveMinutes({ id, minutes: 'All agreed.' })
    const adopted = await sittings().adoptMinutes({ id, on })
    expect([adopted.state, adopted.minutes, adopted.adoptedOn]).toEqual(['adopted', 'All agreed.', on])
    expect((await refusalOf(sittings().saveMinutes({ id, minutes: 'Otherwise.' }))).code).toBe('ALREADY_ADOPTED')
    expect((await refusalOf(sittings().addItem({ id, title: 'Something else' }))).code).toBe('ALREADY_HELD')
  })

  it('does not change what was written down of it, whoever asks the database', async () => {
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

describe('a sitting that is planned', () => {
  it('stands in the calendar of whoever may read it, and waits for who keeps it until it is closed', async () => {
    const { id } = await plan(its.council)
    const datesOf = (actor: typeof its.chief) =>
      transactor(
        api.context(actor),
        { permission: 'task.read' },
        [],
        null,
      )('read', (work) => sittingDates(work, { from: '2026-11-25', to: '2026-12-01', late: true }))
    expect(await datesOf(its.mayors[0]!)).toMatchObject([
      { key: `sitting:${id}`, on, state: 'open', waitsFor: [{ organisationId: its.zone }], href: `/sittings/${id}` },
    ])
    const stranger = people.planner((await factories(api.database).organisation()).id)
    expect(await datesOf(stranger)).toEqual([])
    await sittings().holdSitting({ id })
    expect(await datesOf(its.mayors[0]!)).toEqual([])
  })
})

describe('the agenda', () => {
  it('is put in another order, and something else stands on it, which goes to no path', async () => {
    const { id, item } = await councilSits()
    const { items } = await sittings().addItem({ id, title: 'Dates of the next sittings' })
    const other = items.find(({ plan }) => plan === null)!
    const ordered = await sittings().orderItems({ id, itemIds: [other.id, item.id] })
    expect(ordered.items.map((one) => one.id)).toEqual([other.id, item.id])
    const said = { ...nothing, seat: null, words: 'The first Tuesday of the month.' }
    await sittings().recordResult({ id, itemId: other.id, result: said })
    const held = await sittings().holdSitting({ id })
    expect(held.items[0]!.seats[0]!.result!.words).toBe(said.words)
    expect(await actsOfSitting(id)).toEqual([])
  })

  it('never tells a body of a plan that it may not read', async () => {
    const { id, item } = await councilSits()
    const mayor = its.mayors[0]!
    const seen = await sittings(mayor).getSitting({ id })
    expect(seen.items.map((one) => one.id)).toEqual([item.id])
    await approve(id, item)
    // The plan becomes the zone's and the prosecutor's alone.
    await api.database.kysely
      .updateTable('plan')
      .set({ marking: 2, partner_ids: [its.prosecutor.assignments[0]!.organisationId] })
      .where('id', '=', its.planId)
      .execute()
    expect((await sittings(mayor).getSitting({ id })).items).toEqual([])
    const [row] = (await sittings(mayor).listSittings({})).rows
    expect([row!.id, row!.items]).toEqual([id, 0])
    const page = await sittings(mayor).printSitting({ id, form: 'html' })
    expect(await page.text()).not.toContain('Zonaal veiligheidsplan')
    expect((await sittings(its.prosecutor).getSitting({ id })).items.map((one) => one.id)).toEqual([item.id])
  })

  it('does not put before a body what it may not read: whoever keeps it is told which plan that is', async () => {
    await its.deliberated()
    await api.database.kysely.updateTable('plan').set({ marking: 2 }).where('id', '=', its.planId).execute()
    const { id } = await plan(its.council)
    const filled = await sittings().fillAgenda({ id })
    expect([filled.added, filled.leftOut.map(({ planId }) => planId)]).toEqual([0, [its.planId]])
  })

  it('is printed in the language of its reader: what is before whom, and once it was held what was decided', async () => {
    const { id, item } = await councilSits()
    const agenda = await sittings().printSitting({ id, language: 'nl', form: 'html' })
    expect(agenda.name).toBe(`sitting-${on}-nl.html`)
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

describe('a council that decides as one', () => {
  const agreed = async () => {
    await its.deliberated()
    const { id, quorum } = await plan(its.policeCouncil)
    const { sitting } = await sittings().fillAgenda({ id })
    const item = sitting.items.find((one) => one.plan?.step.code === 'council_agreement')!
    const votes = { for: 11, against: 3, abstained: 1 }
    const seat = item.seats[0]!.seat
    const result = {
      ...nothing,
      seat,
      verdict: 'approved' as const,
      votes,
      dissents: [{ seat: null, words: 'Too dear.' }],
    }
    return { id, quorum, item, result }
  }

  it('has its votes counted: no more than take part, and none without a quorum', async () => {
    const { id, quorum, item, result } = await agreed()
    expect(quorum).toBe(1)
    const record = () => sittings().recordResult({ id, itemId: item.id, result })
    expect(await refusalOf(record())).toEqual({ code: 'TOO_MANY_VOTES', data: { voting: 0 } })
    await sittings().recordPresence({ id, inOffice: 31, tookPart: 15 })
    await record()
    expect(await refusalOf(sittings().holdSitting({ id }))).toEqual({
      code: 'NO_QUORUM',
      data: { voting: 15, needed: 16 },
    })
    await sittings().recordPresence({ id, inOffice: 31, tookPart: 14 })
    await sittings().recordPresence({ id, inOffice: 27, tookPart: 15 })
    await sittings().holdSitting({ id })
    const { seats } = its.stepOf(await its.show(), 'council_agreement')
    expect(seats[0]!.act).toMatchObject({ verdict: 'approved', votes: result.votes, sittingId: id })
    expect((await refusalOf(sittings().recordPresence({ id, inOffice: 3, tookPart: 4 }))).code).toBe('ALREADY_HELD')
  })

  it('is kept by itself or by the body above it, and by nobody else', async () => {
    await its.deliberated()
    const { id } = await plan(its.policeCouncil)
    const stranger = people.planner((await factories(api.database).organisation({ kind: 'police_zone' })).id)
    expect(
      (await refusalOf(sittings(stranger).planSitting({ bodyId: its.policeCouncil, on, way: 'meeting' }))).code,
    ).toBe('NOT_YOUR_BODY')
    expect((await refusalOf(sittings(stranger).getSitting({ id }))).code).toBe('NOT_FOUND')
    expect((await refusalOf(sittings(its.mayors[0]!).fillAgenda({ id }))).code).toBe('FORBIDDEN')
    expect((await refusalOf(sittings().planSitting({ bodyId: its.zone, on, way: 'meeting' }))).code).toBe(
      'NOT_COLLEGIAL',
    )
    const { rows } = await sittings().listBodies({})
    expect(rows.map((one) => one.id).sort()).toEqual([its.council, its.policeCouncil, ...its.bodies].sort())
  })
})
