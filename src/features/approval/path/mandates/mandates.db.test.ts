import { describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../../testing/api.ts'
import { preparedOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { pathRoutes } from '../routes.ts'
import { zoneWithPath } from '../zonal-path.fixture.ts'
import { mandateRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, tasks: taskRoutes, mandates: mandateRoutes })
let its: Awaited<ReturnType<typeof zoneWithPath>>
let deputy: ReturnType<typeof people.partner>
const on = '2026-11-24'

preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
  const alderman = (await factories(api.database).organisation({ kind: 'municipality' })).id
  deputy = await enrol(api.database, people.partner(alderman, 'Alderman'))
})

/** The power of attorney that the first mayor gives to a person of another organisation. */
const given = () => ({
  organisationId: its.bodies[0]!,
  function: 'mayor',
  to: { organisationId: deputy.assignments[0]!.organisationId, personId: deputy.personId! },
  validFrom: '2026-11-01',
  lastOn: '2026-11-30',
  reference: 'Decree of 1 November 2026',
})
const give = (changed: object = {}) => api.as(its.mayors[0]!).mandates.giveMandate({ ...given(), ...changed })
const decide = (versionId: string, actor = deputy) =>
  its.path(actor).decide({
    planId: its.planId,
    step: 'local_approval',
    seat: { organisationId: its.bodies[0]!, function: 'mayor' },
    versionId,
    verdict: 'approved',
    on,
    motive: 'The council meets later.',
  })

describe('a mandate', () => {
  it('lets another decide in the function, in person, and the act keeps under which mandate', async () => {
    const versionId = await its.deliberated()
    expect((await refusalOf(decide(versionId))).code).toBe('NOT_YOUR_SEAT')
    const { id } = await give()
    const seats = its.stepOf(await its.show(deputy), 'local_approval').seats
    expect(seats.filter(({ abilities }) => abilities.speak).map(({ seat }) => seat.organisationId)).toEqual([
      its.bodies[0],
    ])
    const shown = await decide(versionId)
    const seat = its.stepOf(shown, 'local_approval').seats.find((one) => one.seat.organisationId === its.bodies[0])!
    expect(seat.act).toMatchObject({ given: 'in_person', mandateId: id, recordedBy: 'Alderman' })
  })

  it('leaves whoever gave it the last word: both take back what was said under it', async () => {
    const versionId = await its.deliberated()
    await give()
    const said = async () => (await decide(versionId)).acts.at(-1)!.id
    const back = async (actor: typeof deputy) =>
      its.path(actor).withdrawAct({ id: await said(), words: 'Not what was meant.' })
    const stateOf = (shown: Awaited<ReturnType<typeof back>>) =>
      its.stepOf(shown, 'local_approval').seats.find((one) => one.seat.organisationId === its.bodies[0])!.state
    expect(stateOf(await back(its.mayors[0]!))).toBe('none')
    expect(stateOf(await back(deputy))).toBe('none')
    expect((await refusalOf(back(its.mayors[1]!))).code).toBe('FORBIDDEN')
  })

  it('is none before it begins, after its last day, once it is withdrawn, or of another step', async () => {
    const versionId = await its.deliberated()
    await give({ validFrom: '2026-11-25' })
    await give({ validFrom: '2026-10-01', lastOn: '2026-11-23' })
    await give({ steps: ['security_council'] })
    const { id } = await give()
    const ended = await api.as(its.mayors[0]!).mandates.withdrawMandate({ id, reason: 'Back from leave.' })
    expect([ended.withdrawnOn, ended.withdrawnReason]).toEqual([on, 'Back from leave.'])
    expect((await refusalOf(decide(versionId))).code).toBe('NOT_YOUR_SEAT')
    await give({ validFrom: on, lastOn: on, steps: ['local_approval'] })
    expect(its.stepOf(await decide(versionId), 'local_approval').seats.some(({ state }) => state === 'given')).toBe(
      true,
    )
  })

  it('may be of a function to whoever holds another, and to nobody else', async () => {
    const versionId = await its.deliberated()
    const to = { organisationId: its.bodies[1]!, function: 'mayor' }
    await give({ to })
    expect((await refusalOf(decide(versionId))).code).toBe('NOT_YOUR_SEAT')
    const shown = await decide(versionId, its.mayors[1]!)
    expect(shown.acts.at(-1)!.mandateId).toBeTruthy()
  })

  it('is given by whoever holds the function, for a function that is there, and for a time', async () => {
    const { chief, mayors, zone } = its
    expect((await refusalOf(api.as(chief).mandates.giveMandate(given()))).code).toBe('NOT_YOUR_FUNCTION')
    expect((await refusalOf(api.as(mayors[1]!).mandates.giveMandate(given()))).code).toBe('NOT_YOUR_FUNCTION')
    expect((await refusalOf(give({ function: 'astronaut' }))).code).toBe('FUNCTION_UNKNOWN')
    expect((await refusalOf(give({ to: { organisationId: zone, function: 'astronaut' } }))).code).toBe(
      'FUNCTION_UNKNOWN',
    )
    expect((await refusalOf(give({ steps: ['coronation'] }))).code).toBe('STEP_UNKNOWN')
    expect((await refusalOf(give({ lastOn: '2026-10-31' }))).code).toBe('PERIOD_WRONG')
    expect((await refusalOf(give({ lastOn: '2032-11-01' }))).code).toBe('PERIOD_WRONG')
    const itself = { organisationId: its.bodies[0]!, function: 'mayor' }
    expect((await refusalOf(give({ to: itself }))).code).toBe('TO_ITSELF')
    const elsewhere = { organisationId: zone, personId: deputy.personId! }
    expect((await refusalOf(give({ to: elsewhere }))).code).toBe('NOT_FOUND')
  })

  it('stays as it was given, is withdrawn once, and is listed by the body that gave it', async () => {
    const mayor = api.as(its.mayors[0]!).mandates
    const { id } = await give()
    const { rows, mayGive } = await mayor.listMandates({ organisationId: its.bodies[0]! })
    expect(rows).toMatchObject([
      { id, lastOn: '2026-11-30', to: { personName: 'Alderman' }, abilities: { withdraw: true } },
    ])
    expect(mayGive.map(({ code, steps }) => [code, steps.map((one) => one.code)])).toEqual([
      ['mayor', ['local_approval']],
    ])
    const { kysely } = api.database
    await expect(kysely.updateTable('mandate').set({ valid_to: '2030-01-01' }).execute()).rejects.toThrow('stays')
    expect((await refusalOf(api.as(deputy).mandates.withdrawMandate({ id, reason: 'Mine now.' }))).code).toBe(
      'NOT_YOUR_FUNCTION',
    )
    await mayor.withdrawMandate({ id, reason: 'Back from leave.' })
    expect((await refusalOf(mayor.withdrawMandate({ id, reason: 'Again.' }))).code).toBe('ALREADY_WITHDRAWN')
  })
})
