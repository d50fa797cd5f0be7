import { beforeEach, expect, it } from 'vitest'
import { taskDates } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { registerCalendar } from '#features/workspace/calendar/index.ts'
import { calendarRoutes } from '#features/workspace/calendar/routes.ts'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathDates } from './calendar-source.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, calendar: calendarRoutes })
const make = factories(api.database)
registerCalendar([pathDates, taskDates])
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
beforeEach(async () => {
  scenario = await makeZoneWithPath(api)
})
const dates = async (who: Actor, span = { from: '2026-11-01', to: '2027-12-31' }) =>
  (await api.as(who).calendar.listCalendar({ ...span, scope: 'mine', kind: 'step', includeOverdue: true })).rows
const findStepEntry = async (who: Actor, code: string, what: string) =>
  (await dates(who)).find((date) => date.key.includes(`:${code}:`) && date.event === what)

it('the calendar shows the dates of approval steps to those who prepare, advise or decide, counted back and with the article', async () => {
  await scenario.completeDeliberation()
  const approval = await findStepEntry(scenario.chief, 'local_approval', 'ready')
  const visible = scenario.getStep(await scenario.show(), 'local_approval')
  expect(approval).toMatchObject({
    date: visible.readyOn,
    source: 'usual',
    state: 'open',
    basis: visible.basis,
  })
  expect(approval!.names!.en).toMatch(/^Z\d+ /)
  // The step waits for the deciders.
  expect((await dates(scenario.mayors[0]!)).map(({ event, names }) => [event, names!.en!.slice(0, 2)])).toContainEqual([
    'ready',
    visible.number,
  ])
  expect(await findStepEntry(scenario.mayors[0]!, 'transmission', 'ready')).toBeUndefined()
  expect(await findStepEntry(scenario.chief, 'security_council', 'ready')).toMatchObject({
    state: 'done',
    date: '2026-11-24',
  })
})

it('the calendar shows the due date once to the asked organisation, and to others who is pending since when', async () => {
  await scenario.completeDeliberation()
  const { seats } = scenario.getStep(await scenario.show(), 'local_approval')
  const prosecutor = seats.at(-1)!.seat
  const asking = { planId: scenario.planId, step: 'local_approval', date: '2026-11-24', dueOn: '2026-11-30' }
  await scenario
    .path(scenario.chief)
    .requestResponse({ ...asking, seats: [prosecutor], reason: 'The council meets later.' })
  const own = await dates(scenario.prosecutor)
  expect(own.filter(({ event }) => event === 'requested')).toMatchObject([{ date: '2026-11-30', source: 'planned' }])
  const all = await api
    .as(scenario.prosecutor)
    .calendar.listCalendar({ from: '2026-11-01', to: '2027-06-01', includeOverdue: true })
  expect(all.rows.filter(({ date }) => date === '2026-11-30')).toHaveLength(1)
  api.clock.advance(10 * 86_400_000)
  const late = (await dates(scenario.prosecutor)).find(({ event }) => event === 'requested')!
  expect(late).toMatchObject({ lateDays: 4, lateSince: '2026-12-01' })
  expect(late.responsibleParties[0]!.functionNames).toEqual({ en: 'crown_prosecutor' })
  await scenario.path(scenario.prosecutor).decide({
    planId: scenario.planId,
    step: 'local_approval',
    date: '2026-12-04',
    seat: prosecutor,
    versionId: (await scenario.show()).submittedVersion!.versionId,
    verdict: 'approved',
    reason: 'The council meets later.',
  })
  expect((await dates(scenario.prosecutor)).some(({ event }) => event === 'requested')).toBe(false)
})

it('the calendar moves a step with a custom date and marks it as planned', async () => {
  const reason = 'The council sits early this year.'
  const change = { planId: scenario.planId, code: 'security_council', plannedOn: '2027-03-01', reason }
  await api.as(scenario.chief).plans.preparation.changePreparationStep(change)
  expect(await findStepEntry(scenario.chief, 'security_council', 'ready')).toMatchObject({
    date: '2027-03-01',
    source: 'planned',
  })
})

it('the calendar shows no date of an unreadable plan or of a plan in force', async () => {
  const period = { periodFrom: '2027-06-01', periodTo: '2033-06-01', kind: 'zonal_security_plan' }
  const hidden = await make.plan({
    ownerId: scenario.zone,
    ...period,
    marking: 'TLP:RED',
    personIds: [scenario.chief.personId!],
  })
  const running = await make.plan({ ownerId: scenario.zone, ...period, state: 'in_force' })
  const hrefs = async (who: Actor) => new Set((await dates(who)).map(({ href }) => href))
  expect(await hrefs(scenario.chief)).toContain(`/plans/${hidden.id}?tab=path`)
  expect(await hrefs(scenario.mayors[0]!)).not.toContain(`/plans/${hidden.id}?tab=path`)
  expect(await hrefs(scenario.chief)).not.toContain(`/plans/${running.id}?tab=path`)
})
