import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { attachDecision, confirmationApi } from './confirmations/confirmations.fixture.ts'
import { lacksDecisionDocument } from './external-approval.ts'
import { findMissingSteps, isBroughtIntoForceByPath, pathBlocks, recordExternalApproval } from './index.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)
planHooks.missingSteps.register(findMissingSteps)
planHooks.lacksDecisionDocument.register(lacksDecisionDocument)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
planHooks.isBroughtIntoForceByPath.register(isBroughtIntoForceByPath)

const date = '2026-11-24'
let author: Actor
let decider: Actor
let planId: Id

/** A plan of a kind without a procedure. */
beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  const conference = (await make.organisation({ kind: 'interministerial_conference', level: 'federal' })).id
  author = await enrol(api.database, people.ministry_planner(conference, 'Author'))
  decider = await enrol(api.database, people.minister(conference, 'Decider'))
  const plan = await api.as(author).plans.startPlan({
    code: 'COOP',
    kind: 'cooperation_plan',
    title: localized('nl', 'Samenwerkingsplan'),
    ownerId: conference,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  planId = plan.id
})

const freeze = async () => (await api.as(author).plans.versions.freezeVersion({ planId, reason: 'For decision.' })).id
const enter = (id: Id, given: { decidedOn?: string | undefined } = {}) =>
  api.as(decider).plans.versions.bringIntoForce({ id, date, decidedOn: date, reason: 'Decided.', ...given })
const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code
/** Writes the entry into force without the procedures. */
const writeEntry = (id: Id, decidedOn: string | null = date) =>
  writeAs(
    api.context(decider),
    'plan.decide',
    sql`update plan_version set in_force_on = ${date}, in_force_reason = 'x' where id = ${id}`,
    sql`update plan set state = 'in_force', in_force_on = ${date}, decided_on = ${decidedOn} where id = ${planId}`,
  )

it('a plan of a kind without a procedure enters into force with the document of its decision only [law-60]', async () => {
  await make.element({ planId, kind: 'priority' })
  const id = await freeze()
  const list = () => confirmationApi(api.context(author)).evidence.listDecisionDocuments({ versionId: id })
  expect(await list()).toMatchObject({
    documents: [],
    isExpected: true,
    decidedBy: { fr: expect.stringContaining('Le niveau stratégique du cadre décide') },
    abilities: { attach: true },
  })
  expect(await codeOf(enter(id))).toBe('EVIDENCE_REQUIRED')
  expect(await writeEntry(id)).toBe('decision_document')
  // The person who compares the version with the document did not attach it.
  await attachDecision(api.context(decider), id)
  expect(await codeOf(enter(id))).toBe('EVIDENCE_REQUIRED')
  expect(await writeEntry(id)).toBe('decision_document')
  await attachDecision(api.context(author), id)
  expect(await enter(id)).toMatchObject({ inForceOn: date })
})

it('an empty version does not enter into force by hand [law-60]', async () => {
  const id = await freeze()
  await attachDecision(api.context(author), id)
  expect(await codeOf(enter(id))).toBe('VERSION_EMPTY')
  expect(await writeEntry(id)).toBe('version_content')
})

it('a version is decided on the day of its entry into force or before, and not in the future [law-60]', async () => {
  await make.element({ planId, kind: 'priority' })
  const id = await freeze()
  await attachDecision(api.context(author), id)
  for (const decidedOn of ['2026-11-25', '2031-01-01']) {
    expect([decidedOn, await codeOf(enter(id, { decidedOn }))]).toEqual([decidedOn, 'DECIDED_AFTER_ENTRY'])
    expect([decidedOn, await writeEntry(id, decidedOn)]).toEqual([decidedOn, 'decision_day'])
  }
  const later = { id, date: '2026-12-24', decidedOn: '2026-12-01', reason: 'Decided.' }
  expect(await codeOf(api.as(decider).plans.versions.bringIntoForce(later))).toBe('DECIDED_AFTER_ENTRY')
  await enter(id, { decidedOn: '2026-11-20' })
  expect((await api.as(author).plans.getPlan({ id: planId })).plan).toMatchObject({ decidedOn: '2026-11-20' })
})

it('a version that is decided outside a procedure names the day of its decision, a later version its own [law-97]', async () => {
  await make.element({ planId, kind: 'priority' })
  const id = await freeze()
  await attachDecision(api.context(author), id)
  expect(await codeOf(enter(id, { decidedOn: undefined }))).toBe('DECISION_DAY_REQUIRED')
  expect(await writeEntry(id, null)).toBe('decision_day_given')
  await enter(id, { decidedOn: '2026-11-20' })
  await make.element({ planId, kind: 'priority' })
  const second = await freeze()
  await attachDecision(api.context(author), second)
  expect(await codeOf(enter(second, { decidedOn: undefined }))).toBe('DECISION_DAY_REQUIRED')
})

it('the print of a plan decided outside a procedure names the day, the version and the documents [law-62]', async () => {
  await make.element({ planId, kind: 'priority' })
  const id = await freeze()
  await attachDecision(api.context(author), id)
  const { hash } = await enter(id, { decidedOn: '2026-11-20' })
  const print = async (rendition: 'full' | 'public') =>
    JSON.stringify(
      await transactor(
        api.context(author),
        { permission: 'document.make' },
        [],
        {},
      )('read', (context) => pathBlocks(context, planId, { language: 'nl', rendition })),
    )
  const { documents } = await confirmationApi(api.context(author)).evidence.listDecisionDocuments({ versionId: id })
  const full = await print('full')
  for (const text of [
    'Goedgekeurd op 20 nov 2026',
    'De strategische laag van het kader beslist',
    'Van kracht vanaf 24 nov 2026',
    hash,
    'Decided.',
    'decision.pdf',
  ])
    expect(full).toContain(text)
  expect(full).toContain(documents[0]!.sha256)
  for (const text of ['decision.pdf', 'Decided.']) expect(await print('public')).not.toContain(text)
})
