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
import { zoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, calendar: calendarRoutes })
const make = factories(api.database)
registerCalendar([pathDates, taskDates])
let its: Awaited<ReturnType<typeof zoneWithPath>>
beforeEach(async () => {
  its = await zoneWithPath(api)
})
const dates = async (who: Actor, span = { from: '2026-11-01', to: '2027-12-31' }) =>
  (await api.as(who).calendar.listCalendar({ ...span, who: 'mine', kind: 'step', late: true })).rows
const stepOf = async (who: Actor, code: string, what: string) =>
  (await dates(who)).find((one) => one.key.includes(`:${code}:`) && one.what === what)

it('The days of the steps of a path stand in the calendar of who prepares, advises or decides, counted back and with their article', async () => {
  await its.deliberated()
  const approval = await stepOf(its.chief, 'local_approval', 'ready')
  const shown = its.stepOf(await its.show(), 'local_approval')
  expect(approval).toMatchObject({ on: shown.readyOn, source: 'usual', state: 'open', basis: shown.basis })
  expect(approval!.names!.en).toMatch(/^Z\d+ /)
  // The step waits for the deciders.
  expect((await dates(its.mayors[0]!)).map(({ what, names }) => [what, names!.en!.slice(0, 2)])).toContainEqual([
    'ready',
    shown.number,
  ])
  expect(await stepOf(its.mayors[0]!, 'transmission', 'ready')).toBeUndefined()
  expect(await stepOf(its.chief, 'security_council', 'ready')).toMatchObject({ state: 'done', on: '2026-11-24' })
})

it('Who was asked sees until when, once, and others see who keeps them waiting since when', async () => {
  await its.deliberated()
  const { seats } = its.stepOf(await its.show(), 'local_approval')
  const prosecutor = seats.at(-1)!.seat
  const asking = { planId: its.planId, step: 'local_approval', on: '2026-11-24', dueOn: '2026-11-30' }
  await its.path(its.chief).askForWord({ ...asking, seats: [prosecutor], motive: 'The council meets later.' })
  const own = await dates(its.prosecutor)
  expect(own.filter(({ what }) => what === 'asked')).toMatchObject([{ on: '2026-11-30', source: 'planned' }])
  const all = await api.as(its.prosecutor).calendar.listCalendar({ from: '2026-11-01', to: '2027-06-01', late: true })
  expect(all.rows.filter(({ on }) => on === '2026-11-30')).toHaveLength(1)
  api.clock.advance(10 * 86_400_000)
  const late = (await dates(its.prosecutor)).find(({ what }) => what === 'asked')!
  expect(late).toMatchObject({ lateDays: 4, since: '2026-12-01' })
  expect(late.waitsFor[0]!.functionNames).toEqual({ en: 'crown_prosecutor' })
  await its.path(its.prosecutor).decide({
    planId: its.planId,
    step: 'local_approval',
    on: '2026-12-04',
    seat: prosecutor,
    versionId: (await its.show()).laid!.versionId,
    verdict: 'approved',
    motive: 'The council meets later.',
  })
  expect((await dates(its.prosecutor)).some(({ what }) => what === 'asked')).toBe(false)
})

it('A step that is planned otherwise moves in the calendar, and is said to be planned', async () => {
  const motive = 'The council sits early this year.'
  const change = { planId: its.planId, code: 'security_council', plannedOn: '2027-03-01', motive }
  await api.as(its.chief).plans.runUp.changeRunUpStep(change)
  expect(await stepOf(its.chief, 'security_council', 'ready')).toMatchObject({ on: '2027-03-01', source: 'planned' })
})

it('Of a plan that may not be read nothing stands in the calendar, nor of one that is in force', async () => {
  const period = { periodFrom: '2027-06-01', periodTo: '2033-06-01', kind: 'zonal_security_plan' }
  const hidden = await make.plan({ ownerId: its.zone, ...period, marking: 'TLP:RED', personIds: [its.chief.personId!] })
  const running = await make.plan({ ownerId: its.zone, ...period, state: 'in_force' })
  const hrefs = async (who: Actor) => new Set((await dates(who)).map(({ href }) => href))
  expect(await hrefs(its.chief)).toContain(`/plans/${hidden.id}?tab=path`)
  expect(await hrefs(its.mayors[0]!)).not.toContain(`/plans/${hidden.id}?tab=path`)
  expect(await hrefs(its.chief)).not.toContain(`/plans/${running.id}?tab=path`)
})
