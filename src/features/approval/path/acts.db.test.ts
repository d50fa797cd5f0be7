import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, tasks: taskRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
const testDate = '2026-11-24'

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
})

describe('acts on the approval procedure of a plan', () => {
  it('bind an approval to the text: changed text is submitted again to every seat, and the council keeps an approval of unchanged sections [path-5]', async () => {
    const versionId = await scenario.completeDeliberation()
    const { planId, path, chief } = scenario
    const council = { organisationId: scenario.policeCouncil, function: null }
    await path(chief).decide({
      planId,
      step: 'council_agreement',
      seat: council,
      versionId,
      verdict: 'approved',
      date: testDate,
    })
    await scenario.write('strategic_objectives', 'Anders')
    const second = await scenario.freeze()
    const visible = await path(chief).submitVersion({ planId, versionId: second, date: testDate })
    expect(scenario.getStep(visible, 'security_council').seats[0]!.state).toBe('superseded')
    const seat = { organisationId: scenario.council, function: null }
    const again = await path(chief).decide({
      planId,
      step: 'security_council',
      seat,
      versionId: second,
      verdict: 'approved',
      date: testDate,
      text: 'Again.',
    })
    expect(scenario.getStep(again, 'council_agreement').state).toBe('completed')
    const old = {
      planId,
      step: 'local_approval',
      seat: scenario.getStep(again, 'local_approval').seats[0]!.seat,
      versionId,
      verdict: 'approved',
      date: testDate,
    } as const
    expect((await catchError(path(chief).decide(old))).code).toBe('VERSION_OUTDATED')
  })

  it('request a response with a task and due date, end the task at the response, and show pending seats with their start date', async () => {
    const versionId = await scenario.completeDeliberation()
    const { planId, path, chief } = scenario
    const step = scenario.getStep(await scenario.show(), 'local_approval')
    const updatedPath = await path(chief).requestResponse({
      planId,
      step: 'local_approval',
      date: testDate,
      dueOn: '2026-12-15',
      reason: 'Asked early.',
      seats: step.seats.map(({ seat }) => seat),
    })
    expect(
      scenario
        .getStep(updatedPath, 'local_approval')
        .seats.map(({ state, awaitedSince, dueOn }) => [state, awaitedSince, dueOn]),
    ).toEqual(step.seats.map(() => ['requested', testDate, '2026-12-15']))
    const waits = async () =>
      (await api.as(scenario.prosecutor).tasks.listTasks({})).rows.map(({ kind, dueOn }) => [kind, dueOn])
    expect(await waits()).toEqual([['path_decision', '2026-12-15']])
    await path(scenario.prosecutor).decide({
      planId,
      step: 'local_approval',
      seat: step.seats.at(-1)!.seat,
      versionId,
      verdict: 'approved',
      date: testDate,
      reason: 'Early.',
    })
    expect(await waits()).toEqual([])
  })

  it('request no response from an organisation that may not read the plan', async () => {
    await scenario.completeDeliberation()
    await api.database.pool.query('update plan set marking = 2 where id = $1', [scenario.planId])
    const step = scenario.getStep(await scenario.show(), 'local_approval')
    const request = {
      planId: scenario.planId,
      step: 'local_approval',
      date: testDate,
      dueOn: '2026-12-15',
      reason: 'Early.',
    }
    const refused = await catchError(
      scenario.path(scenario.chief).requestResponse({ ...request, seats: step.seats.map(({ seat }) => seat) }),
    )
    expect(refused.code).toBe('RECIPIENTS_WITHOUT_ACCESS')
    expect((refused.data as { organisations: unknown[] }).organisations).toHaveLength(3)
    expect((await catchError(scenario.path(scenario.prosecutor).getPath({ planId: scenario.planId }))).code).toBe(
      'NOT_FOUND',
    )
  })

  it('are withdrawn with a reason, and an act given in person only by the same organisation', async () => {
    const versionId = await scenario.completeDeliberation()
    const { planId, path, chief } = scenario
    const seat = scenario.getStep(await scenario.show(), 'local_approval').seats.at(-1)!.seat
    const visible = await path(scenario.prosecutor).decide({
      planId,
      step: 'local_approval',
      seat,
      versionId,
      verdict: 'approved',
      date: testDate,
      reason: 'Early.',
    })
    const { id } = scenario.getStep(visible, 'local_approval').seats.at(-1)!.act!
    expect((await catchError(path(chief).withdrawAct({ id, text: 'Not so.' }))).code).toBe('FORBIDDEN')
    const back = await path(scenario.prosecutor).withdrawAct({ id, text: 'For another plan.' })
    expect(scenario.getStep(back, 'local_approval').seats.at(-1)!.state).toBe('none')
    expect(back.acts.map(({ kind }) => kind).slice(-2)).toEqual(['decided', 'withdrawn'])
  })

  it('record receipt by each recipient, once and for the own seat, also when the plan is in force', async () => {
    const versionId = await scenario.completeDeliberation()
    const { planId, path, chief } = scenario
    const decision = { planId, versionId, verdict: 'approved', date: testDate, text: 'Letter.' } as const
    for (const step of ['council_agreement', 'local_approval'])
      for (const { seat } of scenario.getStep(await scenario.show(), step).seats)
        await path(chief).decide({ ...decision, step, seat })
    const step = 'transmission'
    const seat = { organisationId: scenario.interior, function: null }
    const ofInterior = await enrol(api.database, people.partner(scenario.interior, 'Of the Interior'))
    const early = { planId, step, seat, date: testDate }
    expect((await catchError(path(ofInterior).confirmReceipt(early))).code).toBe('STEPS_INCOMPLETE')
    await path(chief).forwardPlan({ planId, step, date: testDate })
    const ofJustice = await enrol(api.database, people.partner(scenario.justice, 'Of Justice'))
    expect((await catchError(path(ofJustice).confirmReceipt({ planId, step, seat, date: testDate }))).code).toBe(
      'NOT_YOUR_SEAT',
    )
    const received = async () =>
      scenario.getStep(await scenario.show(), step).seats.map((entry) => [entry.seat.organisationId, entry.receivedOn])
    const visible = await path(ofInterior).confirmReceipt({ planId, step, seat, date: testDate })
    expect(visible.acts.at(-1)).toMatchObject({ kind: 'received', provenance: 'in_person' })
    expect(await received()).toEqual([
      [scenario.interior, testDate],
      [scenario.justice, null],
    ])
    expect((await catchError(path(ofInterior).confirmReceipt({ planId, step, seat, date: testDate }))).code).toBe(
      'ALREADY_RECORDED',
    )
    for (const entry of scenario.getStep(await scenario.show(), 'approval').seats)
      await path(chief).decide({ ...decision, step: 'approval', seat: entry.seat })
    await path(chief).enterIntoForce({ planId, step: 'in_force', date: testDate })
    const able = scenario.getStep(await scenario.show(ofJustice), step).seats.map(({ abilities }) => abilities.speak)
    expect(able).toEqual([false, true])
    const late = { organisationId: scenario.justice, function: null }
    await path(ofJustice).confirmReceipt({ planId, step, seat: late, date: testDate })
    expect((await received()).map(([, day]) => day)).toEqual([testDate, testDate])
  })

  it('count two concurrent approvals once', async () => {
    const versionId = await scenario.completeDeliberation()
    const seat = scenario.getStep(await scenario.show(), 'local_approval').seats.at(-1)!.seat
    const input = {
      planId: scenario.planId,
      step: 'local_approval',
      seat,
      versionId,
      verdict: 'approved',
      date: testDate,
      reason: 'Early.',
    } as const
    const answers = await Promise.allSettled([
      scenario.path(scenario.prosecutor).decide(input),
      scenario.path(scenario.prosecutor).decide(input),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(
      (await scenario.show()).acts.filter(
        ({ kind, seat: entry }) => kind === 'decided' && entry?.function === 'crown_prosecutor',
      ),
    ).toHaveLength(1)
  })
})

describe('approval of parts', () => {
  const local = { step: 'local_approval', date: testDate, reason: 'The council meets later.' } as const
  const approveSections = async (sectionCodes?: string[], text = 'Letter.') => {
    const { seat } = scenario.getStep(await scenario.show(), 'local_approval').seats.at(-1)!
    const versionId = (await scenario.show()).submittedVersion!.versionId
    const input = { planId: scenario.planId, ...local, seat, versionId, text, verdict: 'approved' } as const
    return scenario.path(scenario.chief).decide({ ...input, ...(sectionCodes && { sectionCodes }) })
  }
  const getLastSeat = (shown: Awaited<ReturnType<typeof approveSections>>) =>
    scenario.getStep(shown, 'local_approval').seats.at(-1)!

  it('counts for those parts only, until all parts under decision are approved', async () => {
    await scenario.write('strategic_objectives', 'Veilige wijken')
    await scenario.completeDeliberation()
    const codes = scenario.getStep(await scenario.show(), 'local_approval').sections!.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['capacity', 'strategic_objectives']))
    const first = await approveSections(['capacity'])
    expect(getLastSeat(first)).toMatchObject({ state: 'partly', sectionCodes: ['capacity'], act: { text: 'Letter.' } })
    // The cover and the headings of parts belong to no section and are included automatically.
    const sections = Object.keys(getLastSeat(first).act!.sections!)
    expect(sections.filter((code) => codes.includes(code))).toEqual(['capacity'])
    expect(sections).toEqual(expect.arrayContaining(['cover', 'capacity', 'conceptual_frame']))
    const second = await approveSections(['strategic_objectives'])
    expect(getLastSeat(second).sectionCodes!.toSorted()).toEqual(['capacity', 'strategic_objectives'])
    const whole = await approveSections(codes.filter((code) => !['capacity', 'strategic_objectives'].includes(code)))
    expect([getLastSeat(whole).state, getLastSeat(whole).sectionCodes]).toEqual(['received', undefined])
  })

  it('accepts only parts under decision of that organisation at that step', async () => {
    await scenario.write('strategic_objectives', 'Veilige wijken')
    const versionId = await scenario.completeDeliberation()
    expect((await catchError(approveSections(['no_such_section']))).code).toBe('SECTION_UNKNOWN')
    // The police council decides only about the sections that the law assigns to it.
    const council = { organisationId: scenario.policeCouncil, function: null }
    const input = {
      planId: scenario.planId,
      step: 'council_agreement',
      seat: council,
      versionId,
      date: testDate,
    } as const
    const sectionCodes = ['strategic_objectives']
    expect(
      (await catchError(scenario.path(scenario.chief).decide({ ...input, verdict: 'approved', sectionCodes }))).code,
    ).toBe('SECTION_UNKNOWN')
    expect((await scenario.show()).acts.filter(({ step }) => step === 'council_agreement')).toEqual([])
  })
})

