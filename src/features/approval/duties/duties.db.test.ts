import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Pack } from '#shared/pack.ts'
import type { PackDuty } from '#shared/pack-duty.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { dutyDates } from './calendar.ts'
import { createDutyPeriods } from './create-periods.ts'
import { dutyRoutes } from './routes.ts'

const api = useApi({ duties: dutyRoutes, tasks: taskRoutes })
const quarterly: PackDuty = {
  code: 'quarterly_analysis',
  names: { en: 'Analysis', nl: 'Analyse' },
  every: 'P3M',
  dueAfter: 'P1M',
  responsible: { bodyKind: 'police_zone', place: 'own' },
  basis: { en: 'Practice' },
  basisKind: 'practice',
}
const withDuties = (duties: readonly PackDuty[]): Pack => ({
  ...belgium,
  planKinds: belgium.planKinds.map((kind) => (kind.code === 'zonal_security_plan' ? { ...kind, duties } : kind)),
})

let zone: Id
let planner: Actor
let outsider: Actor
let planId: Id
/** A plan of a zone, in force since 1 January 2026. Today is 24 November 2026. */
beforeEach(async () => {
  usePack(withDuties([quarterly]))
  const make = factories(api.database)
  const area = await make.area({ kind: 'police_zone' })
  zone = (await make.organisation({ kind: 'police_zone', areaId: area.id })).id
  planner = await enrol(api.database, people.planner(zone, 'Nora'))
  outsider = await enrol(api.database, people.planner((await make.organisation()).id, 'Olga'))
  planId = (
    await make.plan({
      ownerId: zone,
      areaId: area.id,
      periodFrom: '2026-01-01',
      periodTo: '2032-01-01',
      marking: 'TLP:GREEN',
    })
  ).id
  await enterPlan('2026-01-01')
})
/** Sets the plan in force, as entered into this instance on a day. */
const enterPlan = (day: string) =>
  api.database.pool.query(
    `update plan set state = 'in_force', in_force_on = '2026-01-01', sent_at = now(), created_at = $2::date + interval '12 hours' where id = $1`,
    [planId, day],
  )
const runOn = async (day: string) => {
  api.clock.set(`${day}T08:00:00Z`)
  await createDutyPeriods(api.context(planner))
}
const listTasks = async (actor = planner) =>
  (await api.as(actor).tasks.listTasks({ kind: 'recurring_duty' })).rows.map(({ dueOn, overdue, data }) => [
    dueOn,
    overdue,
    (data.names as { en: string }).en,
  ])
const listPeriods = async (actor = planner) => (await api.as(actor).duties.listDuties({ planId })).duties[0]!.periods
const listDates = (from: string, to: string, actor = planner) =>
  transactor(
    api.context(actor),
    { permission: 'plan.read' },
    [],
    {},
  )('read', (context) => dutyDates.list(context, { from, to, includeOverdue: false }))

