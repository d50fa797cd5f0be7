import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { confirmAll, confirmationApi } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { approvePlan, makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, getOutcome, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { mandateRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, mandates: mandateRoutes })
const date = '2026-11-24'
const text = 'Not what was meant.'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id
let minister: Actor
/** Leads plans of the ministry. */
let lead: Actor
/** Receives the power of attorney, in the ministry too. */
let colleague: Actor

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
  await approvePlan(scenario, versionId, date)
  minister = scenario.ministers[1]!
  lead = await enrol(api.database, people.ministry_planner(scenario.justice, 'Lead'))
  colleague = await enrol(api.database, people.ministry_planner(scenario.justice, 'Colleague'))
})

const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code
const getSeat = () => ({ organisationId: scenario.justice, function: 'minister_justice' })
const confirmations = (actor: Actor) => confirmationApi(api.context(actor)).confirmations
const mandates = (actor: Actor) => api.as(actor).mandates
const give = (actor: Actor) =>
  mandates(actor).grantMandate({
    ...getSeat(),
    to: { organisationId: scenario.justice, personId: colleague.personId! },
    validFrom: date,
    lastDay: '2027-11-30',
    reference: 'By word of mouth',
  })
const findAct = async (kind: string) =>
  (await scenario.show()).acts.findLast((act) => act.kind === kind && act.seat?.function === 'minister_justice')!
const decide = async (actor: Actor, verdict: 'approved' | 'refused' = 'approved') =>
  scenario
    .path(actor)
    .decide({ planId: scenario.planId, step: 'approval', seat: getSeat(), versionId, date, verdict, text })
const withdraw = (actor: Actor, id: Id) => scenario.barePath(actor).withdrawAct({ id, text })
/** Withdraws without the procedures, as the person, under the application role. Returns the name of the refusal. */
const insertWithdrawal = (actor: Actor, id: Id) =>
  writeAs(
    api.context(actor),
    'path.speak',
    sql`insert into path_act (id, round_id, plan_id, owner_id, kind, withdraws, on_date, text, recorded_at, recorded_by, access_id)
      select ${newId()}, round_id, plan_id, ${scenario.justice}, 'withdrawn', id, ${date}, ${text}, now(), ${actor.personId}, 1
      from path_act where id = ${id}`,
  )