describe('database protection', () => {
  it('rejects changing or removing recorded acts [path-6]', async () => {
    await scenario.completeDeliberation()
    const change = api.database.kysely
      .updateTable('path_act')
      .set({ verdict: 'refused' })
      .where('kind', '=', 'decided')
      .execute()
    await expect(change).rejects.toThrow('A recorded act cannot be changed.')
    const { rows } = await api.database.pool.query('select id from path_round')
    expect(rows).toHaveLength(1)
    for (const table of ['path_act', 'path_round'])
      await expect(api.database.pool.query(`delete from ${table}`)).rejects.toThrow('only together with its plan')
    expect((await scenario.show()).acts.length).toBeGreaterThan(4)
  })

  it('rejects removing sent documents', async () => {
    const versionId = await scenario.completeDeliberation()
    const { planId, zone, interior } = scenario
    const { pool } = api.database
    await pool.query(
      `insert into sent_document (id, plan_id, round_id, version_id, owner_id, step, receiver_ids, without_confidential, hash, documents, elements, created_at, access_id)
        select $1, $2, id, $3, $4, 'transmission', array[$5::uuid], false, 'h', '{}', '[]', now(), 1 from path_round where plan_id = $2`,
      [newId(), planId, versionId, zone, interior],
    )
    await pool.query(
      `insert into letter (id, plan_id, version_id, owner_id, addressee_id, kind, language, subject, body, hash, sent_on, sent_at, access_id)
        values ($1, $2, $3, $4, $5, 'receipt', 'nl', 'Ontvangst', 'Uw plan is aangekomen.', 'h', '2026-11-24', now(), 1)`,
      [newId(), planId, versionId, interior, zone],
    )
    for (const table of ['sent_document', 'letter']) {
      await expect(pool.query(`delete from ${table}`)).rejects.toThrow('only together with its plan')
      expect((await pool.query(`select from ${table}`)).rowCount).toBe(1)
    }
  })

  it('allows removing a draft that no other organisation has seen, with all data of the procedure', async () => {
    const draft = await api.as(scenario.chief).plans.startPlan({
      code: 'DRAFT',
      kind: 'zonal_security_plan',
      title: localized('nl', 'Probeersel'),
      ownerId: scenario.zone,
      periodFrom: '2034-01-01',
      marking: 'TLP:GREEN',
      languages: ['nl'],
    })
    await scenario.path(scenario.chief).completeStep({ planId: draft.id, step: 'start', date: testDate })
    await api.as(scenario.chief).plans.removePlan({ id: draft.id, reason: 'A try.' })
    const { rowCount } = await api.database.pool.query('select from path_act where plan_id = $1', [draft.id])
    expect(rowCount).toBe(0)
  })
})