describe('a recurring duty', () => {
  it('has one task per period, shortly before the period ends, and none twice when the job runs again [law-20]', async () => {
    await runOn('2026-03-20')
    expect(await listTasks()).toEqual([])
    await runOn('2026-03-26')
    await runOn('2026-03-26')
    await Promise.all([runOn('2026-06-25'), runOn('2026-06-25')])
    expect(await listTasks()).toEqual([
      ['2026-05-01', true, 'Analysis (Q1 2026)'],
      ['2026-08-01', false, 'Analysis (Q2 2026)'],
    ])
    expect((await listPeriods()).map(({ state }) => state)).toEqual(['upcoming', 'overdue'])
  })

  it('creates no backlog when an old plan is entered', async () => {
    await enterPlan('2026-11-20')
    await runOn('2026-11-24')
    expect(await listTasks()).toEqual([])
    await runOn('2026-12-28')
    expect(await listTasks()).toEqual([['2027-02-01', false, 'Analysis (Q4 2026)']])
  })

  it('is fulfilled once, with a note or a document of the plan, which closes the task and is recorded [law-20]', async () => {
    await runOn('2026-04-02')
    const id = (await listPeriods())[0]!.id!
    const complete = (more: object, actor = planner) =>
      api.as(actor).duties.completeDuty({ id, date: '2026-04-02', ...more })
    expect((await catchError(complete({}))).code).toBe('BAD_REQUEST')
    expect((await catchError(complete({ note: 'Sent', date: '2026-04-03' }))).code).toBe('DATE_IN_FUTURE')
    expect((await catchError(complete({ note: 'Sent', date: '2025-12-31' }))).code).toBe('DATE_BEFORE_PERIOD')
    expect((await catchError(complete({ fileId: newId() }))).code).toBe('FILE_UNKNOWN')
    expect((await catchError(complete({ note: 'Sent' }, outsider))).code).toBe('NOT_FOUND')
    expect(await complete({ note: 'Sent to the council' })).toMatchObject({
      state: 'done',
      abilities: { complete: false },
    })
    expect(await listTasks()).toEqual([])
    expect((await catchError(complete({ note: 'Again' }))).code).toBe('ALREADY_RECORDED')
    await runOn('2026-04-03')
    expect(await listTasks()).toEqual([])
    const { rows } = await api.database.pool.query(`select person_id, subject_id from journal where reason = $1`, [
      'Sent to the council',
    ])
    expect(rows).toEqual([{ person_id: planner.personId, subject_id: planId }])
    const change = api.database.pool.query(`update duty_period set note = 'Other' where id = $1`, [id])
    await expect(change).rejects.toThrow('cannot be changed')
  })

  it('cannot be closed as a task, and is readable only for the plan owner and the responsible organisation', async () => {
    await runOn('2026-04-02')
    const [task] = (await api.as(planner).tasks.listTasks({ kind: 'recurring_duty' })).rows
    expect((await catchError(api.as(planner).tasks.closeTask({ id: task!.id }))).code).toBe('TASK_CLOSES_AUTOMATICALLY')
    expect(await listPeriods()).toHaveLength(1)
    expect(await listPeriods(outsider)).toEqual([])
  })

  it('is created only by the system, also for the database', async () => {
    const insert = transactor(
      api.context(planner),
      { permission: 'path.speak', effect: 'write' },
      [],
      {},
    )('write', ({ tx }) =>
      tx
        .insertInto('duty_period')
        .values({
          id: newId(),
          plan_id: planId,
          owner_id: zone,
          organisation_id: zone,
          code: 'quarterly_analysis',
          starts_on: '2026-01-01',
          ends_on: '2026-04-01',
          due_on: '2026-05-01',
          created_at: '2026-04-01T00:00:00Z',
          access_id: 1,
        })
        .execute(),
    )
    await expect(insert).rejects.toThrow('row-level security')
  })

  it('has a date in the calendar for each period, also for later ones, with the responsible organisation', async () => {
    await runOn('2026-04-02')
    const dates = await listDates('2026-04-01', '2027-01-01')
    expect(dates.map(({ date, state, event }) => [date, state, event])).toEqual([
      ['2026-05-01', 'open', 'due'],
      ['2026-08-01', 'open', 'due'],
      ['2026-11-01', 'open', 'due'],
    ])
    expect(
      dates.map(({ responsibleParties }) => responsibleParties.map(({ organisationId }) => organisationId)),
    ).toEqual([[zone], [zone], [zone]])
    expect(dates[0]!.tasks).toHaveLength(1)
    expect(await listDates('2026-04-01', '2026-06-01', outsider)).toEqual([])
  })

  it('exists only in a law that states it, and ends with the plan', async () => {
    usePack(belgium)
    await runOn('2026-04-02')
    expect(await listTasks()).toEqual([])
    expect((await api.as(planner).duties.listDuties({ planId })).duties).toEqual([])
    usePack(withDuties([quarterly]))
    await api.database.pool.query(`update plan set state = 'ended' where id = $1`, [planId])
    await runOn('2026-04-02')
    expect(await listTasks()).toEqual([])
  })
})
