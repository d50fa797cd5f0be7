import { beforeEach, expect, it } from 'vitest'
import { pathEvents } from '#features/approval/path/events.ts'
import { pathHooks } from '#features/approval/path/hooks.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { type Actor, system } from '#shared/actor.ts'
import { localized } from '#shared/localized-text.ts'
import { makeProse } from '#shared/prose.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
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

const testDate = '2026-11-24'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
beforeEach(async () => {
  scenario = await makeZoneWithPath(api)
})
const listStepIssues = async (step: string, who = scenario.chief) =>
  scenario
    .getStep(await scenario.show(who), step)
    .issues.map(({ rule, isFixed }) => (isFixed ? `${rule} in the version` : rule))
const approve = async (versionId: string, verdict: 'approved' | 'refused' = 'approved') => {
  const { seat } = scenario.getStep(await scenario.show(), 'local_approval').seats[0]!
  const input = { planId: scenario.planId, step: 'local_approval', date: testDate, reason: 'The council meets later.' }
  return scenario.path(scenario.chief).decide({ ...input, seat, versionId, verdict, text: 'Letter of 20 November.' })
}
const outline = () => api.as(scenario.chief).plans.outline
const getSectionId = async (place: string) =>
  (await outline().getOutline({ planId: scenario.planId })).rows.find((row) => row.place === place)!.id
/** Adds what the law requires and the plan does not have yet. */
async function fixIssues() {
  const add = async (place: string, content: object) => {
    const where = { planId: scenario.planId, parentId: await getSectionId(place) }
    await outline().addElement({ ...where, content: { title: localized('nl', 'Geen'), ...content } as never })
  }
  await add('municipality_missions', { kind: 'municipality_mission' })
  await add('capacity', {
    kind: 'text',
    body: { source: 'nl', text: { nl: makeProse('Tachtig voltijds.') }, outdated: [] },
  })
  await add('strategic_objectives', { kind: 'strategic_objective' })
  for (const { rule, elementId } of await failing()) if (rule !== 'R06') await except(rule, elementId)
}
const failing = async () =>
  (await api.as(scenario.chief).checks.getPlanChecks({ planId: scenario.planId, limit: 500 })).results.flatMap(
    (entry) =>
      entry.blocking
        ? [{ rule: entry.rule, elementId: entry.element?.id, blocks: entry.blocks.map(({ code }) => code) }]
        : [],
  )
const exceptAllIssues = async () => {
  const found = new Map((await failing()).map((entry) => [`${entry.rule} ${entry.elementId}`, entry]))
  for (const { rule, elementId } of found.values()) await except(rule, elementId)
}
const except = async (rule: string, elementId?: string) => {
  const { id } = await api.as(scenario.chief).checks.requestException({
    planId: scenario.planId,
    rule,
    ...(elementId && { elementId }),
    reason: 'It follows with the addendum of next year.',
    endsOn: '2027-06-01',
  })
  await api.as(people.chief_of_corps(scenario.zone)).checks.grantException({ id })
}

it('an error blocks exactly the step that it belongs to: freezing, requesting, refusing and the other steps remain possible [check-2]', async () => {
  const versionId = await scenario.completeDeliberation()
  expect(await listStepIssues('local_approval')).toEqual(['R06'])
  expect(await listStepIssues('transmission')).toEqual(['R06'])
  expect(await listStepIssues('council_agreement')).toEqual([])
  expect(await catchError(approve(versionId))).toEqual({
    code: 'CHECKS_FAILED',
    data: { steps: ['local_approval'], rules: ['R06'] },
  })
  const { planId, path, chief } = scenario
  const council = { organisationId: scenario.policeCouncil, function: null }
  const agreed = await path(chief).decide({
    planId,
    step: 'council_agreement',
    seat: council,
    versionId,
    verdict: 'approved',
    date: testDate,
  })
  expect(scenario.getStep(agreed, 'council_agreement').state).toBe('completed')
  expect(scenario.getStep(await approve(versionId, 'refused'), 'local_approval').state).toBe('refused')
})

it('the issue names the steps that it blocks, and a justified exception lets the procedure continue', async () => {
  const versionId = await scenario.completeDeliberation()
  const found = await failing()
  // An issue for each missing item of article 36.
  expect(found.map(({ rule, blocks }) => [rule, ...blocks])).toEqual(
    Array(4).fill(['R06', 'local_approval', 'transmission']),
  )
  await exceptAllIssues()
  expect(await listStepIssues('local_approval')).toEqual([])
  expect(scenario.getStep(await approve(versionId), 'local_approval').state).toBe('in_progress')
})

