import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let uninvolved: Id
const date = '2026-11-24'

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  uninvolved = (await factories(api.database).organisation({ kind: 'municipality' })).id
  const versionId = await scenario.completeDeliberation()
  const { chief, planId, path } = scenario
  const listSeats = async (step: string) => scenario.getStep(await scenario.show(), step).seats.map(({ seat }) => seat)
  for (const seat of await listSeats('council_agreement'))
    await path(chief).decide({
      planId,
      step: 'council_agreement',
      seat,
      versionId,
      verdict: 'approved',
      date,
      text: 'Letter.',
    })
  const seats = await listSeats('local_approval')
  await path(chief).requestResponse({ planId, step: 'local_approval', seats, date, dueOn: '2027-01-01' })
})

const setReaders = (readers: string) =>
  api.database.pool.query(`update plan set ${readers} where id = '${scenario.planId}'`)
const changePlan = async (patch: { partnerIds?: Id[]; personIds?: Id[] }) => {
  const { plan } = await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })
  return api.as(scenario.chief).plans.changePlan({ id: plan.id, revision: plan.revision, patch })
}
/** Writes a column of the plan without the procedures, as the chief, under the application role. */
const write = (assignment: ReturnType<typeof sql>): Promise<string> =>
  transactor(
    api.context(scenario.chief),
    { permission: 'plan.write' },
    [],
    null,
  )('touch', ({ tx }) =>
    sql`update plan set ${assignment} where id = ${scenario.planId}`.execute(tx).then(() => 'written'),
  ).catch((error: { constraint?: string }) => error.constraint ?? Promise.reject(error))

it('a plan under decision stays readable for the organisations of the seats, other partners can be removed', async () => {
  const { council, bodies, mayors, planId } = scenario
  const partners = [council, ...bodies, uninvolved]
  await setReaders(`marking = 2, partner_ids = '{${partners.join()}}'`)
  for (const removed of [council, bodies[0]!]) {
    const partnerIds = partners.filter((id) => id !== removed)
    expect(await catchError(changePlan({ partnerIds }))).toMatchObject({
      code: 'FACTS_DECIDED',
      data: { fields: ['partnerIds'] },
    })
    expect(await write(sql`partner_ids = ${partnerIds}::uuid[]`)).toBe('plan_readers')
  }
  expect(await write(sql`partner_ids = '{}'`)).toBe('plan_readers')
  expect((await changePlan({ partnerIds: [council, ...bodies] })).partnerIds).not.toContain(uninvolved)
  expect((await api.as(mayors[0]!).plans.getPlan({ id: planId })).plan.id).toBe(planId)
  const { document, plan } = await exportPlan()
  const without = { ...plan, plan: { ...plan.plan, readers: [] } }
  const { issues } = await api
    .as(scenario.chief)
    .plans.document.previewImport({ document: { ...document, plans: [without] } })
  expect(issues).toContainEqual(expect.objectContaining({ pointer: '/plans/0/plan/readers', code: 'FACTS_DECIDED' }))
})

it('a named person of a seat keeps access to a plan under decision, until the person leaves', async () => {
  const { chief, mayors, ministers, planId } = scenario
  const [mayor, minister] = [mayors[0]!.personId!, ministers[0]!.personId!]
  await setReaders(`marking = 4, person_ids = '{${[chief.personId, mayor, minister].join()}}'`)
  const without = [chief.personId!, minister]
  expect(await catchError(changePlan({ personIds: without }))).toMatchObject({
    code: 'FACTS_DECIDED',
    data: { fields: ['personIds'] },
  })
  expect(await write(sql`person_ids = ${without}::uuid[]`)).toBe('plan_readers')
  // The minister has no seat yet.
  expect((await changePlan({ personIds: [chief.personId!, mayor] })).personIds).toEqual([chief.personId, mayor])
  expect((await api.as(mayors[0]!).plans.getPlan({ id: planId })).plan.id).toBe(planId)
  await api.database.pool.query(`update person set left_at = now() where id = $1`, [mayor])
  expect((await changePlan({ personIds: [chief.personId!] })).personIds).toEqual([chief.personId])
})

async function exportPlan() {
  const document = (await api.as(scenario.chief).plans.document.exportDocument({ planId: scenario.planId })) as {
    plans: { plan: Record<string, unknown> }[]
  }
  return { document, plan: document.plans[0]! }
}
