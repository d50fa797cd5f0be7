import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { transactor } from '#platform/transactor.ts'
import { localized } from '#shared/localized-text.ts'
import { makeProse } from '#shared/prose.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { changesBlocks, findUnapprovedChanges, recordExternalApproval } from './index.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const make = factories(api.database)
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let section: string
let objective: { id: string; revision: number }
let action: { id: string; revision: number }
const testDate = '2026-11-24'

const plans = (actor = scenario.chief) => api.as(actor).plans
const change = async (id: string, patch: object) => {
  const { element } = await plans().outline.getElement({ id })
  return plans().outline.changeElement({ id, revision: element.revision, patch })
}

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api, { periodFrom: '2024-01-01' })
  const { rows } = await plans().outline.getOutline({ planId: scenario.planId })
  section = rows.find((row) => row.place === 'strategic_objectives')!.id
  const add = (parentId: string, kind: 'strategic_objective' | 'action', title: string) =>
    plans().outline.addElement({ planId: scenario.planId, parentId, content: { kind, title: localized('nl', title) } })
  objective = await add(section, 'strategic_objective', 'Minder drugs')
  action = await add(objective.id, 'action', 'Controles in 2028')
})

const councilState = async () => scenario.getStep(await scenario.show(), 'security_council').seats[0]!.state

describe('approval of a text', () => {
  it('stays valid after a date of a yearly action changes, and is superseded after bound text changes [path-5]', async () => {
    await scenario.completeDeliberation()
    await change(action.id, { periodFrom: '2028-03-01', title: localized('nl', 'Controles in de lente') })
    await scenario
      .path(scenario.chief)
      .submitVersion({ planId: scenario.planId, versionId: await scenario.freeze(), date: testDate })
    expect(await councilState()).toBe('received')
    await change(objective.id, { title: localized('nl', 'Minder harddrugs') })
    await scenario
      .path(scenario.chief)
      .submitVersion({ planId: scenario.planId, versionId: await scenario.freeze(), date: testDate })
    expect(await councilState()).toBe('superseded')
  })

  it('is valid again when the approved text is submitted again, and stays valid when a translation is added', async () => {
    await scenario.completeDeliberation()
    await change(objective.id, { title: localized('nl', 'Minder harddrugs') })
    await scenario
      .path(scenario.chief)
      .submitVersion({ planId: scenario.planId, versionId: await scenario.freeze(), date: testDate })
    expect(await councilState()).toBe('superseded')
    const translated = { source: 'nl' as const, text: { nl: 'Minder drugs', fr: 'Moins de drogues' }, outdated: [] }
    await change(objective.id, { title: translated })
    await scenario
      .path(scenario.chief)
      .submitVersion({ planId: scenario.planId, versionId: await scenario.freeze(), date: testDate })
    expect(await councilState()).toBe('received')
  })

  it('from before bound fields were defined is rehashed on the approved version', async () => {
    await scenario.completeDeliberation()
    // In the old format: a hash of all content of a section.
    await api.database.pool.query(`alter table path_act disable trigger path_act_forbid_change`)
    await api.database.pool.query(`update path_act set sections =
      (select jsonb_object_agg(key, md5(value)) from jsonb_each_text(sections)) where sections is not null`)
    await api.database.pool.query(`alter table path_act enable trigger path_act_forbid_change`)
    expect(await councilState()).toBe('received')
    await change(action.id, { periodFrom: '2028-03-01' })
    await scenario
      .path(scenario.chief)
      .submitVersion({ planId: scenario.planId, versionId: await scenario.freeze(), date: testDate })
    expect(await councilState()).toBe('received')
    await change(objective.id, { title: localized('nl', 'Minder harddrugs') })
    await scenario
      .path(scenario.chief)
      .submitVersion({ planId: scenario.planId, versionId: await scenario.freeze(), date: testDate })
    expect(await councilState()).toBe('superseded')
  })
})

