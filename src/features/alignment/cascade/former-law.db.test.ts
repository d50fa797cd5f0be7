import { beforeEach, expect, it } from 'vitest'
import { openReviews } from '#features/alignment/review/open-reviews.ts'
import { abolishAll, useReform } from '#features/planning/plan-law/reform.fixture.ts'
import { registerCalendar } from '#features/workspace/calendar/index.ts'
import { calendarRoutes } from '#features/workspace/calendar/routes.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../testing/api.ts'
import { enrol } from '../../../../testing/people.ts'
import { cascadeDates } from './calendar.ts'
import { makeCascadeCountry } from './cascade.fixture.ts'

const api = useApi({ alignment: alignmentRoutes, calendar: calendarRoutes })
const enactReform = useReform()
registerCalendar([cascadeDates])
let country: Awaited<ReturnType<typeof makeCascadeCountry>>
let ministryPlanner: Actor

beforeEach(async () => {
  country = await makeCascadeCountry(api.database)
  ministryPlanner = await enrol(api.database, country.ministryPlanner)
})
const alignment = () => api.as(ministryPlanner).alignment

it('the follow-up to a plan of a former law keeps the steps and dates of that law', async () => {
  const span = { from: '2026-01-01', to: '2027-01-01', scope: 'all', kind: 'cascade', includeOverdue: true } as const
  const look = async () => ({
    cascade: await alignment().cascade.getCascade({ planId: country.national.id }),
    dates: await api.as(ministryPlanner).calendar.listCalendar(span),
  })
  const before = await look()
  expect(before.cascade.steps.length).toBeGreaterThan(0)
  expect(before.dates.rows.length).toBeGreaterThan(0)
  enactReform(abolishAll)
  expect(await look()).toEqual(before)
})

it('plans of a former law still answer the plans that their kind answers in that law', async () => {
  const { versionId } = country
  await alignment().items.sendItems({
    versionId,
    addressees: { method: 'kind', kind: 'police_zone' },
    dueOn: null,
  })
  const listPlans = async () => (await alignment().coverage.getMatrix({ versionId })).rows.map(({ planId }) => planId)
  const before = await listPlans()
  expect(new Set(before)).toEqual(new Set(country.zones.map(({ planId }) => planId)))
  // In the new law, another kind of plan answers.
  enactReform((law) => ({
    ...law,
    planKinds: law.planKinds.map((kind) =>
      kind.code === 'national_security_plan'
        ? { ...kind, answers: ['national_security_plan'] }
        : { ...kind, answers: [] },
    ),
  }))
  expect(await listPlans()).toEqual(before)
})

it('a review asks the running plans of a former law that answer in that law, until the usual deadline of that law', async () => {
  enactReform(abolishAll)
  const { versionId, national } = country
  await openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, ministryPlanner, 'plan.write')
    const fact = { planId: national.id, versionId, previousVersionId: null, date: '2026-11-24' }
    const now = '2026-11-24T10:00:00.000Z'
    const audit = () => {}
    await openReviews({ tx, actor: ministryPlanner, now, today: '2026-11-24', audit, afterCommit: audit }, fact)
  })
  const { rows } = await api.database.pool.query<{ addressee_id: string; due_on: string | null }>(
    'select distinct addressee_id, due_on from item where version_id = $1',
    [versionId],
  )
  expect(new Set(rows.map((row) => row.addressee_id))).toEqual(new Set(country.zones.map(({ id }) => id)))
  expect(rows.every((row) => row.due_on !== null)).toBe(true)
})
