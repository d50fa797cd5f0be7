import { expect, it } from 'vitest'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { abolishAll, useReform } from '#features/planning/plan-law/reform.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import type { SubmissionAction } from './contract.ts'
import { letterRoutes } from './letters/routes.ts'
import { submissionRoutes } from './routes.ts'
import { type SentZone, sentZone } from './submissions.fixture.ts'
import { transmissionRoutes } from './transmission/routes.ts'

usePack(belgium)
const enactReform = useReform()
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  submissions: submissionRoutes,
  letters: letterRoutes,
  sentDocuments: transmissionRoutes,
})
let scenario: SentZone
let planner: Actor
prepareOnce(api.database, async () => {
  scenario = await sentZone(api)
  planner = await enrol(api.database, people.ministry_planner(scenario.interior, 'Desk'))
})
const listSubmissions = () => api.as(planner).submissions.listReceivedPlans({ organisationId: scenario.interior })
const run = (act: SubmissionAction) =>
  api.as(planner).submissions.runBulkAction({ organisationId: scenario.interior, planIds: [scenario.planId], act })

it('received plans of a former law keep their deciders, required rules, letters and sent documents', async () => {
  await api.database.pool.query(
    `insert into check_result (id, plan_id, owner_id, rule, outcome, severity, message_code, computed_at, access_id)
     select gen_random_uuid(), p.id, p.owner_id, 'R06', 'failed', 'error', 'missing', now(), p.access_id from plan p where p.id = $1`,
    [scenario.planId],
  )
  const before = await listSubmissions()
  const listSent = () => api.as(scenario.chief).sentDocuments.listSent({ planId: scenario.planId })
  const sent = await listSent()
  enactReform(abolishAll)
  expect(await listSubmissions()).toEqual(before)
  expect(before.rows[0]).toMatchObject({ completeness: 'incomplete', missing: ['R06'] })
  expect(before.deciders).toMatchObject([{ function: 'minister_interior', names: { en: 'Minister of the Interior' } }])
  expect(await listSent()).toEqual(sent)
  expect(sent[0]!.stepNumber).not.toBe('')

  await run({ kind: 'receive', date: scenario.date })
  await run({ kind: 'ask', text: 'Het vierde punt ontbreekt.', dueOn: null })
  const [letter] = await api.as(scenario.chief).letters.listLetters({ planId: scenario.planId })
  expect(letter!.body).toContain('Het vierde punt ontbreekt.')
})

it('received plans of a former law get the letters of that law when the new law has other letters', async () => {
  enactReform()
  await run({ kind: 'receive', date: scenario.date })
  await run({ kind: 'ask', text: 'Het vierde punt ontbreekt.', dueOn: null })
  const [letter] = await api.as(scenario.chief).letters.listLetters({ planId: scenario.planId })
  expect(letter!.subject).not.toContain('reformed')
  expect(letter!.body).not.toContain('reformed')
})