it('a rule of law blocks its step although a lower severity was stored for it [law-77]', async () => {
  await scenario.completeDeliberation()
  await api.database.pool.query(
    `insert into rule_severity (id, rule, severity, reason, set_by, set_at)
     values (gen_random_uuid(), 'R06', 'warning', 'The first cycle is a trial.', 'Ann', now())`,
  )
  expect(await listStepIssues('local_approval')).toEqual(['R06'])
})

it('an issue fixed after the version was submitted blocks the step until a new version is submitted', async () => {
  const versionId = await scenario.completeDeliberation()
  await fixIssues()
  expect(await failing()).toEqual([])
  expect(await listStepIssues('local_approval')).toEqual(['R06 in the version'])
  expect((await catchError(approve(versionId))).code).toBe('CHECKS_FAILED')
  const later = await scenario.freeze()
  await scenario.path(scenario.chief).submitVersion({ planId: scenario.planId, versionId: later, date: testDate })
  expect(await listStepIssues('local_approval')).toEqual([])
})

it('a reader sees only the rule number of a hidden issue', async () => {
  const { chief, planId } = scenario
  const [mayor] = scenario.mayors as [Actor, Actor]
  const hidden = await outline().addElement({
    planId,
    parentId: await getSectionId('strategic_objectives'),
    content: {
      kind: 'strategic_objective',
      title: localized('nl', 'Nachtploeg'),
      marking: 'TLP:RED',
      personIds: [chief.personId!],
    },
  })
  const versionId = await scenario.completeDeliberation()
  // A user who may not read the data gets no issue, but the block applies to every user.
  const { results } = await api.as(mayor).checks.getPlanChecks({ planId, limit: 500 })
  expect(results.filter(({ rule }) => rule === 'R17' || rule === 'R18')).toEqual([])
  expect(await listStepIssues('local_approval', mayor)).toEqual(await listStepIssues('local_approval', chief))
  expect(await listStepIssues('local_approval', mayor)).toEqual(['R06', 'R17'])
  const { seat } = scenario
    .getStep(await scenario.show(mayor), 'local_approval')
    .seats.find(({ abilities }) => abilities.speak)!
  const input = { planId, step: 'local_approval', seat, versionId, verdict: 'approved', date: testDate } as const
  const refused = await catchError(scenario.path(mayor).decide({ ...input, reason: 'The council meets later.' }))
  expect(refused.data).toEqual({ steps: ['local_approval'], rules: ['R06', 'R17'] })
  const output = JSON.stringify([await scenario.show(mayor), refused])
  expect(output).not.toContain('Nachtploeg')
  expect(output).not.toContain(hidden.id)
})

it('the checks report the approval status of a plan: pending deciders and empty seats', async () => {
  const versionId = await scenario.completeDeliberation()
  const asSystem = (changed: 'path') =>
    openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, system, undefined)
      const run = {
        tx,
        actor: system,
        now: '2026-11-24T10:00:00Z',
        today: testDate,
        audit: () => {},
        afterCommit: () => {},
      }
      const { recheckWithSystemAccess } = await import('./check-queue.ts')
      await recheckWithSystemAccess(run, [scenario.planId], [changed])
    })
  const found = async () =>
    (await api.as(scenario.chief).checks.getPlanChecks({ planId: scenario.planId, limit: 500 })).results
      .filter(({ rule }) => ['R07', 'R09', 'R12', 'R31'].includes(rule))
      .map(({ rule, severity, messageCode }) => [rule, severity, messageCode])
  await asSystem('path')
  // A member of the zonal security council is not known here. The member is heard without a vote, so no step is
  // blocked.
  const unknown = ['R07', 'warning', 'seat_empty']
  expect(await found()).toEqual([unknown])
  await exceptAllIssues()
  await approve(versionId)
  await asSystem('path')
  expect(await found()).toEqual([unknown, ['R07', 'hint', 'response_pending']])
  // The prosecution no longer exists in the structure of the country, so a decider is not known.
  await api.database.pool.query(`update organisation set valid_to = '2026-01-01' where id = $1`, [scenario.prosecution])
  await asSystem('path')
  expect(await found()).toContainEqual(['R07', 'error', 'seat_empty'])
  await api.database.pool.query(`update organisation set valid_to = null where id = $1`, [scenario.prosecution])
  // The plan is marked as approved without a completed path.
  await api.database.pool.query(`update plan set state = 'in_force' where id = $1`, [scenario.planId])
  await asSystem('path')
  expect(await found()).toEqual([
    ['R07', 'error', 'not_decided'],
    ['R09', 'error', 'not_decided'],
  ])
})