const submit = (versionId: Id) =>
  scenario.path(scenario.chief).submitVersion({ planId: scenario.planId, versionId, date: testDate })
const listSubmissions = async () => (await scenario.show()).acts.filter(({ kind }) => kind === 'submitted')

describe('the submission of a version', () => {
  let versionId: Id
  beforeEach(async () => {
    versionId = await scenario.freeze()
  })

  it('sent eight times at once is one act, and the others are refused [law-54]', async () => {
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => submit(versionId)))
    const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))
    expect(errors).toEqual(Array.from({ length: 7 }, () => 'ALREADY_RECORDED'))
    expect(await listSubmissions()).toHaveLength(1)
    expect((await catchError(submit(versionId))).code).toBe('ALREADY_RECORDED')
  })

  it('is repeated after its withdrawal, and after another version', async () => {
    const [act] = (await submit(versionId)).acts.slice(-1)
    await scenario.path(scenario.chief).withdrawAct({ id: act!.id, text: 'The wrong day.' })
    await submit(versionId)
    await scenario.write('strategic_objectives', 'Anders')
    await submit(await scenario.freeze())
    await submit(versionId)
    expect((await listSubmissions()).map((entry) => entry.versionId).at(-1)).toBe(versionId)
  })

  it('is written once by the database too', async () => {
    await submit(versionId)
    const again = transactor(
      api.context(scenario.chief),
      { permission: 'path.lead' },
      [],
      null,
    )('touch', ({ tx }) =>
      sql`insert into path_act (id, round_id, plan_id, owner_id, kind, version_id, sections, on_date, recorded_at, recorded_by, access_id)
        select gen_random_uuid(), round_id, plan_id, owner_id, kind, version_id, sections, on_date, now(), recorded_by, 1
        from path_act where kind = 'submitted'`.execute(tx),
    )
    await expect(again).rejects.toMatchObject({ constraint: 'one_submission' })
  })
})
