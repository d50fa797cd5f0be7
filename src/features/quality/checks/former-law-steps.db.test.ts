import { expect, it } from 'vitest'
import { pathEvents } from '#features/approval/path/events.ts'
import { pathHooks } from '#features/approval/path/hooks.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { useReform } from '#features/planning/plan-law/reform.fixture.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { checkReactions } from './reactions.ts'
import { checkRoutes } from './routes.ts'
import { findStepIssues } from './step-issues.ts'

usePack(belgium)
const enactReform = useReform()
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, checks: checkRoutes })
const reactions = checkReactions({ scheduleRun: () => {} })
planEvents.planChanged.subscribe(reactions.planChanged)
pathEvents.pathActRequested.subscribe(reactions.pathActRequested)
pathHooks.stepIssues.register(findStepIssues)

it('the rules of a former law block the steps of its plans, with the names of that law', async () => {
  const scenario = await makeZoneWithPath(api)
  const versionId = await scenario.completeDeliberation()
  const { planId, chief } = scenario
  const look = async () => ({
    approval: scenario.getStep(await scenario.show(), 'local_approval').issues,
    blocks: (await api.as(chief).checks.getPlanChecks({ planId, limit: 500 })).results.map(
      ({ rule, names, basis, fixCode, blocks }) => ({ rule, names, basis, fixCode, blocks }),
    ),
  })
  const before = await look()
  expect(before.approval.length).toBeGreaterThan(0)
  expect(before.blocks.some(({ blocks }) => blocks.length > 0)).toBe(true)
  enactReform((law) => ({ ...law, rules: law.rules.map(({ blocks: _, ...binding }) => binding) }))
  expect(await look()).toEqual(before)
  const { seat } = scenario.getStep(await scenario.show(), 'local_approval').seats[0]!
  const decision = { planId, step: 'local_approval', versionId, verdict: 'approved', date: '2026-11-24' } as const
  const refused = await catchError(
    scenario.path(chief).decide({ ...decision, seat, text: 'Letter.', reason: 'The council meets later.' }),
  )
  expect(refused.code).toBe('CHECKS_FAILED')
})
