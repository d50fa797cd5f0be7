import { describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { type Actor, anyone } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { type CalendarFixture, makeCalendar } from './calendar.fixture.ts'
import type { Scope } from './contract.ts'
import { calendarRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ calendar: calendarRoutes, plans: planRoutes, tasks: taskRoutes })
let testCalendar: CalendarFixture
prepareOnce(api.database, async () => {
  testCalendar = await makeCalendar(api)
})
const year = { from: '2026-11-01', to: '2027-11-01' }
const rows = async (who: Actor, scope: Scope = 'mine', includeOverdue = false) =>
  (await api.as(who).calendar.listCalendar({ ...year, scope, includeOverdue })).rows

describe('calendar', () => {
  it('lists the steps of a plan in preparation, counted back, each with the basis, the responsible organisation and the start of the wait [work-1]', async () => {
    const own = await rows(testCalendar.planner, 'mine', true)
    const ready = own.filter(({ kind, event }) => kind === 'step' && event === 'ready')
    expect(ready.map(({ date }) => date)).toEqual(ready.map(({ date }) => date).toSorted())
    const late = ready.find(({ lateDays }) => lateDays !== null)!
    expect(late).toMatchObject({
      source: 'usual',
      state: 'open',
      responsibleParties: [{ names: { en: 'Zone North' }, functionNames: null, personName: null }],
      planTitle: { text: { en: 'Zonal plan 2027' } },
      href: `/plans/${testCalendar.draft.id}?tab=path`,
    })
    expect(late.basis?.nl).toMatch(/art\.|gebruikelijk|omzendbrief|praktijk/i)
    expect(late.lateSince! > late.date).toBe(true)
    // Dates before the requested period are returned only if late dates are requested.
    expect((await rows(testCalendar.planner)).some(({ date }) => date < year.from)).toBe(false)
    expect(own.find(({ key }) => key === `plan:${testCalendar.draft.id}:starts`)).toMatchObject({
      date: '2027-01-01',
      state: 'open',
    })
  })

  it('shows no content that the user may not read: an unsent draft, or content for one person only', async () => {
    expect(await rows(testCalendar.outsider, 'all', true)).toEqual([])
    const ofZone = await rows(testCalendar.chief, 'all', true)
    expect(ofZone.some(({ href }) => href.includes(testCalendar.draft.id))).toBe(true)
    expect(JSON.stringify(ofZone)).not.toMatch(/Whisper|2026-12-10/)
    expect(JSON.stringify(await rows(testCalendar.planner))).toContain('Operation Whisper')
    const call = api.as(anyone('en')).calendar.listCalendar({ ...year, scope: 'all' })
    expect((await catchError(call)).code).toBe('UNAUTHORIZED')
  })

  it('shows the holidays of the country, and at most fourteen months at a time', async () => {
    const { holidays } = await api
      .as(testCalendar.planner)
      .calendar.listCalendar({ from: '2026-12-01', to: '2027-01-02' })
    expect(holidays).toEqual([
      { date: '2026-12-25', name: 'Kerstmis' },
      { date: '2027-01-01', name: 'Nieuwjaar' },
    ])
    const call = api.as(testCalendar.planner).calendar.listCalendar({ from: '2026-01-01', to: '2028-01-01' })
    expect((await catchError(call)).code).toBe('PERIOD_INVALID')
  })
})

describe('task', () => {
  const requestPreparation = async () => {
    await api.as(testCalendar.planner).plans.preparation.createPreparationTasks({ planId: testCalendar.draft.id })
    const step = (await rows(testCalendar.planner, 'organisation')).find(
      ({ kind, taskId }) => kind === 'step' && taskId !== null,
    )!
    return { step, id: step.taskId! }
  }
  const findTask = async (who: Actor, key: string, scope: Scope) =>
    (await rows(who, scope)).find((row) => row.key === key)

  it('about a step is shown as that step, once', async () => {
    const before = (await rows(testCalendar.planner, 'organisation', true)).map(({ key }) => key)
    await requestPreparation()
    expect((await rows(testCalendar.planner, 'organisation', true)).map(({ key }) => key)).toEqual(before)
  })

  it('can be assigned to a person or a function of the organisation, and the reason is stored', async () => {
    const { step, id } = await requestPreparation()
    const { assignment } = api.as(testCalendar.planner).tasks
    const { functions, persons, abilities } = await assignment.getAssignment({ id })
    expect([functions.map(({ holder }) => holder), persons.map(({ name }) => name), abilities]).toEqual([
      ['Nora'],
      ['Karel', 'Nora', 'Rik'],
      { assign: true },
    ])
    await assignment.assignTask({ id, personId: testCalendar.chief.personId, reason: 'On leave until May.' })
    expect(await findTask(testCalendar.planner, step.key, 'mine')).toBeUndefined()
    expect((await findTask(testCalendar.planner, step.key, 'organisation'))?.responsibleParties).toMatchObject([
      { personName: 'Karel' },
    ])
    expect(await findTask(testCalendar.chief, step.key, 'mine')).toBeDefined()
    const { history } = await assignment.assignTask({ id, functionId: testCalendar.duty.id })
    expect(history).toMatchObject([
      { functionNames: { en: 'Strategic planner' }, personName: null, assignedBy: 'Nora' },
      { personName: 'Karel', reason: 'On leave until May.', assignedBy: 'Nora' },
    ])
    expect(await findTask(testCalendar.planner, step.key, 'mine')).toBeDefined()
    expect(await findTask(testCalendar.chief, step.key, 'mine')).toBeUndefined()
  })

  it('can be assigned only by a user who writes for the organisation, within the organisation, while it is open', async () => {
    const { id } = await requestPreparation()
    const code = async (who: Actor, to: { personId?: string | null; functionId?: string | null }) =>
      (await catchError(api.as(who).tasks.assignment.assignTask({ id, ...to }))).code
    expect(await code(testCalendar.reader, { personId: testCalendar.reader.personId })).toBe('FORBIDDEN')
    expect(await code(testCalendar.outsider, { personId: testCalendar.outsider.personId })).toBe('NOT_FOUND')
    expect(await code(testCalendar.planner, { personId: testCalendar.outsider.personId })).toBe(
      'ASSIGNEE_NOT_IN_ORGANISATION',
    )
    expect(
      await code(testCalendar.planner, { personId: testCalendar.chief.personId, functionId: testCalendar.duty.id }),
    ).toBe('BAD_REQUEST')
    const { rows: history } = await api.database.pool.query('select from task_assignment')
    expect(history).toHaveLength(0)
    await api.database.pool.query('update task set done_at = now()')
    expect(await code(testCalendar.planner, { personId: testCalendar.chief.personId })).toBe('ALREADY_CLOSED')
  })
})
