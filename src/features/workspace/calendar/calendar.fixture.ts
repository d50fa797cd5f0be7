import { cascadeDates } from '#features/alignment/cascade/index.ts'
import { loadCompletedSteps } from '#features/approval/path/bulk-status.ts'
import { pathDates } from '#features/approval/path/calendar-source.ts'
import { taskDates } from '#features/base/tasks/index.ts'
import { figureDates } from '#features/measurement/indicators/index.ts'
import { roundDates } from '#features/planning/comments/index.ts'
import { preparationDates } from '#features/planning/next-cycle/index.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { planDates } from '#features/planning/plans/index.ts'
import { newId } from '#shared/ids.ts'
import type { Api } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { registerCalendar } from './sources.ts'

planHooks.completedSteps.register(loadCompletedSteps)

/**
 * Creates two zones. The first prepares a plan for 2027 that is not sent, and has another plan that only the planner
 * can see.
 */
export async function makeCalendar(api: Pick<Api<never>, 'database'>) {
  registerCalendar([planDates, preparationDates, pathDates, cascadeDates, roundDates, figureDates, taskDates])
  const { database } = api
  const make = factories(database)
  const zone = await make.organisation({ names: { en: 'Zone North', nl: 'Zone Noord' } })
  const other = await make.organisation({ names: { en: 'Zone South' } })
  const organisationFunction = await make.function(zone.id, { names: { en: 'Strategic planner' } })
  const planner = await enrol(database, people.planner(zone.id, 'Nora', 'nl'))
  const chief = await enrol(database, people.chief_of_corps(zone.id, 'Karel'))
  const reader = await enrol(database, people.reader(zone.id, 'Rik'))
  const outsider = await enrol(database, people.planner(other.id, 'Olga'))
  await database.pool.query(`update person set email = lower(name) || '@example.org'`)
  await database.pool.query(
    `insert into function_holding (id, function_id, person_id, capacity, valid_from) values ($1, $2, $3, 'holder', '2020-01-01')`,
    [newId(), organisationFunction.id, planner.personId],
  )
  const draft = await make.plan({
    ownerId: zone.id,
    title: 'Zonal plan 2027',
    periodFrom: '2027-01-01',
    periodTo: '2033-01-01',
    marking: 'TLP:AMBER',
    sentAt: null,
  })
  const red = await make.plan({
    ownerId: zone.id,
    title: 'Operation Whisper',
    kind: 'yearly_action_plan',
    periodFrom: '2026-12-10',
    periodTo: '2027-12-10',
    marking: 'TLP:RED',
    personIds: [planner.personId!],
  })
  return { zone, other, duty: organisationFunction, planner, chief, reader, outsider, draft, red }
}
export type CalendarFixture = Awaited<ReturnType<typeof makeCalendar>>
