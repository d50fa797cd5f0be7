import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { mandateRoutes } from '#features/approval/mandates/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { json } from '#platform/db/column-values.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, makePerson, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { pathRoutes } from '../routes.ts'
import { makeZoneWithPath } from '../zonal-path.fixture.ts'
import { confirmAll, confirmationApi, uploadLetter } from './confirmations.fixture.ts'
import { insertActAs, recordAllActs } from './recorded-acts.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, mandates: mandateRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
const date = '2026-11-24'
const text = 'Letter.'

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
})

const confirmations = (actor: Actor) => confirmationApi(api.context(actor)).confirmations
const listActs = async (actor: Actor) => (await confirmations(actor).listRecordedActs({ planId: scenario.planId })).acts
const enter = (actor: Actor) =>
  scenario.barePath(actor).enterIntoForce({ planId: scenario.planId, step: 'in_force', date })
const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code

const recordEverything = (recorder?: Actor) => recordAllActs(scenario, recorder)
const insertAsPerson = (actor: Actor, ownerId: Id, act: Parameters<typeof insertActAs>[2]) =>
  insertActAs(api.context(actor), ownerId, act)

describe('one person alone', () => {
  it('records every seat with letters, but can neither confirm nor bring the plan into force, by procedure or by SQL', async () => {
    const { chief, zone } = scenario
    await recordEverything()
    expect((await catchError(enter(chief))).code).toBe('ACTS_UNCONFIRMED')
    const acts = await listActs(chief)
    expect(acts.length).toBeGreaterThan(5)
    for (const { act, abilities } of acts) {
      expect([act.confirmation, abilities.confirm]).toEqual(['awaited', false])
      expect(await codeOf(confirmations(chief).confirmAct({ id: act.id }))).toBe('SECOND_PERSON_REQUIRED')
      const confirming = insertAsPerson(chief, zone, { kind: 'confirmed', refersTo: act.id })
      await expect(confirming).rejects.toThrow('cannot confirm')
    }
    await expect(insertAsPerson(chief, zone, { kind: 'entered_into_force', step: 'in_force' })).rejects.toThrow(
      'not confirmed',
    )
    expect((await scenario.show()).state).toBe('approved')
  })

  it('with every role and every function cannot bring the plan into force, in the procedure or by hand [path-12]', async () => {
    const { chief, planId, zone, council, policeCouncil, bodies, prosecution, interior, justice } = scenario
    const organisations = [zone, council, policeCouncil, ...bodies, prosecution, interior, justice]
    const alone: Actor = {
      ...chief,
      assignments: organisations.map((organisationId) => ({ organisationId, role: 'chief_of_corps' as const })),
    }
    await api.database.pool.query(
      `insert into function_holding (id, function_id, person_id, capacity, valid_from)
        select gen_random_uuid(), f.id, $1, 'holder', '2020-01-01' from function f
        where not exists (select from function_holding h where h.function_id = f.id and h.person_id = $1)`,
      [alone.personId],
    )
    await api.database.pool.query(
      `insert into role_assignment (id, person_id, organisation_id, role, valid_from)
        select gen_random_uuid(), $1, organisation, 'chief_of_corps', '2020-01-01' from unnest($2::uuid[]) organisation
        on conflict do nothing`,
      [alone.personId, organisations],
    )
    // Joint decisions need several people: the second seat in person is refused.
    expect(await codeOf(recordEverything(alone))).toBe('ANOTHER_SEAT_DECIDED')
    const shown = await scenario.show()
    const decided = shown.acts.findLast(({ kind }) => kind === 'decided')!
    const open = scenario.getStep(shown, decided.step!).seats.find(({ act }) => act === null)!.seat
    const forge = transactor(
      api.context(alone),
      { permission: 'path.speak' },
      [],
      null,
    )('touch', ({ tx }) =>
      sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date,
          version_id, sections, verdict, provenance, recorded_at, recorded_by, access_id)
        select ${newId()}, round_id, plan_id, ${open.organisationId}, kind, step, ${open.organisationId}, ${open.function}, on_date,
          version_id, sections, verdict, provenance, now(), recorded_by, 1 from path_act where id = ${decided.id}`.execute(
        tx,
      ),
    )
    await expect(forge).rejects.toMatchObject({ constraint: 'path_act_one_seat' })
    const versionId = (await scenario.show()).submittedVersion!.versionId
    const versions = api.as(alone).plans.versions
    for (const byHand of ['2020-01-01', date])
      expect(await codeOf(versions.bringIntoForce({ id: versionId, date: byHand, reason: 'Signed.' }))).toBe(
        'SECOND_PERSON_REQUIRED',
      )
    const { plan } = await api.as(alone).plans.getPlan({ id: planId })
    expect(plan.state).toBe('in_decision')
  })

  it('cannot record for a seat without a document, nor with the upload of another person', async () => {
    const { chief, council, planId, barePath } = scenario
    await scenario.completeDeliberation()
    const { acts, submittedVersion } = await scenario.show()
    await scenario.path(chief).withdrawAct({ id: acts.at(-1)!.id, text: 'Without the minutes.' })
    const decision = {
      planId,
      step: 'security_council',
      seat: { organisationId: council, function: null },
      versionId: submittedVersion!.versionId,
      verdict: 'approved',
      date,
      text,
    } as const
    expect(await codeOf(barePath(chief).decide(decision))).toBe('EVIDENCE_REQUIRED')
    const evidenceIds = [await uploadLetter(api.context(scenario.confirmer))]
    expect(await codeOf(barePath(chief).decide({ ...decision, evidenceIds }))).toBe('UPLOAD_UNKNOWN')
    const own = [await uploadLetter(api.context(chief))]
    const shown = await barePath(chief).decide({ ...decision, evidenceIds: own })
    expect(shown.acts.at(-1)).toMatchObject({ provenance: 'recorded', confirmation: 'awaited', evidence: [{}] })
  })

  it('cannot store an act for a seat without a document in the database either', async () => {
    const { chief, zone, council } = scenario
    await scenario.completeDeliberation()
    const copy = transactor(
      api.context(chief),
      { permission: 'path.lead' },
      [],
      null,
    )('touch', async ({ tx }) => {
      const act = await tx.selectFrom('path_act').selectAll().where('kind', '=', 'decided').executeTakeFirstOrThrow()
      const { place: _, ...row } = act
      const sections = json(row.sections)
      await tx
        .insertInto('path_act')
        .values({
          ...row,
          id: newId(),
          owner_id: zone,
          seat_organisation_id: council,
          sections,
          votes: null,
          open_points: null,
        })
        .execute()
    })
    await expect(copy).rejects.toThrow('needs a document')
  })

  it('cannot act in the name of another person', async () => {
    await recordEverything()
    const [entry] = await listActs(scenario.confirmer)
    const forged = transactor(
      api.context(scenario.chief),
      { permission: 'path.speak' },
      [],
      null,
    )('touch', ({ tx }) =>
      tx
        .insertInto('path_act')
        .columns([
          'id',
          'round_id',
          'plan_id',
          'owner_id',
          'kind',
          'refers_to',
          'on_date',
          'recorded_at',
          'recorded_by',
          'access_id',
        ])
        .expression((builder) =>
          builder
            .selectFrom('path_act')
            .select((eb) => [
              eb.val(newId()).as('id'),
              'round_id',
              'plan_id',
              eb.val(scenario.zone).as('owner_id'),
              eb.val('confirmed').as('kind'),
              'id as refers_to',
              'on_date',
              'recorded_at',
              eb.val(scenario.confirmer.personId).as('recorded_by'),
              'access_id',
            ])
            .where('id', '=', entry!.act.id),
        )
        .execute(),
    )
    await expect(forged).rejects.toThrow('under the name of the person who acts')
  })
})

describe('a second person', () => {
  it('of a receiving authority confirms every act against its document, and then the plan enters into force', async () => {
    const { chief, confirmer } = scenario
    await recordEverything()
    for (const { act, abilities } of await listActs(confirmer)) {
      expect(act.evidence?.length).toBeGreaterThan(0)
      const contest = [scenario.interior, scenario.justice].includes(act.seat!.organisationId)
      expect(abilities).toMatchObject({ confirm: true, contest, sendLink: false })
      await confirmations(confirmer).confirmAct({ id: act.id })
    }
    const [first] = await listActs(confirmer)
    expect(first!.act.confirmation).toBe('confirmed')
    expect(await codeOf(confirmations(confirmer).confirmAct({ id: first!.act.id }))).toBe('ALREADY_RECORDED')
    expect((await enter(chief)).state).toBe('in_force')
  })

  it('who once changed one element cannot confirm', async () => {
    const { zone, planId } = scenario
    await recordEverything()
    const editor = await enrol(api.database, people.chief_of_corps(zone, 'Deputy chief'))
    const [entry] = await listActs(editor)
    expect(entry!.abilities.confirm).toBe(true)
    const { rows } = await api.as(editor).plans.outline.getOutline({ planId })
    const element = rows.find(({ kind }) => kind === 'text')!
    const { element: content } = await api.as(editor).plans.outline.getElement({ id: element.id })
    const patch = { title: localized('nl', 'Capaciteit en inzet') }
    await api.as(editor).plans.outline.changeElement({ id: element.id, revision: content.revision, patch })
    expect(await codeOf(confirmations(editor).confirmAct({ id: entry!.act.id }))).toBe('SECOND_PERSON_REQUIRED')
    await expect(insertAsPerson(editor, zone, { kind: 'confirmed', refersTo: entry!.act.id })).rejects.toThrow(
      'who wrote the plan cannot confirm',
    )
  })

  it('of an organisation that neither issues, decides on nor receives the plan can neither confirm nor contest', async () => {
    await recordEverything()
    const [entry] = await listActs(scenario.confirmer)
    await api.database.pool.query('update plan set marking = 0')
    const other = await factories(api.database).organisation()
    const stranger = await enrol(api.database, people.chief_of_corps(other.id, 'Stranger'))
    expect(await codeOf(confirmations(stranger).confirmAct({ id: entry!.act.id }))).toBe('NOT_YOUR_SEAT')
    expect(await codeOf(confirmations(stranger).contestAct({ id: entry!.act.id, text }))).toBe('NOT_YOUR_SEAT')
    const inserting = insertAsPerson(stranger, other.id, { kind: 'confirmed', refersTo: entry!.act.id })
    await expect(inserting).rejects.toThrow('neither decides on this plan nor receives it')
  })

  it('of another body of the procedure confirms an act, but only the seat of the act contests it [law-117]', async () => {
    const { interior, justice, mayors, ministers } = scenario
    await recordEverything()
    const entry = (await listActs(scenario.confirmer)).find(({ act }) => act.seat?.function === 'minister_justice')!
    const { id } = entry.act
    // The other minister and the mayor decide on the plan too; the zone issues it.
    for (const [actor, organisationId] of [
      [ministers[0]!, interior],
      [mayors[0]!, scenario.bodies[0]!],
      [scenario.decider, scenario.zone],
    ] as const) {
      expect(await codeOf(confirmations(actor).contestAct({ id, text }))).toBe('NOT_YOUR_SEAT')
      const inserting = insertAsPerson(actor, organisationId, { kind: 'contested', refersTo: id })
      await expect(inserting).rejects.toThrow('Only the seat for which an act was recorded contests it')
    }
    const clerk = await enrol(api.database, people.ministry_planner(justice, 'Clerk'))
    const contestOf = async () => (await listActs(clerk)).find(({ act }) => act.id === id)!.contest
    await confirmations(clerk).contestAct({ id, text })
    const contest = (await contestOf())!
    await scenario.path(clerk).withdrawAct({ id: contest.id, text: 'It was found.' })
    await confirmations(ministers[1]!).contestAct({ id, text })
    expect((await contestOf())?.recordedBy).toBe('Justice')
  })

  it('whose role was revoked can no longer confirm', async () => {
    const { confirmer, interior } = scenario
    await recordEverything()
    const [entry] = await listActs(confirmer)
    await api.database.pool.query(`update role_assignment set valid_to = '2026-11-24' where person_id = $1`, [
      confirmer.personId,
    ])
    // The session still has the role; the database no longer does.
    await expect(insertAsPerson(confirmer, interior, { kind: 'confirmed', refersTo: entry!.act.id })).rejects.toThrow(
      'no role in this organisation',
    )
    const revoked = makePerson([], 'Second person')
    expect(
      await codeOf(confirmations({ ...revoked, personId: confirmer.personId }).confirmAct({ id: entry!.act.id })),
    ).toBe('FORBIDDEN')
  })

  it('who recorded under a power of attorney cannot confirm, and the act itself waits for a confirmation', async () => {
    const { chief, justice, ministers, interior, planId, confirmer, path } = scenario
    const proxy = await enrol(api.database, people.ministry_planner(interior, 'Proxy'))
    await api.as(ministers[1]!).mandates.grantMandate({
      organisationId: justice,
      function: 'minister_justice',
      to: { organisationId: interior, personId: proxy.personId! },
      validFrom: date,
      lastDay: '2027-01-31',
      reference: 'Power of attorney of 2026.',
    })
    await recordEverything()
    const { acts, submittedVersion } = await scenario.show()
    const recorded = acts.find(({ step, seat }) => step === 'approval' && seat?.function === 'minister_justice')!
    await path(chief).withdrawAct({ id: recorded.id, text: 'Given by proxy.' })
    const seat = recorded.seat!
    const versionId = submittedVersion!.versionId
    const shown = await path(proxy).decide({ planId, step: 'approval', seat, versionId, verdict: 'approved', date })
    expect(shown.acts.at(-1)).toMatchObject({ provenance: 'in_person', confirmation: 'awaited' })
    const [entry] = await listActs(proxy)
    expect(await codeOf(confirmations(proxy).confirmAct({ id: entry!.act.id }))).toBe('SECOND_PERSON_REQUIRED')
    await confirmAll(api.context(confirmer), planId)
    expect((await enter(chief)).state).toBe('in_force')
  })
})

describe('after a confirmation', () => {
  it('a withdrawn act takes its confirmation with it: what is recorded again needs a new one', async () => {
    const { chief, confirmer, path, planId } = scenario
    await recordEverything()
    await confirmAll(api.context(confirmer), planId)
    const { acts, submittedVersion } = await scenario.show()
    const decided = acts.find(({ step, seat }) => step === 'approval' && seat?.organisationId === scenario.interior)!
    await confirmations(confirmer).contestAct({ id: decided.id, text: 'The letter is of another plan.' })
    await path(chief).withdrawAct({ id: decided.id, text: 'Wrong letter.' })
    const again = { planId, step: 'approval', seat: decided.seat!, versionId: submittedVersion!.versionId, date, text }
    await path(chief).decide({ ...again, verdict: 'approved' })
    expect(await catchError(enter(chief))).toMatchObject({ code: 'ACTS_UNCONFIRMED', data: { steps: ['approval'] } })
    await confirmAll(api.context(confirmer), planId)
    expect((await enter(chief)).state).toBe('in_force')
  })

  it('a contested act has no effect until the contest is withdrawn', async () => {
    const { chief, confirmer, prosecutor, planId } = scenario
    await recordEverything()
    await confirmAll(api.context(confirmer), planId)
    const own = (await listActs(prosecutor)).find(({ act }) => act.seat?.function === 'crown_prosecutor')!
    await confirmations(prosecutor).contestAct({ id: own.act.id, text: 'I approved another version.' })
    const contested = await scenario.show()
    expect(contested.state).toBe('in_decision')
    expect(contested.acts.find(({ id }) => id === own.act.id)).toMatchObject({ confirmation: 'contested' })
    expect(await codeOf(enter(chief))).toBe('STEPS_INCOMPLETE')
    const { plan } = await api.as(chief).plans.getPlan({ id: planId })
    expect(plan.state).toBe('in_decision')
    const contest = contested.acts.find(({ kind }) => kind === 'contested')!
    expect(await codeOf(scenario.path(chief).withdrawAct({ id: contest.id, text: 'It is right.' }))).toBe('FORBIDDEN')
    await scenario.path(prosecutor).withdrawAct({ id: contest.id, text: 'It was the right version.' })
    expect((await enter(chief)).state).toBe('in_force')
  })

  it('tells the seat by a task, which the confirmation closes', async () => {
    const { confirmer, planId, prosecution } = scenario
    await recordEverything()
    const open = async () =>
      (
        await api.database.pool.query(
          `select from task where kind = 'path_confirmation' and organisation_id = $1 and done_at is null`,
          [prosecution],
        )
      ).rowCount
    expect(await open()).toBe(1)
    await confirmAll(api.context(confirmer), planId)
    expect(await open()).toBe(0)
  })
})

describe('an empty plan', () => {
  it('is not submitted: the error names the sections', async () => {
    const { planId, chief, path } = scenario
    await api.database.pool.query(`delete from element where kind not in ('part', 'section')`)
    const versionId = await scenario.freeze()
    const refused = await catchError(path(chief).submitVersion({ planId, versionId, date }))
    expect(refused.code).toBe('PLAN_EMPTY')
    expect((refused.data as { sections: { code: string }[] }).sections.map(({ code }) => code)).toContain('capacity')
  })
})
