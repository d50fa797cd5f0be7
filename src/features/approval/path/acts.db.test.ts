import { describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { zoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, tasks: taskRoutes })
let its: Awaited<ReturnType<typeof zoneWithPath>>
const on = '2026-11-24'

preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
})

describe('what bodies say on the path of a plan', () => {
  it('binds an approval to the words: changed ones are laid before everybody again, the council keeps its own', async () => {
    const versionId = await its.deliberated()
    const { planId, path, chief } = its
    const council = { organisationId: its.policeCouncil, function: null }
    await path(chief).decide({ planId, step: 'council_agreement', seat: council, versionId, verdict: 'approved', on })
    await its.write('strategic_objectives', 'Anders')
    const second = await its.freeze()
    const shown = await path(chief).layVersion({ planId, versionId: second, on })
    expect(its.stepOf(shown, 'security_council').seats[0]!.state).toBe('outdated')
    const seat = { organisationId: its.council, function: null }
    const again = await path(chief).decide({
      planId,
      step: 'security_council',
      seat,
      versionId: second,
      verdict: 'approved',
      on,
      words: 'Again.',
    })
    expect(its.stepOf(again, 'council_agreement').state).toBe('through')
    const old = {
      planId,
      step: 'local_approval',
      seat: its.stepOf(again, 'local_approval').seats[0]!.seat,
      versionId,
      verdict: 'approved',
      on,
    } as const
    expect((await refusalOf(path(chief).decide(old))).code).toBe('ANOTHER_VERSION')
  })

  it('asks bodies with a task until a day, which ends when they spoke, and shows who is waited for since when', async () => {
    const versionId = await its.deliberated()
    const { planId, path, chief } = its
    const step = its.stepOf(await its.show(), 'local_approval')
    const asked = await path(chief).askForWord({
      planId,
      step: 'local_approval',
      on,
      dueOn: '2026-12-15',
      motive: 'Asked early.',
      seats: step.seats.map(({ seat }) => seat),
    })
    expect(
      its
        .stepOf(asked, 'local_approval')
        .seats.map(({ state, waitedForSince, dueOn }) => [state, waitedForSince, dueOn]),
    ).toEqual(step.seats.map(() => ['asked', on, '2026-12-15']))
    const waits = async () =>
      (await api.as(its.prosecutor).tasks.listTasks({})).rows.map(({ kind, dueOn }) => [kind, dueOn])
    expect(await waits()).toEqual([['path_decision', '2026-12-15']])
    await path(its.prosecutor).decide({
      planId,
      step: 'local_approval',
      seat: step.seats.at(-1)!.seat,
      versionId,
      verdict: 'approved',
      on,
      motive: 'Early.',
    })
    expect(await waits()).toEqual([])
  })

  it('asks nobody who may not read the plan', async () => {
    await its.deliberated()
    const { plan } = await api.as(its.chief).plans.getPlan({ id: its.planId })
    await api.as(its.chief).plans.changePlan({ id: plan.id, revision: plan.revision, patch: { marking: 'TLP:AMBER' } })
    const step = its.stepOf(await its.show(), 'local_approval')
    const ask = { planId: its.planId, step: 'local_approval', on, dueOn: '2026-12-15', motive: 'Early.' }
    const refused = await refusalOf(
      its.path(its.chief).askForWord({ ...ask, seats: step.seats.map(({ seat }) => seat) }),
    )
    expect(refused.code).toBe('NOT_READERS')
    expect((refused.data as { organisations: unknown[] }).organisations).toHaveLength(3)
    expect((await refusalOf(its.path(its.prosecutor).getPath({ planId: its.planId }))).code).toBe('NOT_FOUND')
  })

  it('takes an act back with a reason; what a body said in person it takes back itself', async () => {
    const versionId = await its.deliberated()
    const { planId, path, chief } = its
    const seat = its.stepOf(await its.show(), 'local_approval').seats.at(-1)!.seat
    const shown = await path(its.prosecutor).decide({
      planId,
      step: 'local_approval',
      seat,
      versionId,
      verdict: 'approved',
      on,
      motive: 'Early.',
    })
    const { id } = its.stepOf(shown, 'local_approval').seats.at(-1)!.act!
    expect((await refusalOf(path(chief).withdrawAct({ id, words: 'Not so.' }))).code).toBe('FORBIDDEN')
    const back = await path(its.prosecutor).withdrawAct({ id, words: 'For another plan.' })
    expect(its.stepOf(back, 'local_approval').seats.at(-1)!.state).toBe('none')
    expect(back.acts.map(({ kind }) => kind).slice(-2)).toEqual(['decided', 'withdrawn'])
  })

  it('is received by each body it was sent to, once and for its own seat, also when the plan holds', async () => {
    const versionId = await its.deliberated()
    const { planId, path, chief } = its
    const decision = { planId, versionId, verdict: 'approved', on, words: 'Letter.' } as const
    for (const step of ['council_agreement', 'local_approval'])
      for (const { seat } of its.stepOf(await its.show(), step).seats)
        await path(chief).decide({ ...decision, step, seat })
    const step = 'transmission'
    const seat = { organisationId: its.interior, function: null }
    const ofInterior = await enrol(api.database, people.partner(its.interior, 'Of the Interior'))
    const early = { planId, step, seat, on }
    expect((await refusalOf(path(ofInterior).confirmReceipt(early))).code).toBe('WAITS_FOR')
    await path(chief).sendOn({ planId, step, on })
    const ofJustice = await enrol(api.database, people.partner(its.justice, 'Of Justice'))
    expect((await refusalOf(path(ofJustice).confirmReceipt({ planId, step, seat, on }))).code).toBe('NOT_YOUR_SEAT')
    const received = async () =>
      its.stepOf(await its.show(), step).seats.map((one) => [one.seat.organisationId, one.receivedOn])
    const shown = await path(ofInterior).confirmReceipt({ planId, step, seat, on })
    expect(shown.acts.at(-1)).toMatchObject({ kind: 'received', given: 'in_person' })
    expect(await received()).toEqual([
      [its.interior, on],
      [its.justice, null],
    ])
    expect((await refusalOf(path(ofInterior).confirmReceipt({ planId, step, seat, on }))).code).toBe('ALREADY_SO')
    for (const one of its.stepOf(await its.show(), 'approval').seats)
      await path(chief).decide({ ...decision, step: 'approval', seat: one.seat })
    await path(chief).enterIntoForce({ planId, step: 'in_force', on })
    const able = its.stepOf(await its.show(ofJustice), step).seats.map(({ abilities }) => abilities.speak)
    expect(able).toEqual([false, true])
    const late = { organisationId: its.justice, function: null }
    await path(ofJustice).confirmReceipt({ planId, step, seat: late, on })
    expect((await received()).map(([, day]) => day)).toEqual([on, on])
  })

  it('counts two approvals at the same moment once', async () => {
    const versionId = await its.deliberated()
    const seat = its.stepOf(await its.show(), 'local_approval').seats.at(-1)!.seat
    const said = {
      planId: its.planId,
      step: 'local_approval',
      seat,
      versionId,
      verdict: 'approved',
      on,
      motive: 'Early.',
    } as const
    const answers = await Promise.allSettled([
      its.path(its.prosecutor).decide(said),
      its.path(its.prosecutor).decide(said),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(
      (await its.show()).acts.filter(
        ({ kind, seat: one }) => kind === 'decided' && one?.function === 'crown_prosecutor',
      ),
    ).toHaveLength(1)
  })
})

describe('an approval of parts', () => {
  const local = { step: 'local_approval', on, motive: 'The council meets later.' } as const
  const agrees = async (about?: string[], words = 'Letter.') => {
    const { seat } = its.stepOf(await its.show(), 'local_approval').seats.at(-1)!
    const versionId = (await its.show()).laid!.versionId
    const said = { planId: its.planId, ...local, seat, versionId, words, verdict: 'approved' } as const
    return its.path(its.chief).decide({ ...said, ...(about && { about }) })
  }
  const seatOf = (shown: Awaited<ReturnType<typeof agrees>>) => its.stepOf(shown, 'local_approval').seats.at(-1)!

  it('counts for them alone, until all that is before a body is approved', async () => {
    await its.write('strategic_objectives', 'Veilige wijken')
    await its.deliberated()
    const codes = its.stepOf(await its.show(), 'local_approval').sections!.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['capacity', 'strategic_objectives']))
    const first = await agrees(['capacity'])
    expect(seatOf(first)).toMatchObject({ state: 'partly', about: ['capacity'], act: { words: 'Letter.' } })
    // The cover and the headings of parts belong to no section and are included automatically.
    const sections = Object.keys(seatOf(first).act!.sections!)
    expect(sections.filter((code) => codes.includes(code))).toEqual(['capacity'])
    expect(sections).toEqual(expect.arrayContaining(['cover', 'capacity', 'conceptual_frame']))
    const second = await agrees(['strategic_objectives'])
    expect(seatOf(second).about!.toSorted()).toEqual(['capacity', 'strategic_objectives'])
    const whole = await agrees(codes.filter((code) => !['capacity', 'strategic_objectives'].includes(code)))
    expect([seatOf(whole).state, seatOf(whole).about]).toEqual(['given', undefined])
  })

  it('names parts that are before the body on that step, and no other', async () => {
    await its.write('strategic_objectives', 'Veilige wijken')
    const versionId = await its.deliberated()
    expect((await refusalOf(agrees(['no_such_section']))).code).toBe('SECTION_UNKNOWN')
    // The police council decides only about the sections that the law assigns to it.
    const council = { organisationId: its.policeCouncil, function: null }
    const said = { planId: its.planId, step: 'council_agreement', seat: council, versionId, on } as const
    const about = ['strategic_objectives']
    expect((await refusalOf(its.path(its.chief).decide({ ...said, verdict: 'approved', about }))).code).toBe(
      'SECTION_UNKNOWN',
    )
    expect((await its.show()).acts.filter(({ step }) => step === 'council_agreement')).toEqual([])
  })
})

