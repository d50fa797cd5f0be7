import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { json } from '#platform/db/column-values.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { confirmAll, confirmationApi } from './confirmations/confirmations.fixture.ts'
import { pathBlocks } from './document.ts'
import { pathRoutes } from './routes.ts'
import { approvePlan, makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const testDate = '2026-11-24'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
  await approvePlan(scenario, versionId, testDate)
})
let minister: Actor
beforeEach(() => {
  minister = scenario.ministers[0]!
})

const getSeat = async () =>
  scenario
    .getStep(await scenario.show(), 'approval')
    .seats.find(({ seat }) => seat.organisationId === scenario.interior)!
const decide = async (actor: Actor, verdict: 'approved' | 'refused', date = testDate) =>
  scenario.path(actor).decide({
    planId: scenario.planId,
    step: 'approval',
    seat: (await getSeat()).seat,
    versionId,
    verdict,
    date,
    text: 'Decided.',
  })

/** Decides in person without the procedures, in place of an act; returns the constraint that refuses it. */
const insertReplacing = (withdraws: Id) =>
  transactor(
    api.context(minister),
    { permission: 'path.speak' },
    [],
    null,
  )('touch', async ({ tx }) => {
    await sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function,
        version_id, sections, verdict, provenance, withdraws, on_date, recorded_at, recorded_by, access_id)
      select gen_random_uuid(), id, plan_id, ${scenario.interior}, 'decided', 'approval', ${scenario.interior},
        'minister_interior', ${versionId}, ${json({})}, 'approved', 'in_person', ${withdraws}, ${testDate}, now(),
        ${minister.personId}, 1 from path_round`.execute(tx)
    return 'inserted'
  }).catch((error: { constraint?: string }) => error.constraint ?? Promise.reject(error))

const printPath = async () =>
  JSON.stringify(
    await api.database.kysely.transaction().execute((tx) =>
      pathBlocks({ ...api.context(scenario.chief), tx } as never, scenario.planId, {
        language: 'en',
        rendition: 'full',
      }),
    ),
  )

describe('what a seat gives in person', () => {
  it('replaces what was recorded for the seat and not confirmed, in history and print [law-65]', async () => {
    const recorded = (await getSeat()).act!
    const { acts } = await decide(minister, 'approved')
    expect(acts.at(-1)).toMatchObject({ kind: 'decided', provenance: 'in_person', withdraws: recorded.id })
    const { act, state } = await getSeat()
    expect([act!.provenance, state]).toEqual(['in_person', 'received'])
    // The recorded act waits for no confirmation, so nobody is asked for it.
    const { rows } = await api.database.pool.query(
      `select done_at from task where kind = 'path_confirmation' and subject_id = $1`,
      [recorded.id],
    )
    expect(rows).toEqual([{ done_at: expect.anything() }])
    const { acts: listed } = await confirmationApi(api.context(scenario.confirmer)).confirmations.listRecordedActs({
      planId: scenario.planId,
    })
    expect(listed.map((entry) => entry.act.id)).not.toContain(recorded.id)
    expect(await printPath()).toContain('replaces what was recorded for this seat, dated 24 Nov 2026 and not confirmed')
  })

  it('may refuse what was recorded as approved, and then takes the approval back', async () => {
    expect((await scenario.show()).state).toBe('approved')
    expect((await decide(minister, 'refused')).state).toBe('in_decision')
  })

  it('replaces nothing that is confirmed: the seat contests it, in the procedure and in the database [law-65]', async () => {
    const recorded = (await getSeat()).act!
    await confirmAll(api.context(scenario.confirmer), scenario.planId)
    expect((await catchError(decide(minister, 'approved'))).code).toBe('RECORDED_FOR_SEAT')
    expect(await insertReplacing(recorded.id)).toBe('act_confirmed')
    await confirmationApi(api.context(minister)).confirmations.contestAct({ id: recorded.id, text: 'Never decided.' })
    expect((await decide(minister, 'approved')).acts.at(-1)).toMatchObject({ withdraws: null })
  })

  it('replaces what another organisation confirmed, once the seat contested what was recorded next [law-65]', async () => {
    const { chief, path } = scenario
    await path(chief).withdrawAct({ id: (await getSeat()).act!.id, text: 'The other letter.' })
    const refusal = (await decide(chief, 'refused')).acts.at(-1)!
    await confirmationApi(api.context(scenario.confirmer)).confirmations.confirmAct({ id: refusal.id })
    const approval = (await decide(chief, 'approved')).acts.at(-1)!
    await confirmationApi(api.context(minister)).confirmations.contestAct({ id: approval.id, text: 'Never decided.' })
    expect((await decide(minister, 'refused')).acts.at(-1)).toMatchObject({ withdraws: refusal.id })
  })

  it('replaces only acts that were recorded for this seat', async () => {
    const acts = (await scenario.show()).acts
    const other = acts.find(({ step, seat }) => step === 'approval' && seat!.organisationId === scenario.justice)!
    expect(await insertReplacing(other.id)).toBe('replaced_act')
    const own = (await decide(minister, 'approved')).acts.at(-1)!
    expect(await insertReplacing(own.id)).toBe('replaced_act')
  })

  it('is not recorded over, and is not dated after the steps that need it', async () => {
    api.clock.set('2026-11-26T10:00:00Z')
    const { chief, path, planId } = scenario
    await path(chief).forwardPlan({ planId, step: 'councils_informed', date: testDate })
    expect(await catchError(decide(minister, 'approved', '2026-11-25'))).toMatchObject({
      code: 'DATE_ORDER',
      data: { act: { kind: 'sent', number: 'Z10' }, earlier: { kind: 'decided', number: 'Z9' } },
    })
    await decide(minister, 'refused')
    expect((await catchError(decide(chief, 'approved'))).code).toBe('GIVEN_IN_PERSON')
  })
})
