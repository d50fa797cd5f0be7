import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Marking } from '#shared/marking.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../../testing/write-as.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)
let planner: ReturnType<typeof people.planner>
let planId: string
let parentId: string
let versionId: string
/** Elements of the version: one without a marking of its own, one below it, and one for named partners. */
let [open, below, shared] = ['', '', '']
let partners: string[]

const outline = () => api.as(planner).plans.outline
const add = async (parent: string, content: object = {}) =>
  (await outline().addElement({ planId, parentId: parent, content: { kind: 'priority', ...content } })).id
const read = async (id: string) => (await outline().getElement({ id })).element
const change = async (id: string, patch: { marking?: Marking | null; partnerIds?: string[]; personIds?: string[] }) =>
  outline().changeElement({ id, revision: (await read(id)).revision, patch })
const refused = async (call: Promise<unknown>) => {
  const { code, data } = (await catchError(call)) as { code: string; data: { fields?: string[]; isElement?: true } }
  return { code, ...data }
}
const decided = (...fields: string[]) => ({ code: 'FACTS_DECIDED', fields, isElement: true })
const write = (statement: ReturnType<typeof sql>) => writeAs(api.context(planner), 'plan.write', statement)
/** Markings of the access of the frozen text, most open first. */
const frozenMarkings = async () =>
  (
    await api.database.pool.query(
      `select a.marking from frozen_row f join access a on a.id = f.access_id
        where f.section = 'elements' and f.subject_id = any ($1) order by array_position($1, f.subject_id)`,
      [[open, below, shared]],
    )
  ).rows.map(({ marking }) => marking)
const bringIntoForce = (id = versionId) =>
  api.database.pool.query(`update plan_version set in_force_on = '2026-01-01' where id = $1`, [id])

prepareOnce(api.database, async () => {
  const zone = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.chief_of_corps(zone.id))
  const plan = { kind: 'zonal_security_plan', code: 'ZVP', ownerId: zone.id, periodFrom: '2026-01-01' } as const
  const title = { source: 'nl' as const, text: { nl: 'Plan' }, outdated: [] }
  planId = (await api.as(planner).plans.startPlan({ ...plan, title, marking: 'TLP:CLEAR', languages: ['nl'] })).id
  partners = [(await make.organisation()).id, (await make.organisation()).id]
  await api.as(planner).plans.sendPlan({ id: planId })
  parentId = (await outline().getOutline({ planId })).rows.find(({ kind }) => kind === 'section')!.id
  open = await add(parentId)
  below = await add(open, { kind: 'strategic_objective' })
  shared = await add(parentId, { marking: 'TLP:AMBER', partnerIds: partners })
  versionId = (await api.as(planner).plans.versions.freezeVersion({ planId, reason: 'For decision.' })).id
})

