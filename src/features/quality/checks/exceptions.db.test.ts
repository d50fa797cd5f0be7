import { beforeEach, describe, expect, it } from 'vitest'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { anyone, system } from '#shared/actor.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { bindAsLaw } from '../../../../testing/law-binding.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { recheckPlan } from './check-queue.ts'
import { useChecks } from './country.fixture.ts'
import { ExceptionRow, exceptionsSection } from './section.ts'

const { api, make, pool, reactions, makeZone, addPower, sendElementsToZones, asSystem, during } = useChecks(
  bindAsLaw(belgium, 'R11', 'R16', 'R17', 'R18'),
  planRoutes,
)

let zone: Awaited<ReturnType<typeof makeZone>>
let chief: ReturnType<typeof people.chief_of_corps>
let planner: ReturnType<typeof people.planner>
const reason = 'The function is created by the budget of 2027.'
const checks = (actor = chief) => api.as(actor).checks
const read = (actor = chief) => checks(actor).getPlanChecks({ planId: zone.planId })
const request = (given: object = {}, actor = planner) =>
  checks(actor).requestException({
    planId: zone.planId,
    elementId: zone.actionId,
    rule: 'R16',
    reason,
    endsOn: '2027-02-01',
    ...given,
  })
/** The planner asks for the exception and the chief grants it. */
const give = async (given: object = {}) => checks().grantException({ id: (await request(given)).id })
const freeze = () => api.as(chief).plans.versions.freezeVersion({ planId: zone.planId, reason: 'Decided' })

beforeEach(async () => {
  registerSections([exceptionsSection])
  await addPower()
  zone = await makeZone()
  chief = people.chief_of_corps(zone.id, 'Chief of corps')
  planner = people.planner(zone.id, 'Planner')
  await pool().query('update element set accountable_function_id = null where id = $1', [zone.actionId])
  await asSystem((context) => recheckPlan(context, zone.planId))
})

