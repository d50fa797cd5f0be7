import { expect, it } from 'vitest'
import { pathHooks } from '#features/approval/path/hooks.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { localized } from '#shared/localized-text.ts'
import type { CountryPack } from '#shared/pack.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { checkReactions } from './reactions.ts'
import { checkRoutes } from './routes.ts'
import { findFreezeBlockers, findStepIssues } from './step-issues.ts'

const blocks = { zonal_security_plan: ['local_approval', 'transmission', 'in_force'] }
/** A law of an instance that was stored when errors of practice could still stop a body. */
const pack: CountryPack = {
  ...belgium,
  rules: belgium.rules.map((rule) => {
    if (rule.number === 'R29') return { ...rule, severity: 'error', basisKind: 'practice', asksReason: false, blocks }
    return rule.number === 'R18' ? { ...rule, severity: 'error', basisKind: 'data', asksReason: false } : rule
  }),
}
usePack(pack)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, checks: checkRoutes })
const reactions = checkReactions({ scheduleRun: () => {} })
planEvents.planChanged.subscribe(reactions.planChanged)
planEvents.freezeRequested.subscribe(reactions.freezeRequested)
planHooks.freezeBlockers.register(findFreezeBlockers)
planEvents.versionFrozen.subscribe(reactions.versionFrozen)
pathHooks.stepIssues.register(findStepIssues)

it('an error of practice or of data stops no freeze, no decision and no entry into force [law-67]', async () => {
  const scenario = await makeZoneWithPath(api)
  const { planId, chief } = scenario
  const { rows } = await api.as(chief).plans.outline.getOutline({ planId })
  await api.as(chief).plans.outline.addElement({
    planId,
    parentId: rows.find((row) => row.place === 'strategic_objectives')!.id,
    content: { kind: 'strategic_objective', title: localized('nl', 'Minder inbraken') },
  })
  // R18 is open, and has no step to block.
  await scenario.completeDeliberation()
  const { results } = await api.as(chief).checks.getPlanChecks({ planId, limit: 500 })
  expect(results.filter(({ rule }) => rule === 'R18').map(({ severity }) => severity)).toEqual(['warning'])
  const { steps } = await scenario.show()
  const stopped = steps.filter(({ issues }) => issues.some(({ rule }) => rule === 'R29')).map(({ code }) => code)
  expect(stopped).toEqual(['transmission'])
})
