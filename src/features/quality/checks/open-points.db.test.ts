import { beforeEach, describe, expect, it } from 'vitest'
import { pathEvents } from '#features/approval/path/events.ts'
import { pathHooks } from '#features/approval/path/hooks.ts'
import { pathBlocks } from '#features/approval/path/index.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { transactor } from '#platform/transactor.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { findOpenPoints } from './open-points.ts'
import { checkReactions } from './reactions.ts'
import { checkRoutes } from './routes.ts'
import { findFreezeBlockers, findStepIssues } from './step-issues.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, checks: checkRoutes })
const reactions = checkReactions({ scheduleRun: () => {} })
planEvents.planChanged.subscribe(reactions.planChanged)
planEvents.freezeRequested.subscribe(reactions.freezeRequested)
planHooks.freezeBlockers.register(findFreezeBlockers)
planEvents.versionFrozen.subscribe(reactions.versionFrozen)
pathEvents.pathActRequested.subscribe(reactions.pathActRequested)
pathEvents.pathChanged.subscribe(reactions.pathChanged)
pathHooks.stepIssues.register(findStepIssues)
pathHooks.openPoints.register(findOpenPoints)

const date = '2026-11-24'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: string
/** A zone whose plan has an objective without an indicator, and no evaluation plan. */
beforeEach(async () => {
  scenario = await makeZoneWithPath(api)
  const { rows } = await api.as(scenario.chief).plans.outline.getOutline({ planId: scenario.planId })
  await api.as(scenario.chief).plans.outline.addElement({
    planId: scenario.planId,
    parentId: rows.find((row) => row.place === 'strategic_objectives')!.id,
    content: { kind: 'strategic_objective', title: localized('nl', 'Minder inbraken') },
  })
  versionId = await scenario.freeze()
})
const lead = () => scenario.path(scenario.chief)
const submit = (reasons: { rule: string; reason: string }[] = []) =>
  lead().submitVersion({ planId: scenario.planId, versionId, date, reasons })
const listAsked = async () =>
  ((await catchError(submit())).data as { openPoints: { rule: string; names: { en: string } }[] }).openPoints.map(
    ({ rule }) => rule,
  )
const reason = 'The indicators follow in the yearly plan.'
const giveAll = async () => (await listAsked()).map((rule) => ({ rule, reason }))
const print = (rendition: 'full' | 'public') =>
  transactor(
    api.context(scenario.chief),
    { permission: 'document.make' },
    [],
    {},
  )('read', async (context) =>
    JSON.stringify(await pathBlocks(context, scenario.planId, { language: 'en', rendition })),
  )

describe('open points of method', () => {
  it('need one reason for each kind of point when a version is submitted, and never block a decision [law-5]', async () => {
    expect((await catchError(submit())).code).toBe('POINTS_NEED_REASON')
    expect(await listAsked()).toEqual(expect.arrayContaining(['R18', 'R29']))
    expect((await catchError(submit([{ rule: 'R29', reason }]))).code).toBe('POINTS_NEED_REASON')
    await submit(await giveAll())
    const { steps } = await scenario.show()
    const blocked = new Set(steps.flatMap(({ issues }) => issues.map(({ rule }) => rule)))
    for (const rule of ['R11', 'R14', 'R16', 'R18', 'R29']) expect([rule, blocked.has(rule)]).toEqual([rule, false])
    // What the law asks blocks.
    expect(blocked.has('R06')).toBe(true)
  })

  it('are stored with the submission, unchangeable, in the history and beside the decisions in print', async () => {
    await submit(await giveAll())
    const { acts } = await scenario.show()
    expect(acts.at(-1)!.openPoints).toContainEqual(
      expect.objectContaining({ rule: 'R18', reason, names: expect.objectContaining({ nl: expect.any(String) }) }),
    )
    const change = api.database.pool.query(`update path_act set open_points = '[]'`)
    await expect(change).rejects.toThrow('A recorded act cannot be changed.')
    await lead().completeStep({ planId: scenario.planId, step: 'drafting', date, reason: 'Drafted before.' })
    const seat = { organisationId: scenario.council, function: null }
    const step = { planId: scenario.planId, step: 'security_council', seat, versionId, date }
    await lead().decide({ ...step, verdict: 'approved' })
    expect(await print('full')).toContain(reason)
    const printed = await print('public')
    expect([printed.includes('R18'), printed.includes(reason)]).toEqual([true, false])
  })

  it('with a justified exception need no reason', async () => {
    const before = await listAsked()
    const { results } = await api.as(scenario.chief).checks.getPlanChecks({ planId: scenario.planId, limit: 500 })
    const elementId = results.find(({ rule }) => rule === 'R29')!.element?.id
    const { id } = await api.as(scenario.chief).checks.requestException({
      planId: scenario.planId,
      rule: 'R29',
      ...(elementId && { elementId }),
      reason: 'The evaluation plan follows with the addendum.',
      endsOn: '2027-06-01',
    })
    await api.as(scenario.decider).checks.grantException({ id })
    expect(await listAsked()).toEqual(before.filter((rule) => rule !== 'R29'))
  })

  it('stay a warning: no administrator can make a rule that law does not ask an error [law-67]', async () => {
    const administrator = api.as(people.instance_administrator(scenario.zone, 'Ann')).checks.severities
    const set = (rule: string) =>
      administrator.setRuleSeverity({ rule, severity: 'error', reason: 'We want no plan without it.' })
    for (const rule of ['R18', 'R20', 'R31', 'R33']) expect((await catchError(set(rule))).code).toBe('ERROR_NEEDS_LAW')
    expect((await set('R06')).severity).toBe('error')
  })
})