describe('justified exception', () => {
  it('is shown with the issue, names who is responsible for it, and removes the block [check-4]', async () => {
    const given = await give()
    expect(given).toMatchObject({
      givenBy: 'Chief of corps',
      reason,
      endsOn: '2027-02-01',
      givenAt: '2026-11-24T10:00:00.000Z',
    })
    const { results, counts, exceptions, abilities } = await read()
    expect(results).toMatchObject([{ rule: 'R16', exception: given, blocking: false }])
    expect(counts).toMatchObject({ error: 1, blocking: 0 })
    expect([exceptions, abilities]).toEqual([[given], { requestExceptions: true, grantExceptions: true }])
  })

  it('ends on the end date, and then allows a new exception [check-4]', async () => {
    await give()
    api.clock.set('2027-01-31T10:00:00Z')
    expect((await read()).counts.blocking).toBe(0)
    api.clock.set('2027-02-01T10:00:00Z')
    expect(await read()).toMatchObject({ counts: { blocking: 1 }, exceptions: [] })
    await give({ endsOn: '2027-03-01' })
    expect((await read()).counts.blocking).toBe(0)
  })

  it('can be withdrawn, once only', async () => {
    const { id } = await give()
    expect(await checks().withdrawException({ id })).toEqual({ id })
    expect((await read()).counts.blocking).toBe(1)
    expect(await catchError(checks().withdrawException({ id }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is refused without a failed check, when the end date is not in the future, and when an exception exists', async () => {
    expect(await catchError(give({ rule: 'R17' }))).toMatchObject({ code: 'RESULT_NOT_FOUND' })
    expect(await catchError(give({ elementId: zone.sectionId }))).toMatchObject({ code: 'RESULT_NOT_FOUND' })
    expect(await catchError(give({ elementId: undefined }))).toMatchObject({ code: 'RESULT_NOT_FOUND' })
    expect(await catchError(give({ endsOn: '2026-11-24' }))).toMatchObject({ code: 'EXCEPTION_END_IN_PAST' })
    expect(await catchError(give({ reason: 'Too short' }))).toMatchObject({ code: 'BAD_REQUEST' })
    const { id } = await give()
    expect(await catchError(give())).toEqual({ code: 'ALREADY_EXCEPTED', data: { id } })
  })

  it('of a single item leaves the other items open, while an exception without an item covers all', async () => {
    const { items, versionId } = await sendElementsToZones([zone], ['Drugs', 'Cybercrime'])
    await asSystem((context) => reactions.itemsChanged(context, { versionId }))
    const ofPlan = { rule: 'R11', elementId: undefined }
    await give({ ...ofPlan, itemId: items[0]!.id })
    const open = async () => (await read()).results.filter((entry) => entry.rule === 'R11' && entry.blocking)
    expect((await open()).map((entry) => entry.itemId)).toEqual([items[1]!.id])
    await give(ofPlan)
    expect(await open()).toEqual([])
  })

  it('shows no name to a reader who has not signed in', async () => {
    await pool().query('update plan set marking = 0 where id = $1', [zone.planId])
    await give()
    const { results } = await read(anyone('en'))
    expect(results[0]?.exception).toMatchObject({ reason, givenBy: null })
  })

  it('is visible to every reader of the element, also when that access changes later', async () => {
    await give()
    const other = people.reader((await make.organisation()).id)
    expect((await read(other)).exceptions).toHaveLength(1)
    await pool().query('update element set marking = 3 where id = $1', [zone.actionId])
    expect(await read(other)).toMatchObject({ exceptions: [], results: [], counts: { error: 0 } })
    expect((await read()).exceptions).toHaveLength(1)
  })

  it('is recorded in the audit log with the reason', async () => {
    const { id } = await give()
    const { rows } = await pool().query(`select procedure, subject_id, reason from journal order by seq desc limit 1`)
    expect(rows).toEqual([{ procedure: 'checks.grantException', subject_id: id, reason }])
  })
})

describe('request for an exception', () => {
  it('has no effect until another person grants it, and is listed with who asked', async () => {
    const { id } = await request()
    expect(await read()).toMatchObject({
      counts: { blocking: 1 },
      exceptions: [],
      requests: [{ id, requestedBy: 'Planner', reason, mayGrant: true }],
    })
    expect((await read(planner)).requests).toMatchObject([{ id, mayGrant: false }])
    expect(await catchError(freeze())).toMatchObject({ code: 'ERRORS_REMAIN' })
    await checks().grantException({ id })
    expect(await read()).toMatchObject({ counts: { blocking: 0 }, exceptions: [{ id }], requests: [] })
    expect((await catchError(checks().grantException({ id }))).code).toBe('ALREADY_GRANTED')
  })

  it('creates a task for the owner of the plan, which ends with the last request', async () => {
    const listOpen = async () =>
      (
        await pool().query(
          `select subject_id, organisation_id from task where kind = 'grant_exception' and done_at is null`,
        )
      ).rows
    const { id } = await request()
    const { items, versionId } = await sendElementsToZones([zone], ['Drugs'])
    await asSystem((context) => reactions.itemsChanged(context, { versionId }))
    const other = await request({ rule: 'R11', elementId: undefined, itemId: items[0]!.id })
    expect(await listOpen()).toEqual([{ subject_id: zone.planId, organisation_id: zone.id }])
    await checks().grantException({ id })
    expect(await listOpen()).toHaveLength(1)
    await checks().withdrawException({ id: other.id })
    expect(await listOpen()).toEqual([])
  })

  it('is granted by no account that the person who asked gave [law-31]', async () => {
    const { id } = await request()
    await enrol(api.database, chief)
    await pool().query('update person set access_given_by = array[$1::uuid] where id = $2', [
      planner.personId,
      chief.personId,
    ])
    expect((await catchError(checks().grantException({ id }))).code).toBe('SECOND_PERSON_REQUIRED')
  })

  it('is not granted by the person who asked or by an author of the plan, in the database either [law-10]', async () => {
    const { id } = await request({}, chief)
    expect((await catchError(checks().grantException({ id }))).code).toBe('SECOND_PERSON_REQUIRED')
    await pool().query(
      `insert into change (id, plan_id, at, person_id, procedure, fields, access_id)
        values (gen_random_uuid(), $1, now(), $2, 'changePlan', '{}', 1)`,
      [zone.planId, planner.personId],
    )
    expect((await catchError(checks(planner).grantException({ id }))).code).toBe('SECOND_PERSON_REQUIRED')
    for (const actor of [chief, planner]) {
      const granting = during(actor, ({ tx }) =>
        tx
          .updateTable('justified_exception')
          .set({ given_by: actor.name, given_at: '2026-11-24T10:00:00Z', person_id: actor.personId })
          .where('id', '=', id)
          .execute(),
      )
      await expect(granting).rejects.toThrow('cannot grant it')
    }
    expect((await read()).exceptions).toEqual([])
  })

  it('needs permission to write the plan', async () => {
    expect((await catchError(request({}, people.reader(zone.id)))).code).toBe('FORBIDDEN')
    const other = people.planner((await make.organisation()).id)
    expect((await catchError(request({}, other))).code).toBe('FORBIDDEN')
  })
})

describe('freezing a version', () => {
  it('is refused with the rule numbers when an error has no exception, and allowed with an exception [check-3]', async () => {
    expect(await catchError(freeze())).toMatchObject({ code: 'ERRORS_REMAIN', data: { rules: ['R16'] } })
    await give()
    expect(await freeze()).toMatchObject({
      number: 1,
      parts: expect.arrayContaining([expect.objectContaining({ part: 'exceptions', rows: 1 })]),
    })
  })

  it('is refused for an error that the deciding user may not see', async () => {
    await give()
    await make.element({
      planId: zone.planId,
      kind: 'project',
      parentId: zone.sectionId,
      marking: 'TLP:RED',
      personIds: [people.planner(zone.id).personId!],
    })
    expect(await catchError(freeze())).toMatchObject({ code: 'ERRORS_REMAIN', data: { rules: ['R16', 'R17'] } })
  })

  it('checks the plan as it is on that day, independent of stored results', async () => {
    await give()
    await pool().query(`update element set title = jsonb_set(title, '{text,nl}', '"GEHEIM / SECRET"') where id = $1`, [
      zone.actionId,
    ])
    expect(await catchError(freeze())).toMatchObject({ data: { rules: ['R23'] } })
  })
})

describe('exceptions of a plan document', () => {
  const rows = () => during(chief, (context) => exceptionsSection.read(context, zone.planId))
  const write = (
    given: unknown[],
    actor: Parameters<typeof during>[0] = chief,
    keys: [string, string][] = [['a', zone.actionId]],
  ) =>
    during(actor, (context) =>
      exceptionsSection.write!(context, zone.planId, exceptionsSection.schema.parse(given), new Map(keys)),
    )
  const grantAll = async () => {
    for (const { id } of (await read()).requests) await checks().grantException({ id })
  }
  const row = { rule: 'R16', element: 'a', reason, endsOn: '2027-02-01' }

  it('are requests of the user who imports them, once, and are exported when another person granted them', async () => {
    expect(await write([row], planner)).toEqual({ issues: [], changed: 1 })
    expect(await write([row], planner)).toEqual({ issues: [], changed: 0 })
    expect(await rows()).toEqual([])
    await grantAll()
    const exported = (await rows()).map((entry) => entry.row)
    expect(exported).toEqual([{ ...row, element: zone.actionId, givenBy: 'Chief of corps', givenOn: '2026-11-24' }])
    expect(exported.map((entry) => ExceptionRow.parse(entry))).toEqual(exported)
    expect(await write(exported, chief, [[zone.actionId, zone.actionId]])).toEqual({ issues: [], changed: 0 })
    expect(await write([{ ...row, givenBy: 'Somebody else', rule: 'R17' }], planner)).toEqual({
      issues: [],
      changed: 1,
    })
    await grantAll()
    expect((await rows()).map((entry) => entry.row.givenBy)).toEqual(['Chief of corps', 'Chief of corps'])
  })

  it('identify items by upper plan, version and element', async () => {
    const { items, planId } = await sendElementsToZones([zone], ['Drugs'])
    const { rows: plans } = await pool().query<{ code: string }>('select code from plan where id = $1', [planId])
    const item = { plan: plans[0]!.code, version: 1, element: items[0]!.elementId }
    const ofItem = { rule: 'R11', item, reason, endsOn: '2027-02-01' }
    expect(await write([ofItem], planner)).toEqual({ issues: [], changed: 1 })
    await grantAll()
    expect((await rows())[0]?.row).toMatchObject({ rule: 'R11', item })
    expect((await write([{ ...ofItem, item: { ...item, version: 2 } }])).issues).toMatchObject([
      { pointer: '/0/item', code: 'NO_RESPONSE_REQUESTED' },
    ])
  })

  it('are refused with the location of the error, and for a user who may give none; ended exceptions are omitted', async () => {
    const { issues } = await write([
      { ...row, element: 'b' },
      { ...row, rule: 'R98' },
    ])
    expect(issues.map((issue) => [issue.pointer, issue.code])).toEqual([
      ['/0/element', 'UNKNOWN_CODE'],
      ['/1/rule', 'UNKNOWN_CODE'],
    ])
    expect((await write([row], people.action_owner(zone.id))).issues).toMatchObject([
      { pointer: '/0', code: 'EXCEPTION_NOT_ALLOWED' },
    ])
    expect(await write([{ ...row, endsOn: '2026-11-24' }])).toEqual({ issues: [], changed: 0 })
    expect(await write([{ ...row, givenBy: 'Mayor' }], system)).toEqual({ issues: [], changed: 1 })
    expect((await rows())[0]?.row.givenBy).toBe('Mayor')
  })
})

it('a changed title leaves exceptions in place', async () => {
  await give()
  const patch = { title: localized('en', 'Other') }
  await api.as(chief).plans.outline.changeElement({ id: zone.actionId, revision: 1, patch })
  expect((await read()).counts).toMatchObject({ error: 1, blocking: 0 })
})
