import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { mandateRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, tasks: taskRoutes, mandates: mandateRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let deputy: ReturnType<typeof people.partner>
const testDate = '2026-11-24'

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  const alderman = (await factories(api.database).organisation({ kind: 'municipality' })).id
  deputy = await enrol(api.database, people.partner(alderman, 'Alderman'))
})

/** The power of attorney that the first mayor gives to a person of another organisation. */
const given = () => ({
  organisationId: scenario.bodies[0]!,
  function: 'mayor',
  to: { organisationId: deputy.assignments[0]!.organisationId, personId: deputy.personId! },
  validFrom: testDate,
  lastDay: '2026-11-30',
  reference: 'Decree of 1 November 2026',
})
const give = (changed: object = {}) => api.as(scenario.mayors[0]!).mandates.grantMandate({ ...given(), ...changed })
const decide = (versionId: string, actor = deputy) =>
  scenario.path(actor).decide({
    planId: scenario.planId,
    step: 'local_approval',
    seat: { organisationId: scenario.bodies[0]!, function: 'mayor' },
    versionId,
    verdict: 'approved',
    date: testDate,
    reason: 'The council meets later.',
  })

describe('power of attorney', () => {
  it('lets another person decide for the function, in person, and is recorded on the act [path-8]', async () => {
    const versionId = await scenario.completeDeliberation()
    expect((await catchError(decide(versionId))).code).toBe('NOT_YOUR_SEAT')
    const { id } = await give()
    const seats = scenario.getStep(await scenario.show(deputy), 'local_approval').seats
    expect(seats.filter(({ abilities }) => abilities.speak).map(({ seat }) => seat.organisationId)).toEqual([
      scenario.bodies[0],
    ])
    const visible = await decide(versionId)
    const seat = scenario
      .getStep(visible, 'local_approval')
      .seats.find((entry) => entry.seat.organisationId === scenario.bodies[0])!
    expect(seat.act).toMatchObject({ provenance: 'in_person', mandateId: id, recordedBy: 'Alderman' })
  })

  it('lets both the grantor and the representative withdraw an act recorded under it', async () => {
    const versionId = await scenario.completeDeliberation()
    await give()
    const recordDecision = async () => (await decide(versionId)).acts.at(-1)!.id
    const back = async (actor: typeof deputy) =>
      scenario.path(actor).withdrawAct({ id: await recordDecision(), text: 'Not what was meant.' })
    const getSeatState = (shown: Awaited<ReturnType<typeof back>>) =>
      scenario.getStep(shown, 'local_approval').seats.find((seat) => seat.seat.organisationId === scenario.bodies[0])!
        .state
    expect(getSeatState(await back(scenario.mayors[0]!))).toBe('none')
    expect(getSeatState(await back(deputy))).toBe('none')
    expect((await catchError(back(scenario.mayors[1]!))).code).toBe('FORBIDDEN')
  })

  it('is not valid before the start, after the last day, after withdrawal, or for another step [path-8]', async () => {
    const versionId = await scenario.completeDeliberation()
    await give({ validFrom: '2026-11-25' })
    api.clock.set('2026-11-20T10:00:00Z')
    await give({ validFrom: '2026-11-20', lastDay: '2026-11-23' })
    api.clock.set('2026-11-24T10:00:00Z')
    await give({ steps: ['security_council'] })
    const { id } = await give()
    const ended = await api.as(scenario.mayors[0]!).mandates.withdrawMandate({ id, reason: 'Back from leave.' })
    expect([ended.withdrawnOn, ended.withdrawnReason]).toEqual([testDate, 'Back from leave.'])
    expect((await catchError(decide(versionId))).code).toBe('NOT_YOUR_SEAT')
    await give({ validFrom: testDate, lastDay: testDate, steps: ['local_approval'] })
    expect(
      scenario.getStep(await decide(versionId), 'local_approval').seats.some(({ state }) => state === 'received'),
    ).toBe(true)
  })

  it('may be granted to the holder of another function, and is not valid for anyone else', async () => {
    const versionId = await scenario.completeDeliberation()
    const to = { organisationId: scenario.bodies[1]!, function: 'mayor' }
    await give({ to })
    expect((await catchError(decide(versionId))).code).toBe('NOT_YOUR_SEAT')
    const visible = await decide(versionId, scenario.mayors[1]!)
    expect(visible.acts.at(-1)!.mandateId).toBeTruthy()
  })

  it('is granted by the holder of an existing function, for a limited period', async () => {
    const { chief, mayors, zone } = scenario
    expect((await catchError(api.as(chief).mandates.grantMandate(given()))).code).toBe('NOT_YOUR_FUNCTION')
    expect((await catchError(api.as(mayors[1]!).mandates.grantMandate(given()))).code).toBe('NOT_YOUR_FUNCTION')
    expect((await catchError(give({ function: 'astronaut' }))).code).toBe('FUNCTION_UNKNOWN')
    expect((await catchError(give({ to: { organisationId: zone, function: 'astronaut' } }))).code).toBe(
      'FUNCTION_UNKNOWN',
    )
    expect((await catchError(give({ steps: ['coronation'] }))).code).toBe('STEP_UNKNOWN')
    expect((await catchError(give({ lastDay: '2026-10-31' }))).code).toBe('PERIOD_INVALID')
    expect((await catchError(give({ lastDay: '2032-11-24' }))).code).toBe('PERIOD_INVALID')
    expect((await catchError(give({ validFrom: '2026-11-23' }))).code).toBe('PERIOD_INVALID')
    const oneself = { organisationId: scenario.bodies[0]!, personId: scenario.mayors[0]!.personId! }
    expect((await catchError(give({ to: oneself }))).code).toBe('SELF_MANDATE')
    const itself = { organisationId: scenario.bodies[0]!, function: 'mayor' }
    expect((await catchError(give({ to: itself }))).code).toBe('SELF_MANDATE')
    const elsewhere = { organisationId: zone, personId: deputy.personId! }
    expect((await catchError(give({ to: elsewhere }))).code).toBe('NOT_FOUND')
  })

  it('is given once for a recipient, a period and steps, also by repeated requests at the same time [law-73]', async () => {
    const results = await Promise.all(
      Array.from({ length: 4 }, () =>
        give().then(
          ({ id }) => id,
          ({ code }) => code as string,
        ),
      ),
    )
    expect(results.filter((result) => result === 'ALREADY_GRANTED')).toHaveLength(3)
    const id = results.find((result) => result !== 'ALREADY_GRANTED')!
    const steps = ['security_council', 'local_approval']
    await give({ steps })
    expect((await catchError(give({ steps: steps.toReversed() }))).code).toBe('ALREADY_GRANTED')
    const copy = sql`insert into mandate (id, owner_id, function, to_organisation_id, to_person_id, valid_from, valid_to, reference, recorded_at, recorded_by, access_id)
      select ${newId()}, owner_id, function, to_organisation_id, to_person_id, valid_from, valid_to, 'Again', now(), recorded_by, 1 from mandate where id = ${id}`
    const insert = () => writeAs(api.context(scenario.mayors[0]!), 'path.speak', copy)
    expect(await insert()).toBe('mandate_given_once')
    await api.as(scenario.mayors[0]!).mandates.withdrawMandate({ id, reason: 'Back from leave.' })
    expect(await insert()).toBe('written')
  })

  it('cannot be changed, is withdrawn once, and is listed by the granting organisation', async () => {
    const mayor = api.as(scenario.mayors[0]!).mandates
    const { id } = await give()
    const { rows, grantableFunctions } = await mayor.listMandates({ organisationId: scenario.bodies[0]! })
    expect(rows).toMatchObject([
      { id, lastDay: '2026-11-30', to: { personName: 'Alderman' }, abilities: { withdraw: true, attach: true } },
    ])
    expect(grantableFunctions.map(({ code, steps }) => [code, steps.map((step) => step.code)])).toEqual([
      ['mayor', ['local_approval']],
    ])
    const { kysely } = api.database
    await expect(kysely.updateTable('mandate').set({ valid_to: '2030-01-01' }).execute()).rejects.toThrow(
      'A mandate cannot be changed.',
    )
    expect((await catchError(api.as(deputy).mandates.withdrawMandate({ id, reason: 'Mine now.' }))).code).toBe(
      'NOT_YOUR_FUNCTION',
    )
    await mayor.withdrawMandate({ id, reason: 'Back from leave.' })
    expect((await catchError(mayor.withdrawMandate({ id, reason: 'Again.' }))).code).toBe('ALREADY_WITHDRAWN')
  })
})