describe('the database', () => {
  it('changes and removes nothing of what happened', async () => {
    await its.deliberated()
    const change = api.database.kysely
      .updateTable('path_act')
      .set({ verdict: 'refused' })
      .where('kind', '=', 'decided')
      .execute()
    await expect(change).rejects.toThrow('stays')
    const { rows } = await api.database.pool.query('select id from path_round')
    expect(rows).toHaveLength(1)
    for (const table of ['path_act', 'path_round'])
      await expect(api.database.pool.query(`delete from ${table}`)).rejects.toThrow('stays')
    expect((await its.show()).acts.length).toBeGreaterThan(4)
  })

  it('removes nothing of what was sent', async () => {
    const versionId = await its.deliberated()
    const { planId, zone, interior } = its
    const { pool } = api.database
    await pool.query(
      `insert into sent_document (id, plan_id, round_id, version_id, owner_id, step, receiver_ids, without_confidential, hash, documents, elements, made_at, access_id)
        select $1, $2, id, $3, $4, 'transmission', array[$5::uuid], false, 'h', '{}', '[]', now(), 1 from path_round where plan_id = $2`,
      [newId(), planId, versionId, zone, interior],
    )
    await pool.query(
      `insert into letter (id, plan_id, version_id, owner_id, addressee_id, kind, language, subject, body, hash, sent_on, sent_at, access_id)
        values ($1, $2, $3, $4, $5, 'receipt', 'nl', 'Ontvangst', 'Uw plan is aangekomen.', 'h', '2026-11-24', now(), 1)`,
      [newId(), planId, versionId, interior, zone],
    )
    for (const table of ['sent_document', 'letter']) {
      await expect(pool.query(`delete from ${table}`)).rejects.toThrow('stays')
      expect((await pool.query(`select from ${table}`)).rowCount).toBe(1)
    }
  })

  it('lets a plan that nobody else ever saw go as a whole, with what was noted on its path', async () => {
    const draft = await api.as(its.chief).plans.startPlan({
      code: 'DRAFT',
      kind: 'zonal_security_plan',
      title: localized('nl', 'Probeersel'),
      ownerId: its.zone,
      periodFrom: '2034-01-01',
      marking: 'TLP:GREEN',
      languages: ['nl'],
    })
    await its.path(its.chief).sayDone({ planId: draft.id, step: 'start', on })
    await api.as(its.chief).plans.removePlan({ id: draft.id, reason: 'A try.' })
    const { rowCount } = await api.database.pool.query('select from path_act where plan_id = $1', [draft.id])
    expect(rowCount).toBe(0)
  })
})
