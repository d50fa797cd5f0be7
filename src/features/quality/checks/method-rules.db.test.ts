import { describe, expect, it } from 'vitest'
import { pathEvents } from '#features/approval/path/events.ts'
import { pathHooks } from '#features/approval/path/hooks.ts'
import { draftBeforeTheCouncil } from '#features/approval/path/opinions/national-opinion.fixture.ts'
import { opinionRoutes } from '#features/approval/path/opinions/routes.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import type { Pack } from '#shared/pack.ts'
import { belgium } from '../../../../packs/be/index.ts'
import netherlands from '../../../../packs/nl/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { checkReactions } from './reactions.ts'
import { checkRoutes } from './routes.ts'
import { findFreezeBlockers, findStepIssues } from './step-issues.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, opinions: opinionRoutes, checks: checkRoutes })
const reactions = checkReactions({ scheduleRun: () => {} })
planEvents.planChanged.subscribe(reactions.planChanged)
planEvents.freezeRequested.subscribe(reactions.freezeRequested)
planHooks.freezeBlockers.register(findFreezeBlockers)
planEvents.versionFrozen.subscribe(reactions.versionFrozen)
pathEvents.pathActRequested.subscribe(reactions.pathActRequested)
pathEvents.pathChanged.subscribe(reactions.pathChanged)
pathHooks.stepIssues.register(findStepIssues)

const testDate = '2026-11-24'
/** Adds an objective with an expected result but without resources (R17) and without an indicator (R18). */
async function addCommitment(who: Actor, planId: Id, place: string) {
  const { rows } = await api.as(who).plans.outline.getOutline({ planId })
  return api.as(who).plans.outline.addElement({
    planId,
    parentId: rows.find((row) => row.place === place)!.id,
    content: { kind: 'strategic_objective', title: localized('nl', 'Veilige wijken') },
  })
}
/** Returns which rules on the content of objectives block which steps. */
const stopped = async (who: Actor, planId: Id) => {
  const { steps } = await api.as(who).legalPath.getPath({ planId })
  const found = steps.map(({ code, issues }) => [code, issues.map(({ rule }) => rule).filter((rule) => rule !== 'R06')])
  return Object.fromEntries(found.filter(([, rules]) => rules!.length > 0))
}

describe('objective without resources and without an indicator (R17, R18)', () => {
  it('blocks the local approval of a zonal plan only for the resources that article 36 asks, not for the indicator', async () => {
    const zoneWithPath = await makeZoneWithPath(api)
    const { planId, chief, path } = zoneWithPath
    const { id, revision } = await addCommitment(chief, planId, 'strategic_objectives')
    const versionId = await zoneWithPath.completeDeliberation()
    expect(await stopped(chief, planId)).toEqual({ local_approval: ['R17'], transmission: ['R17'] })
    const { seat } = zoneWithPath.getStep(await zoneWithPath.show(), 'local_approval').seats[0]!
    const input = {
      planId,
      step: 'local_approval',
      seat,
      date: testDate,
      verdict: 'approved',
      text: 'Letter.',
    } as const
    const reason = 'The council meets later.'
    expect(await catchError(path(chief).decide({ ...input, versionId, reason }))).toEqual({
      code: 'CHECKS_FAILED',
      data: { steps: ['local_approval'], rules: ['R06', 'R17'] },
    })
    // A recorded absence of resources is also valid (R17).
    const none = {
      kind: 'hours',
      service: 'police',
      year: null,
      amount: null,
      available: null,
      source: null,
      funded: null,
    } as const
    const patch = { resources: [{ ...none, notAvailable: true }] }
    await api.as(chief).plans.outline.changeElement({ id, revision, patch })
    await path(chief).submitVersion({ planId, versionId: await zoneWithPath.freeze(), date: testDate })
    expect(await stopped(chief, planId)).toEqual({})
  })

  it('blocks no step of a national plan, for which no article asks resources or indicators', async () => {
    const scenario = await draftBeforeTheCouncil(api)
    const { planId, leader, path } = scenario
    await addCommitment(leader, planId, 'quality_of_policing')
    await scenario.give([{ text: 'Say where the means come from.' }])
    const answer = { kind: 'followed', reasons: 'In the third part.', elementId: null } as const
    for (const { points } of await scenario.list())
      for (const { id } of points) await scenario.opinions(leader).answerPoint({ ...answer, id })
    await scenario.finish()
    const { id: versionId } = await api.as(leader).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
    const visible = await path(leader).submitVersion({ planId, versionId, date: testDate })
    expect(await stopped(leader, planId)).toEqual({})
    const { seat } = visible.steps.find(({ code }) => code === 'approval')!.seats[0]!
    const input = {
      planId,
      step: 'approval',
      seat,
      versionId,
      date: testDate,
      verdict: 'approved',
      text: 'Letter.',
    } as const
    const { steps } = await path(leader).decide(input)
    expect(steps.find(({ code }) => code === 'approval')!.seats[0]!.state).toBe('received')
  })
})

describe('rules of the packs about how a plan is made', () => {
  it('are warnings that ask for a reason and block no step, except where the law asks resources (R14, R16, R18, R29) [law-5]', () => {
    const selectRules = (pack: Pack) =>
      pack.rules
        .filter(({ number }) => ['R14', 'R16', 'R18', 'R29'].includes(number))
        .map(({ number, severity, basisKind, asksReason, blocks }) => [number, severity, basisKind, asksReason, blocks])
        .sort()
    const expected = ['R14', 'R16', 'R18', 'R29'].map((rule) => [rule, 'warning', 'method', true, undefined])
    expect([selectRules(belgium), selectRules(netherlands)]).toEqual([expected, expected])
    const resources = belgium.rules.filter(({ number }) => number === 'R17')
    expect(resources.map(({ severity, basisKind, planKinds }) => [severity, basisKind, planKinds!.length])).toEqual([
      ['error', 'law', 1],
      ['warning', 'method', belgium.planKinds.length - 1],
    ])
  })
})
