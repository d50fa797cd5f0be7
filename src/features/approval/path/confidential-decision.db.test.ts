import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import { editionHooks } from '#features/publishing/documents/hooks.ts'
import { documentRoutes } from '#features/publishing/documents/routes.ts'
import { transactor } from '#platform/transactor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { rename } from '../../../../testing/rename.ts'
import { countStatements } from '../../../../testing/statements.ts'
import { findConfidentialDecision } from './confidential-decision.ts'
import { confirmOwn } from './confirmations/confirmations.fixture.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
editionHooks.confidentialDecision.register(findConfidentialDecision)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, documents: documentRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
})

const print = async (rendition: 'full' | 'council') =>
  (
    await api.as(scenario.chief).documents.createDocument({
      ...{ planId: scenario.planId, rendition, language: 'nl', form: 'html', proposal: true },
    })
  ).text()

/** Proposes the text of the confidential annexes as confidential. */
async function propose(text: string) {
  const { write, chief } = scenario
  const { id, revision } = await write('confidential_annexes', text)
  const patch = { confidential: { reason: 'Voorspelbaar als het bekend is.' } }
  return api.as(chief).plans.outline.changeElement({ id, revision, patch })
}

it('a part is proposed as confidential until the security council decided on its version, which the print names [law-91] [law-108]', async () => {
  await propose('Bijlage')
  expect(await print('full')).toContain('voorgesteld: Voorspelbaar als het bekend is.')
  expect(await print('council')).toContain('weggelaten (wet van 7 december 1998, art. 37).')

  await scenario.completeDeliberation()
  const { rows } = await api.database.pool.query(`select names ->> 'en' as name from organisation where id = $1`, [
    scenario.council,
  ])
  api.clock.set('2026-11-26T10:00:00Z')
  // What the planner recorded for the council is its decision once a second person confirmed it.
  expect(await print('full')).toContain('voorgesteld: Voorspelbaar als het bekend is.')
  expect(await print('council')).toContain('weggelaten (wet van 7 december 1998, art. 37).')
  for (const person of [...scenario.mayors, scenario.decider]) await confirmOwn(api.context(person), scenario.planId)
  const designated = `aangeduid door ${rows[0].name} op 24 nov 2026`
  expect(await print('full')).toContain(`${designated}: Voorspelbaar als het bekend is.`)
  expect(await print('council')).toContain(`weggelaten (wet van 7 december 1998, art. 37, ${designated}).`)
  // The council is named as on the day of its decision.
  await rename(api.database, 'organisation', scenario.council, {
    ...{ names: { nl: 'Raad Zuid' }, at: '2026-11-26T09:00:00Z' },
  })
  expect(await print('full')).toContain(designated)

  // What is named later is a proposal, in the same text.
  await propose('Tweede bijlage')
  const later = await print('full')
  expect(later).toContain('voorgesteld: ')
  expect(later).not.toContain('aangeduid door')
})

it('only the round of the version is read, however many rounds a plan has', async () => {
  const versionId = await scenario.completeDeliberation()
  for (const person of [...scenario.mayors, scenario.decider]) await confirmOwn(api.context(person), scenario.planId)
  const { pool } = api.database
  const read = () =>
    transactor(
      api.context(scenario.chief),
      { permission: 'document.make' },
      [],
      {},
    )('read', async (context) => {
      const plan = (await findPlan(context.tx, scenario.planId))!
      let decision: unknown
      const statements = await countStatements(api.database, async () => {
        decision = await findConfidentialDecision(context, { plan, versionId, language: 'nl' })
      })
      return { decision, statements }
    })
  const alone = await read()
  expect(alone.decision).toMatchObject({ date: '2026-11-24', bodies: [expect.any(String)] })
  for (const number of [2, 3, 4])
    await pool.query(
      `insert into path_round (id, plan_id, owner_id, number, kind, reason, opened_at, access_id)
        select gen_random_uuid(), plan_id, owner_id, $1, 'addendum', 'x', now(), access_id from path_round limit 1`,
      [number],
    )
  expect(await read()).toEqual(alone)
})

it('a part of a plan that was decided elsewhere is designated by the decision of its document [law-91]', async () => {
  await propose('Bijlage')
  const id = await scenario.freeze()
  const { pool } = api.database
  expect(await print('full')).toContain('voorgesteld: ')
  await pool.query(`update plan_version set in_force_on = '2026-01-01' where id = $1`, [id])
  await pool.query(
    `update plan set state = 'in_force', in_force_on = '2026-01-01', decided_on = '2025-12-15' where id = $1`,
    [scenario.planId],
  )
  expect(await print('full')).toContain('aangeduid bij de beslissing van 15 dec 2025: Voorspelbaar')
})
