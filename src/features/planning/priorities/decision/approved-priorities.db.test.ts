import { expect, it } from 'vitest'
import { confirmAll, confirmationApi } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { registerChapters } from '#features/publishing/documents/chapter.ts'
import { documentRoutes } from '#features/publishing/documents/routes.ts'
import { openRechecker } from '#features/quality/checks/check-worker.ts'
import { checkRoutes } from '#features/quality/checks/routes.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { priorityBlocks } from '../document.ts'
import { prioritiesRoutes } from '../routes.ts'
import { prioritiesSection } from '../section.ts'

usePack(belgium)
registerSections([prioritiesSection])
registerChapters([{ name: 'priorities', isPlanText: true, build: priorityBlocks }])
const api = useApi({
  ...{ plans: planRoutes, legalPath: pathRoutes, priorities: prioritiesRoutes },
  ...{ documents: documentRoutes, checks: checkRoutes },
})
const date = '2026-11-24'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let phenomena: Id[]

/** Decides that the first of two phenomena is a priority, or the second. */
const decide = async (decidedBy: string, first: boolean) => {
  const toOutcome = (phenomenonId: Id, isPriority: boolean) => ({
    phenomenonId,
    outcome: isPriority ? ('priority' as const) : ('regular_work' as const),
    reason: localized('nl', decidedBy),
    rejectionReason: isPriority ? null : ('no_capacity' as const),
    monitoring: null,
  })
  const outcomes = [toOutcome(phenomena[0]!, first), toOutcome(phenomena[1]!, !first)]
  const input = { planId: scenario.planId, decidedBy, quorum: null, decidedOn: date, outcomes }
  return api.as(scenario.chief).priorities.decidePriorities(input)
}
const errorOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    ({ code }: { code: string }) => code,
  )
const record = (
  step: string,
  seat: { organisationId: Id; function: string | null },
  versionId: Id,
  verdict = 'approved',
) =>
  scenario.path(scenario.chief).decide({
    ...{ planId: scenario.planId, step, seat, versionId, date, text: 'Letter.' },
    verdict: verdict as 'approved',
  })
const listSeats = async (step: string) => scenario.getStep(await scenario.show(), step).seats.map(({ seat }) => seat)

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  const make = factories(api.database)
  const drugs = await make.phenomenon({ code: 'DRUGS', names: { en: 'Drugs' } })
  const theft = await make.phenomenon({ code: 'THEFT', listId: drugs.listId, names: { en: 'Theft' } })
  phenomena = [drugs.id, theft.id]
  await api.as(scenario.chief).priorities.addPhenomena({ planId: scenario.planId, phenomenonIds: phenomena })
  await decide('COUNCIL', true)
})

/** What the editions, the matrix and the list of unapproved changes say about the priorities. */
async function readAll() {
  const { chief, planId } = scenario
  const print = async (rendition: 'full' | 'council') => {
    const file = await api.as(chief).documents.createDocument({ planId, rendition, language: 'en', form: 'html' })
    const text = await file.text()
    const [status] = /Draft with[^<·]*version \d|Working copy of[^<]*|Version \d/.exec(text) ?? []
    return [text.includes('COUNCIL') ? 'COUNCIL' : text.includes('SWAPPED') ? 'SWAPPED' : 'none', status]
  }
  const checks = openRechecker(api.context(people.planner('x')))
  checks.scheduleRun()
  await checks.idle()
  const { results } = await api.as(chief).checks.getPlanChecks({ planId, limit: 500 })
  return {
    full: await print('full'),
    council: await print('council'),
    matrix: (await api.as(chief).priorities.getMatrix({ planId })).decision!.decidedBy,
    unapproved: (await api.as(chief).plans.binding.listUnapprovedChanges({ planId })).changes.map(
      ({ section, kind, fields }) => [section, kind, fields],
    ),
    issues: results.filter(({ rule }) => rule === 'R12').map(({ messageCode }) => messageCode),
  }
}

/** Approves a version at every seat, as the jurist did after a refusal that was confirmed and then replaced. */
async function approveAll() {
  const { chief, planId, confirmer } = scenario
  const versionId = await scenario.completeDeliberation()
  for (const seat of await listSeats('council_agreement')) await record('council_agreement', seat, versionId)
  const [mayor, ...others] = await listSeats('local_approval')
  await record('local_approval', mayor!, versionId, 'refused')
  const refusal = (await scenario.show()).acts.findLast(({ verdict }) => verdict === 'refused')!
  await confirmationApi(api.context(confirmer)).confirmations.confirmAct({ id: refusal.id })
  for (const seat of [mayor!, ...others]) await record('local_approval', seat, versionId)
  await scenario.path(chief).forwardPlan({ planId, step: 'transmission', date })
  const [interior, justice] = await listSeats('approval')
  await record('approval', interior!, versionId)
  // All local seats and one minister approved: the priorities are not swapped any more.
  expect(await errorOf(decide('SWAPPED', false))).toBe('ADDENDUM_REQUIRED')
  await record('approval', justice!, versionId)
  expect(await errorOf(decide('SWAPPED', false))).toBe('ADDENDUM_REQUIRED')
  await confirmAll(api.context(confirmer), planId)
  await scenario.path(scenario.decider).enterIntoForce({ planId, step: 'in_force', date, reason: 'Complete.' })
}

it('priorities are not swapped under decision, and editions, matrix and checks agree on what is approved [law-128] [law-129]', async () => {
  await approveAll()
  expect(await errorOf(decide('SWAPPED', false))).toBe('ADDENDUM_REQUIRED')
  const approved = ['COUNCIL', 'Version 1']
  expect(await readAll()).toEqual({
    ...{ full: approved, council: approved, matrix: 'COUNCIL', unapproved: [], issues: [] },
  })
  await api.as(scenario.chief).legalPath.openAddendum({ planId: scenario.planId, reason: 'New phenomena.' })
  await decide('SWAPPED', false)
  expect(await readAll()).toEqual({
    full: ['SWAPPED', 'Draft with 1 unapproved change to version 1'],
    council: approved,
    matrix: 'SWAPPED',
    unapproved: [['priorities', 'changed', ['outcomes', 'decidedBy']]],
    issues: [],
  })
})

it('a decision that an earlier release swapped in a plan in force is an unapproved change and an error [law-129]', async () => {
  await approveAll()
  const { pool } = api.database
  const { rows } = await pool.query('update priority_decision set superseded_at = now() returning id')
  await pool.query(
    `insert into priority_decision (id, plan_id, owner_id, decided_by, decided_on, chosen, saved_at, access_id)
     select gen_random_uuid(), plan_id, owner_id, 'SWAPPED', decided_on, chosen, now(), access_id from priority_decision where id = $1`,
    [rows[0]!.id],
  )
  await pool.query('insert into check_queue (plan_id, sections, asked_at) values ($1, $2, now())', [
    scenario.planId,
    ['unapprovedChanges'],
  ])
  expect(await readAll()).toMatchObject({
    full: ['COUNCIL', 'Draft with 1 unapproved change to version 1'],
    unapproved: [['priorities', 'changed', ['decidedBy']]],
    issues: ['unapproved_change_elsewhere'],
  })
})