describe('a power of attorney', () => {
  beforeEach(async () => {
    await scenario.barePath(scenario.chief).withdrawAct({ id: (await findAct('decided')).id, text })
  })

  it('is given and withdrawn by the holder or deputy, not by the lead of the organisation [law-71]', async () => {
    expect(await codeOf(give(lead))).toBe('NOT_YOUR_FUNCTION')
    const { grantableFunctions } = await mandates(lead).listMandates({ organisationId: scenario.justice })
    expect(grantableFunctions).toEqual([])
    const insert = (actor: Actor, permission: 'path.lead' | 'path.speak') =>
      writeAs(
        api.context(actor),
        permission,
        sql`insert into mandate (id, owner_id, function, to_organisation_id, to_person_id, valid_from, valid_to, reference, recorded_at, recorded_by, access_id)
          values (${newId()}, ${scenario.justice}, 'minister_justice', ${scenario.justice}, ${colleague.personId}, ${date}, '2027-01-01', 'Word', now(), ${actor.personId}, 1)`,
      )
    expect(await insert(lead, 'path.lead')).toBe('42501')
    expect(await insert(minister, 'path.speak')).toBe('written')
    const { id } = await give(minister)
    expect(await codeOf(mandates(lead).withdrawMandate({ id, reason: text }))).toBe('NOT_YOUR_FUNCTION')
    const end = sql`update mandate set withdrawn_on = ${date}, withdrawn_reason = ${text} where id = ${id}`
    expect(await writeAs(api.context(lead), 'path.lead', end)).toBe('42501')
    expect((await mandates(minister).withdrawMandate({ id, reason: text })).withdrawnOn).toBe(date)
  })

  it('makes those who gave it recorders of the acts under it, so that another person confirms [law-71]', async () => {
    await give(minister)
    await decide(colleague)
    const { id } = await findAct('decided')
    expect(await codeOf(confirmations(minister).confirmAct({ id }))).toBe('SECOND_PERSON_REQUIRED')
    const confirm = sql`insert into path_act (id, round_id, plan_id, owner_id, kind, refers_to, on_date, provenance, recorded_at, recorded_by, access_id)
      select ${newId()}, round_id, plan_id, ${scenario.justice}, 'confirmed', id, ${date}, 'in_person', now(), ${minister.personId}, 1
      from path_act where id = ${id}`
    expect(await writeAs(api.context(minister), 'path.speak', confirm)).toBe('second_person')
    await confirmAll(api.context(scenario.confirmer), scenario.planId)
    const entry = { planId: scenario.planId, step: 'in_force', date }
    expect((await scenario.barePath(scenario.chief).enterIntoForce(entry)).state).toBe('in_force')
  })

  it('withdraws and replaces nothing that the holder decided in person [law-71]', async () => {
    const { id: mandateId } = await give(minister)
    await decide(minister, 'refused')
    const { id } = await findAct('decided')
    expect((await scenario.show(colleague)).abilities.withdraw).not.toContain(id)
    expect(await codeOf(withdraw(colleague, id))).toBe('NOT_YOUR_SEAT')
    expect(await insertWithdrawal(colleague, id)).toBe('42501')
    expect(await codeOf(decide(colleague))).toBe('GIVEN_IN_PERSON')
    const replace = sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date,
        version_id, sections, verdict, provenance, mandate_id, recorded_at, recorded_by, access_id)
      select ${newId()}, round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date,
        version_id, sections, 'approved', 'in_person', ${mandateId}, now(), ${colleague.personId}, 1 from path_act where id = ${id}`
    expect(await writeAs(api.context(colleague), 'path.speak', replace)).toBe('decided_in_person')
    await withdraw(minister, id)
    await decide(colleague)
    const own = await findAct('decided')
    expect(own.mandateId).toBe(mandateId)
    await withdraw(colleague, own.id)
  })
})

it('a contest of the holder is not withdrawn under a power of attorney [law-71]', async () => {
  await give(minister)
  await confirmations(minister).contestAct({ id: (await findAct('decided')).id, text: 'I decided nothing.' })
  const { id } = await findAct('contested')
  expect(await codeOf(withdraw(colleague, id))).toBe('NOT_YOUR_SEAT')
  expect(await insertWithdrawal(colleague, id)).toBe('42501')
  await withdraw(minister, id)
})

it('the documents of a power of attorney are complete once an act under it is confirmed [law-87]', async () => {
  await scenario.barePath(scenario.chief).withdrawAct({ id: (await findAct('decided')).id, text })
  const { id } = await give(minister)
  const attach = () =>
    getOutcome(
      confirmationApi(api.context(minister)).evidence.attachEvidence({
        holderKind: 'mandate',
        id,
        file: makeFile('later.pdf', samples.pdf),
      }),
      'attached',
    )
  const insert = () =>
    writeAs(
      api.context(minister),
      'path.speak',
      sql`insert into file (id, owner_id, mandate_id, name, media_type, size, sha256, marking, uploaded_by, access_id)
        select ${newId()}, ${scenario.justice}, ${id}, 'later.pdf', media_type, size, sha256, marking, ${minister.personId}, 1
        from file where mandate_id = ${id} limit 1`,
    )
  const isOffered = async () =>
    (await mandates(minister).listMandates({ organisationId: scenario.justice })).rows[0]!.abilities.attach
  await decide(colleague)
  expect([await attach(), await insert(), await isOffered()]).toEqual(['attached', 'written', true])
  await confirmAll(api.context(scenario.confirmer), scenario.planId)
  expect([await attach(), await insert(), await isOffered()]).toEqual(['FORBIDDEN', '42501', false])
})

describe('while the function is vacant', () => {
  /** Acts under the power of attorney, and leads no procedure. */
  let representative: Actor
  beforeEach(async () => {
    representative = await enrol(api.database, people.partner(scenario.justice, 'Representative'))
  })
  const grant = (validFrom: string) =>
    mandates(minister).grantMandate({
      ...getSeat(),
      to: { organisationId: scenario.justice, personId: representative.personId! },
      validFrom,
      lastDay: '2026-12-31',
      reference: 'By decree',
    })
  const setHolding = (period: string) =>
    api.database.pool.query(`update function_holding set ${period} where person_id = '${minister.personId}'`)
  const insertDecision = (mandateId: Id, provenance: 'in_person' | 'recorded') =>
    writeAs(
      api.context(provenance === 'recorded' ? scenario.chief : representative),
      provenance === 'recorded' ? 'path.lead' : 'path.speak',
      sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date,
          version_id, sections, verdict, provenance, mandate_id, recorded_at, recorded_by, access_id)
        select ${newId()}, round_id, plan_id, ${provenance === 'recorded' ? scenario.zone : scenario.justice}, kind, step, seat_organisation_id,
          seat_function, on_date, version_id, sections, 'approved', ${provenance}, ${mandateId}, now(),
          ${provenance === 'recorded' ? scenario.chief.personId : representative.personId}, 1
        from path_act where kind = 'decided' and seat_function = 'minister_justice' limit 1`,
    )

  it('nobody gives a power of attorney, and one from before has no effect, also for a later holder [law-90]', async () => {
    await scenario.barePath(scenario.chief).withdrawAct({ id: (await findAct('decided')).id, text })
    const { id } = await grant(date)
    await setHolding(`valid_to = '2026-11-24'`)
    expect(await codeOf(grant(date))).toBe('NOT_YOUR_FUNCTION')
    expect(await codeOf(decide(representative))).toBe('NOT_YOUR_SEAT')
    expect([await insertDecision(id, 'in_person'), await insertDecision(id, 'recorded')]).toEqual([
      'mandate_in_effect',
      'mandate_in_effect',
    ])
    api.clock.set('2026-12-01T10:00:00Z')
    await setHolding(`valid_from = '2026-11-30', valid_to = null`)
    expect(await codeOf(decide(representative))).toBe('NOT_YOUR_SEAT')
    await grant('2026-12-01')
    const shown = await scenario.path(representative).decide({
      planId: scenario.planId,
      step: 'approval',
      seat: getSeat(),
      versionId,
      date: '2026-12-01',
      verdict: 'approved',
      text,
    })
    expect(shown.acts.at(-1)!.mandateId).toBeTruthy()
  })
  it('counts from the legal day on which the power of attorney was given, including a vacancy of that day [law-113]', async () => {
    const isInEffect = async (id: Id, day: string) =>
      (
        await api.database.pool.query('select is_mandate_in_effect(m, $2) as found from mandate m where id = $1', [
          id,
          day,
        ])
      ).rows[0].found
    // Half past midnight in Brussels, where the day before is over.
    api.clock.set('2026-11-24T23:30:00Z')
    const { id: atNight } = await grant('2026-11-25')
    await setHolding(`valid_from = '2026-11-25'`)
    expect(await isInEffect(atNight, '2026-11-25')).toBe(true)
    await setHolding(`valid_from = '2026-11-26'`)
    expect(await isInEffect(atNight, '2026-11-26')).toBe(false)
    // The seat becomes vacant on the day of the power of attorney, and the later holder begins on the next.
    api.clock.set('2026-11-26T10:00:00Z')
    const { id } = await grant('2026-11-26')
    expect(await isInEffect(id, '2026-11-26')).toBe(true)
    await setHolding(`valid_from = '2026-11-27'`)
    expect([await isInEffect(id, '2026-11-26'), await isInEffect(id, '2026-11-27')]).toEqual([false, false])
  })
})