describe('The readers of an element that a version in force contains', () => {
  it('are not narrowed by a marking, by readers or by a place; the frozen text stays as readable [law-107]', async () => {
    const narrow = await add(parentId, { marking: 'TLP:AMBER' })
    await bringIntoForce()
    for (const marking of ['TLP:GREEN', 'TLP:AMBER'] as const)
      expect(await refused(change(below, { marking }))).toMatchObject(decided('marking'))
    const named = { marking: 'TLP:RED' as const, personIds: [planner.personId!] }
    expect(await refused(change(below, named))).toMatchObject(decided('marking', 'personIds'))
    expect(await refused(change(open, { marking: 'TLP:AMBER' }))).toMatchObject(decided('marking'))
    expect(await refused(change(shared, { partnerIds: [partners[0]!] }))).toMatchObject(decided('partnerIds'))
    expect(await refused(change(shared, { marking: 'TLP:AMBER+STRICT' }))).toMatchObject(decided('marking'))
    expect(await refused(outline().moveElement({ id: below, parentId: narrow }))).toMatchObject(decided('parentId'))
    // A new element above does not narrow it either.
    const above = await add(parentId)
    await outline().moveElement({ id: below, parentId: above })
    expect(await refused(change(above, { marking: 'TLP:GREEN' }))).toMatchObject(decided('marking'))
    expect(await frozenMarkings()).toEqual([0, 0, 2])
  })

  it('stay in the database, for the application role', async () => {
    const narrow = await add(parentId, { marking: 'TLP:AMBER' })
    await bringIntoForce()
    expect(await write(sql`update element set marking = 1 where id = ${below}`)).toBe('decided_readers')
    expect(await write(sql`update element set marking = 2 where id = ${open}`)).toBe('decided_readers')
    expect(await write(sql`update element set partner_ids = '{}' where id = ${shared}`)).toBe('decided_readers')
    expect(await write(sql`update element set parent_id = ${narrow} where id = ${below}`)).toBe('decided_readers')
    await outline().removeElement({ id: below })
    const again = (marking: number) => sql`
      insert into element (id, plan_id, owner_id, parent_id, position, kind, marking, access_id)
      select ${below}, plan_id, owner_id, parent_id, 'a', kind, ${marking}, 1 from element where id = ${open}`
    expect(await write(again(2))).toBe('decided_readers')
    expect(await write(again(0))).toBe('written')
    expect(await frozenMarkings()).toEqual([0, 0, 2])
  })

  it('are not narrowed by a change of several elements, by undoing or by an import, whose preview lists each row [law-116]', async () => {
    await change(shared, { marking: 'TLP:CLEAR' })
    await bringIntoForce()
    const elements = [await read(below), await read(shared)].map(({ id, revision }) => ({ id, revision }))
    const { bulk, undo, document } = api.as(planner).plans
    expect(await refused(bulk.changeElements({ planId, elements, patch: { marking: 'TLP:GREEN' } }))).toMatchObject({
      code: 'ELEMENTS_REJECTED',
      rejectedElements: elements.map(({ id }) => ({ elementId: id, code: 'FACTS_DECIDED' })),
    })
    expect(await refused(undo.undo({ planId }))).toMatchObject({ code: 'FACTS_DECIDED', isElement: true })
    const file = (await document.exportDocument({ planId })) as unknown as {
      plans: { elements: { key: string; marking?: string }[] }[]
    }
    const issues = async () => {
      const { issues: refusals } = (await catchError(document.importDocument({ document: file }))).data as {
        issues: object[]
      }
      // The preview lists the same.
      expect((await document.previewImport({ document: file })).issues).toEqual(refusals)
      return refusals
    }
    const rowOf = (name: string) => `/plans/0/elements/${file.plans[0]!.elements.findIndex(({ key }) => key === name)}`
    const entry = file.plans[0]!.elements.find(({ key }) => key === below)!
    entry.marking = 'TLP:AMBER'
    const narrow = (name: string) => ({ pointer: `${rowOf(name)}/marking`, code: 'FACTS_DECIDED', data: { key: name } })
    expect(await issues()).toEqual([narrow(below)])
    // Each row, also of an element that is only narrowed below another one, and one that the importer could not read.
    const others = file.plans[0]!.elements.filter(({ key }) => key === open || key === shared)
    Object.assign(others[0]!, { marking: 'TLP:GREEN' })
    Object.assign(others[1]!, { marking: 'TLP:RED', persons: [] })
    expect(await issues()).toEqual([
      narrow(open),
      narrow(below),
      { pointer: `${rowOf(shared)}/marking`, code: 'WOULD_LOSE_ACCESS', data: { key: shared } },
    ])
    delete others[0]!.marking
    Object.assign(others[1]!, { marking: 'TLP:CLEAR', persons: undefined })
    delete entry.marking
    // An element that is removed does not come back for fewer readers.
    await outline().removeElement({ id: below })
    const content = { kind: 'strategic_objective', marking: 'TLP:AMBER' } as const
    expect(await refused(outline().addElement({ planId, id: below, parentId: open, content }))).toMatchObject(
      decided('id', 'marking'),
    )
    expect(await frozenMarkings()).toEqual([0, 0, 2])
    const imported: { key: string; parent: string; kind: string; marking?: string } = {
      ...{ key: 'imported', parent: open, kind: 'strategic_objective' },
    }
    file.plans[0]!.elements = [...file.plans[0]!.elements.filter(({ key }) => key !== below), imported]
    await document.importDocument({ document: file })
    const next = await api.as(planner).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
    await bringIntoForce(next.id)
    const { id } = (await outline().getOutline({ planId })).rows.find(({ parentId: above }) => above === open)!
    await outline().removeElement({ id })
    imported.marking = 'TLP:AMBER'
    expect(await issues()).toEqual([narrow('imported')])
    delete imported.marking
    await document.importDocument({ document: file })
  })

  it('are widened, and new elements have a marking of their own', async () => {
    await bringIntoForce()
    expect(await change(shared, { partnerIds: [...partners, (await make.organisation()).id] })).toBeDefined()
    expect(await change(shared, { marking: 'TLP:GREEN' })).toMatchObject({ marking: 'TLP:GREEN' })
    const added = await add(parentId)
    expect(await change(added, { marking: 'TLP:RED', personIds: [planner.personId!] })).toBeDefined()
    const { revision } = await read(below)
    const patch = { title: { source: 'nl' as const, text: { nl: 'Anders' }, outdated: [] } }
    expect(await outline().changeElement({ id: below, revision, patch })).toMatchObject(patch)
  })
})

