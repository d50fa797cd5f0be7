import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { type CalendarFixture, makeCalendar } from './calendar.fixture.ts'
import type { CalendarKind, Scope } from './contract.ts'
import { calendarRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ calendar: calendarRoutes })
const make = factories(api.database)
let testCalendar: CalendarFixture
prepareOnce(api.database, async () => {
  testCalendar = await makeCalendar(api)
})
const query = (text: string, values: unknown[] = []) => api.database.pool.query(text, values)
async function dates(who: Actor, kind: CalendarKind, scope: Scope = 'mine') {
  const input = { from: '2026-11-01', to: '2027-11-01', scope: scope, kind, includeOverdue: true }
  return (await api.as(who).calendar.listCalendar(input)).rows
}

it('A deadline of a lower plan waits for the organisation that owes it; when a counted plan is hidden, no other organisation is named', async () => {
  const ministry = await make.organisation({ kind: 'ministry', level: 'federal' })
  const [first, second] = [
    await make.organisation({ kind: 'judicial_directorate', level: 'district', names: { en: 'District A' } }),
    await make.organisation({ kind: 'judicial_directorate', level: 'district', names: { en: 'District B' } }),
  ]
  await make.plan({
    ownerId: ministry.id,
    kind: 'national_security_plan',
    periodFrom: '2026-06-01',
    periodTo: '2030-06-01',
    state: 'in_force',
  })
  const hidden = await make.plan({
    ownerId: second.id,
    kind: 'operational_action_plan',
    periodFrom: '2026-07-01',
    periodTo: '2028-07-01',
    state: 'in_force',
    marking: 'TLP:AMBER+STRICT',
  })
  const district = async (who: Actor, scope: Scope) =>
    (await dates(who, 'cascade', scope)).find(({ key }) => key.endsWith(':district'))
  const owing = async (who: Actor, scope: Scope) =>
    (await district(who, scope))?.responsibleParties.map(({ names }) => names.en)
  expect(await district(testCalendar.planner, 'all')).toMatchObject({
    date: '2027-03-01',
    state: 'open',
    source: 'usual',
  })
  expect(await owing(testCalendar.planner, 'all')).toEqual([])
  expect(await owing(people.planner(first.id), 'mine')).toEqual(['District A'])
  expect(await district(people.planner(second.id), 'mine')).toBeUndefined()
  await query('delete from plan where id = $1', [hidden.id])
  expect(await owing(testCalendar.planner, 'all')).toEqual(['District A', 'District B'])
})

it('A milestone waits for the accountable function', async () => {
  const element = await make.element({
    planId: testCalendar.draft.id,
    kind: 'milestone',
    title: 'Half of the crews',
    accountableFunctionId: testCalendar.duty.id,
  })
  await query(`update element set details = '{"dueOn": "2026-12-15"}' where id = $1`, [element.id])
  expect(await dates(testCalendar.planner, 'milestone')).toMatchObject([
    { date: '2026-12-15', responsibleParties: [{ functionNames: { en: 'Strategic planner' } }], state: 'open' },
  ])
  expect(await dates(testCalendar.chief, 'milestone')).toEqual([])
  expect(await dates(testCalendar.chief, 'milestone', 'organisation')).toHaveLength(1)
  await query(`update element set state = 'done' where id = $1`, [element.id])
  expect(await dates(testCalendar.planner, 'milestone', 'all')).toMatchObject([
    { state: 'done', responsibleParties: [] },
  ])
})

it('A comment round has an end date for organisations that have not responded; invited organisations see only themselves', async () => {
  const third = await make.organisation({ names: { en: 'City' } })
  await query('update plan set partner_ids = $2 where id = $1', [
    testCalendar.draft.id,
    [testCalendar.other.id, third.id],
  ])
  const round = newId()
  await query(
    `insert into comment_round (id, plan_id, owner_id, name, question, due_on, opened_at, access_id)
     values ($1, $2, $3, '{"source":"en","text":{"en":"First round"},"outdated":[]}', '{"source":"en","text":{"en":"?"},"outdated":[]}', '2026-12-20', now(), 1)`,
    [round, testCalendar.draft.id, testCalendar.zone.id],
  )
  for (const body of [testCalendar.other, third])
    await query(
      `insert into comment_invitee (id, round_id, plan_id, owner_id, organisation_id, invited_at, access_id) values ($1, $2, $1, $1, $3, now(), 1)`,
      [newId(), round, body.id],
    )
  const waits = async (who: Actor) =>
    (await dates(who, 'round')).map((date) => date.responsibleParties.map(({ names }) => names.en))
  expect(await waits(testCalendar.planner)).toEqual([['City', 'Zone South']])
  expect(await waits(testCalendar.outsider)).toEqual([['Zone South']])
  await query(`update comment_invitee set finished_at = now() where organisation_id = $1`, [testCalendar.other.id])
  expect(await waits(testCalendar.outsider)).toEqual([])
  await query(`update comment_round set closed_at = now()`)
  expect(await dates(testCalendar.planner, 'round')).toMatchObject([{ state: 'done', responsibleParties: [] }])
})

it('The next figures are due a set time after their period, for the reporting organisation; reported figures wait for approval', async () => {
  const indicator = newId()
  await query(
    `insert into indicator (id, code, owner_id, names, sort_name, definition, adds_over_area, adds_over_time, period_type, level, marking, access_id, saved_at)
     values ($1, 'patrols', $2, '{"en":"Patrols"}', 'patrols', '{"dataLagDays": 60}', 'sum', 'sum', 'year', 'police_zone', 1, 2, now())`,
    [indicator, testCalendar.zone.id],
  )
  await query(
    `insert into figure_sheet (body_id, indicator_id, starts_on, ends_on, access_id, known, missing, provisional, latest)
     values ($1, $2, '2025-01-01', '2026-01-01', 2, 1, 0, 0, 1)`,
    [testCalendar.zone.id, indicator],
  )
  expect(await dates(testCalendar.planner, 'figures')).toMatchObject([
    {
      date: '2027-03-02',
      names: { en: 'Patrols' },
      href: '/indicators/patrols/enter',
      responsibleParties: [{ names: { en: 'Zone North' } }],
    },
  ])
  expect(await dates(testCalendar.outsider, 'figures', 'all')).toEqual([])
  expect(await dates(testCalendar.chief, 'approval')).toMatchObject([{ date: '2026-11-24', lateDays: null }])
  expect(await dates(testCalendar.planner, 'approval', 'all')).toEqual([])
})