describe('unapproved change', () => {
  const listUnapproved = (actor = scenario.chief) =>
    plans(actor).binding.listUnapprovedChanges({ planId: scenario.planId })
  const bringIntoForce = async () => {
    const id = await scenario.freezeDecided()
    await plans(scenario.decider).versions.bringIntoForce({
      id,
      date: '2024-01-01',
      decidedOn: '2024-01-01',
      reason: 'Signed on paper.',
    })
    return id
  }

  it('of a plan in force is listed with the data to revert it, and progress fields do not count', async () => {
    expect(await listUnapproved()).toEqual({ version: null, changes: [] })
    const id = await bringIntoForce()
    await change(action.id, { title: localized('nl', 'Anders') })
    expect(await listUnapproved()).toEqual({ version: { id, number: 1 }, changes: [] })
    await change(objective.id, { title: localized('nl', 'Minder harddrugs') })
    const { changes } = await listUnapproved()
    expect(changes).toMatchObject([
      { subjectId: objective.id, place: 'strategic_objectives', kind: 'changed', fields: ['title'] },
    ])
    await plans().outline.changeElement({ id: objective.id, ...changes[0]!.revert! })
    expect((await listUnapproved()).changes).toEqual([])
  })

  it('is reported by the check until an addendum is open', async () => {
    await bringIntoForce()
    await change(objective.id, { title: localized('nl', 'Minder harddrugs') })
    const found = () =>
      transactor(
        api.context(scenario.chief),
        { permission: 'plan.read' },
        [],
        {},
      )('read', async (context) =>
        (await findUnapprovedChanges(context, scenario.planId)).map(({ subjectId }) => subjectId),
      )
    expect(await found()).toEqual([objective.id])
    await scenario.path(scenario.chief).openAddendum({ planId: scenario.planId, reason: 'A new national plan.' })
    expect(await found()).toEqual([])
    expect((await listUnapproved()).changes).toHaveLength(1)
  })

  it('reveals no unreadable content, and is not counted for such a reader', async () => {
    const secret = await make.element({
      planId: scenario.planId,
      kind: 'priority',
      parentId: section,
      marking: 'TLP:RED',
      title: 'Hidden',
    })
    await bringIntoForce()
    const body = JSON.stringify({ source: 'nl', text: { nl: makeProse('Anders') }, outdated: [] })
    await api.database.pool.query('update element set body = $2 where id = $1', [secret.id, body])
    expect((await listUnapproved()).changes).toEqual([])
    expect((await listUnapproved(people.reader((await make.organisation()).id))).changes).toEqual([])
  })
})

describe('legal comparison', () => {
  it('covers two versions or a version and now, as far as both are readable', async () => {
    const first = await scenario.freeze()
    await change(objective.id, { title: localized('nl', 'Minder harddrugs') })
    const red = {
      planId: scenario.planId,
      kind: 'text' as const,
      parentId: section,
      marking: 'TLP:RED' as const,
      title: 'X',
    }
    await make.element(red)
    const second = await scenario.freeze()
    const diff = (fromId: string, toId: string, actor = scenario.chief) =>
      plans(actor).legalDiff.getLegalDiff({ fromId, toId: toId as 'now', language: 'nl' })
    const reported = await diff(first, second)
    expect(reported).toMatchObject({ from: { number: 1 }, to: { number: 2 } })
    expect(reported.changes).toMatchObject([
      { subjectId: objective.id, passages: [{ before: 'Minder drugs', after: 'Minder harddrugs' }], bound: true },
    ])
    expect(reported.places.map(({ place, changed, added }) => [place, changed, added])).toEqual([
      ['strategic_objectives', 1, 0],
    ])
    expect((await diff(second, 'now')).changes).toEqual([])
    const other = await zoneVersion()
    expect((await catchError(diff(first, other))).code).toBe('VERSION_OF_OTHER_PLAN')
    await api.database.pool.query(`update plan set marking = 4 where id = $1`, [scenario.planId])
    expect((await catchError(diff(first, second, scenario.prosecutor))).code).toBe('NOT_FOUND')
  })

  it('is included in the document of an addendum by default, and elsewhere on request', async () => {
    const id = await scenario.freezeDecided()
    await plans(scenario.decider).versions.bringIntoForce({
      id,
      date: '2024-01-01',
      decidedOn: '2024-01-01',
      reason: 'Signed on paper.',
    })
    await change(objective.id, { title: localized('nl', 'Minder harddrugs') })
    const print = (changes: boolean, rendition: 'full' | 'public' = 'full') =>
      transactor(
        api.context(scenario.chief),
        { permission: 'document.make' },
        [],
        {},
      )('read', async (context) =>
        JSON.stringify(await changesBlocks(context, scenario.planId, { language: 'nl', rendition, changes })),
      )
    expect(await print(false)).toBe('[]')
    expect(await print(true)).toContain('Wijzigingen in het plan')
    await scenario.path(scenario.chief).openAddendum({ planId: scenario.planId, reason: 'A new national plan.' })
    const addendum = await print(false)
    expect(addendum).toContain('"text":"harddrugs","change":{"kind":"inserted"')
    await change(objective.id, { confidential: { reason: 'Raad' } })
    expect(await print(false)).toContain('harddrugs')
    expect(await print(false, 'public')).not.toContain('harddrugs')
  })

  const zoneVersion = async () => {
    const plan = await plans().startPlan({
      code: 'ANDER',
      kind: 'zonal_security_plan',
      title: localized('nl', 'Ander plan'),
      ownerId: scenario.zone,
      periodFrom: '2034-01-01',
      marking: 'TLP:GREEN',
      languages: ['nl'],
    })
    return (await plans().versions.freezeVersion({ planId: plan.id, reason: 'Frozen.' })).id
  }
})