it('a version that is submitted keeps its readers until the submission is withdrawn, and a draft has none [law-107]', async () => {
  const query = (text: string, values: unknown[]) => api.database.pool.query(text, values)
  await change(open, { marking: 'TLP:GREEN' })
  await change(open, { marking: null })
  const [round, act] = [crypto.randomUUID(), crypto.randomUUID()]
  await query(
    `insert into path_round (id, plan_id, owner_id, number, kind, opened_at, access_id)
      select $1, id, owner_id, 1, 'plan', '2026-11-24T09:00:00Z', access_id from plan where id = $2`,
    [round, planId],
  )
  const record = (id: string, kind: string, version: string | null, withdraws: string | null) =>
    query(
      `insert into path_act (id, round_id, plan_id, owner_id, kind, on_date, version_id, sections, withdraws, text, recorded_at, access_id)
        select $1, $2, id, owner_id, $4, '2026-11-24', $5, '{}', $6, 'Text', '2026-11-24T09:00:00Z', access_id from plan where id = $3`,
      [id, round, planId, kind, version, withdraws],
    )
  await record(act, 'submitted', versionId, null)
  expect(await refused(change(below, { marking: 'TLP:GREEN' }))).toMatchObject(decided('marking'))
  expect(await write(sql`update element set marking = 1 where id = ${below}`)).toBe('decided_readers')
  await record(crypto.randomUUID(), 'withdrawn', null, act)
  expect(await change(below, { marking: 'TLP:GREEN' })).toMatchObject({ marking: 'TLP:GREEN' })
})

it('a confidential part is a proposal until a version with it is in force [law-108]', async () => {
  const isDesignated = async () => (await outline().getElement({ id: below })).isDesignated
  const { revision } = await read(below)
  await outline().changeElement({ id: below, revision, patch: { confidential: { reason: 'Predictable.' } } })
  await bringIntoForce()
  expect(await isDesignated()).toBeUndefined()
  const next = await api.as(planner).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
  expect(await isDesignated()).toBeUndefined()
  await api.database.pool.query(`update plan_version set superseded_on = '2026-02-01' where id = $1`, [versionId])
  await api.database.pool.query(`update plan_version set in_force_on = '2026-02-01' where id = $1`, [next.id])
  expect(await isDesignated()).toBe(true)
})
