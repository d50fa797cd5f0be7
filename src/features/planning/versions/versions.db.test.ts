import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { usePack } from '#features/country/registry/index.ts'
import type { Element } from '#features/planning/plans/entities.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { registerSections } from '#features/planning/plans/plan-section.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let forbidding: string[] = []
planHooks.freezeBlockers.register(async () => forbidding)

let zone: { id: string }
let chief: ReturnType<typeof people.planner>
let reader: ReturnType<typeof people.planner>
let planId: string
let section: string

const getPlansApi = (actor = chief) => api.as(actor).plans
const freeze = (reason = 'Beslist door de raad') => getPlansApi().versions.freezeVersion({ planId, reason })
const add = (kind: Element['kind'], content: object = {}) =>
  getPlansApi().outline.addElement({
    planId,
    parentId: section,
    content: { kind, title: localized('nl', kind), ...content },
  })

beforeEach(async () => {
  forbidding = []
  registerSections([])
  zone = await make.organisation({ kind: 'police_zone' })
  chief = await enrol(api.database, people.chief_of_corps(zone.id, 'Chief of corps'))
  reader = people.reader((await make.organisation()).id)
  const plan = await getPlansApi().startPlan({
    code: 'BE-ZVP-1',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Plan'),
    ownerId: zone.id,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  })
  planId = plan.id
  await getPlansApi().sendPlan({ id: planId })
  section = (await getPlansApi().outline.getOutline({ planId })).rows.find((row) => row.kind === 'section')!.id
})

describe('freezing a version', () => {
  it('numbers versions and keeps the plan as it was, part by part [plan-7]', async () => {
    const priority = await add('priority')
    const version = await freeze()
    expect(version).toMatchObject({
      number: 1,
      format: 'integral.plan/1',
      packVersion: belgium.version,
      frozenBy: 'Chief of corps',
    })
    expect(version.parts.map((part) => part.part)).toEqual([
      'cover',
      'conceptual_frame',
      'priority_phenomena',
      'administration_and_policy',
    ])
    await getPlansApi().outline.changeElement({ id: priority.id, revision: 1, patch: { code: 'P-1' } })
    const { entries } = await getPlansApi().versions.getVersion({ id: version.id })
    const entry = entries.find((current) => current.subjectId === priority.id)
    expect(entry?.content).toEqual({
      key: priority.id,
      parent: section,
      kind: 'priority',
      title: localized('nl', 'priority'),
    })
  })

  it('shares unchanged content with earlier versions, under the same hash', async () => {
    const [unchanged, changed] = [await add('priority'), await add('priority')]
    const first = await freeze()
    await getPlansApi().outline.changeElement({ id: changed.id, revision: 1, patch: { code: 'P-2' } })
    const second = await freeze()
    const hashes = async (id: string) =>
      new Map((await getPlansApi().versions.getVersion({ id })).entries.map((entry) => [entry.subjectId, entry.hash]))
    const [before, after] = [await hashes(first.id), await hashes(second.id)]
    expect(after.get(unchanged.id)).toBe(before.get(unchanged.id))
    expect(after.get(changed.id)).not.toBe(before.get(changed.id))
    const rows = await api.database.kysely.selectFrom('frozen_row').select('subject_id').execute()
    expect(rows.filter((row) => row.subject_id === unchanged.id)).toHaveLength(1)
    expect(second.hash).not.toBe(first.hash)
    expect(
      second.parts.filter((part, index) => part.hash !== first.parts[index]!.hash).map((part) => part.part),
    ).toEqual(['conceptual_frame'])
  })

  it('gives the same text another hash in another plan, because hashes are salted', async () => {
    const current = await add('text')
    const two = await add('text')
    const { entries } = await getPlansApi().versions.getVersion({ id: (await freeze()).id })
    const findEntry = (id: string) => entries.find((entry) => entry.subjectId === id)!.hash
    expect(findEntry(current.id)).not.toBe(findEntry(two.id))
  })

  it('is refused when a check has an error, with the rule numbers, and when there is no change', async () => {
    forbidding = ['R17', 'R16', 'R16']
    expect(await catchError(freeze())).toEqual({ code: 'ERRORS_REMAIN', data: { count: 3, rules: ['R16', 'R17'] } })
    forbidding = []
    await freeze()
    expect(await catchError(freeze())).toEqual({ code: 'NO_CHANGES', data: { number: 1 } })
  })

  it('is refused to a user who may read or write the plan but not decide', async () => {
    const freezeAs = (actor: typeof chief) => getPlansApi(actor).versions.freezeVersion({ planId, reason: 'Beslist' })
    expect(await catchError(freezeAs(people.planner(zone.id)))).toMatchObject({ code: 'FORBIDDEN' })
    const otherChief = people.chief_of_corps((await make.organisation()).id)
    expect(await catchError(freezeAs(otherChief))).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('freezes the sections of other slices that are declared as frozen', async () => {
    const subjectId = section
    const row = { rule: 'R16', reason: 'Nog geen akkoord' }
    const read = async () => [{ subjectId, accessId: 2, row }]
    const schema = z.array(z.strictObject({ rule: z.string(), reason: z.string() }))
    registerSections([
      { name: 'exceptions', schema, read, frozen: true },
      { name: 'answers', schema, read, frozen: false },
    ])
    const { entries } = await getPlansApi().versions.getVersion({ id: (await freeze()).id })
    expect(entries.filter((entry) => entry.section === 'exceptions').map((entry) => entry.content)).toEqual([row])
    expect(entries.filter((entry) => entry.section === 'answers')).toEqual([])
  })

  it('includes content that the user may not read, without showing it to that user or to others', async () => {
    const secret = await make.element({
      planId,
      kind: 'text',
      parentId: section,
      marking: 'TLP:RED',
      title: 'Hidden words',
    })
    const version = await freeze()
    expect(version.parts.find((part) => part.part === 'conceptual_frame')!.withheld).toBe(1)
    const { entries } = await getPlansApi(reader).versions.getVersion({ id: version.id })
    const withheld = entries.filter((entry) => entry.content === null)
    expect(withheld).toEqual([
      {
        position: expect.any(Number),
        part: 'conceptual_frame',
        section: null,
        subjectId: null,
        hash: expect.any(String),
        content: null,
      },
    ])
    expect(JSON.stringify(entries)).not.toContain(secret.id)
    expect(await getPlansApi(reader).versions.verifyVersion({ id: version.id })).toMatchObject({
      isIntact: true,
      withheld: 1,
    })
  })

  it('shows only the hash of a part of which the user may read nothing [law-78]', async () => {
    const part = await make.element({ planId, kind: 'part', marking: 'TLP:RED', title: 'Hidden part' })
    await make.element({ planId, kind: 'text', parentId: part.id, marking: 'TLP:RED', title: 'Hidden words' })
    const { id } = await freeze()
    const all = (await api.database.pool.query('select part from plan_version_entry where version_id = $1', [id])).rows
    const { version, entries } = await getPlansApi(reader).versions.getVersion({ id })
    const hidden = version.parts.filter(({ rows }) => rows === 0)
    expect(hidden).toEqual([{ part: expect.any(String), hash: expect.any(String), rows: 0, withheld: 0 }])
    expect(all.filter((entry) => entry.part === hidden[0]!.part).length).toBeGreaterThan(0)
    expect(entries.filter((entry) => entry.part === hidden[0]!.part)).toEqual([])
    expect(await getPlansApi(reader).versions.verifyVersion({ id })).toMatchObject({ isIntact: true, withheld: 0 })
  })

  it('names no element of another plan that a reader of the row may not read', async () => {
    const theirs = await make.plan({ ownerId: zone.id, marking: 'TLP:AMBER+STRICT' })
    const upper = await make.element({ planId: theirs.id, kind: 'priority' })
    const link = { toId: upper.id, relation: 'contributes_to' as const, main: true }
    const element = await add('priority', { links: [link] })
    const { entries } = await getPlansApi(reader).versions.getVersion({ id: (await freeze()).id })
    expect(entries.find((entry) => entry.subjectId === element.id)?.content).not.toHaveProperty('links')
    expect(JSON.stringify(entries)).not.toContain(theirs.code)
  })

  it('closes an entry whose element gets a stricter marking afterwards', async () => {
    const priority = await add('priority')
    const version = await freeze()
    const findEntry = async (actor: typeof chief) =>
      (await getPlansApi(actor).versions.getVersion({ id: version.id })).entries.find(
        (entry) => entry.subjectId === priority.id,
      )
    expect(await findEntry(reader)).toBeDefined()
    await getPlansApi().outline.changeElement({ id: priority.id, revision: 1, patch: { marking: 'TLP:AMBER+STRICT' } })
    expect(await findEntry(reader)).toBeUndefined()
    expect(await findEntry(chief)).toBeDefined()
  })
})

describe('verifying a version', () => {
  it('confirms an unchanged version, and names an entry whose row was altered outside the application [plan-8]', async () => {
    const priority = await add('priority')
    const version = await freeze()
    const verify = () => getPlansApi(reader).versions.verifyVersion({ id: version.id })
    const before = await verify()
    expect(before).toMatchObject({ isIntact: true, withheld: 0, altered: [] })
    await api.database.pool.query(`begin; set local session_replication_role = replica;
      update frozen_row set content = content || '{"code": "P-9"}' where subject_id = '${priority.id}'; commit`)
    expect(await verify()).toEqual({
      isIntact: false,
      verified: before.verified - 1,
      withheld: 0,
      altered: [expect.any(Number)],
    })
  })

  it('detects that an entry was removed', async () => {
    await add('priority')
    const version = await freeze()
    await api.database.pool.query(`begin; set local session_replication_role = replica;
      delete from plan_version_entry where position = 1; commit`)
    expect((await getPlansApi().versions.verifyVersion({ id: version.id })).isIntact).toBe(false)
  })

  it('does not depend on the application: the database refuses to change frozen rows', async () => {
    await freeze()
    const change = api.database.pool.query(`update frozen_row set content = '{}'`)
    await expect(change).rejects.toThrow('A frozen version cannot be changed or deleted.')
  })
})

describe('comparing versions', () => {
  it('lists what was added, removed and changed between two versions, and between a version and the current plan', async () => {
    const [changed, removed] = [await add('priority'), await add('priority', { code: 'GONE' })]
    const first = await freeze()
    await getPlansApi().outline.changeElement({ id: changed.id, revision: 1, patch: { code: 'P-1' } })
    await getPlansApi().outline.removeElement({ id: removed.id })
    const come = await add('text')
    const second = await freeze()
    const between = await getPlansApi(reader).versions.compareVersions({ fromId: first.id, toId: second.id })
    expect(between.rows.map((row) => [row.subjectId, row.kind])).toEqual([
      [changed.id, 'changed'],
      [come.id, 'added'],
      [removed.id, 'removed'],
    ])
    expect(between.rows[0]!.fields).toEqual({ code: [null, 'P-1'] })
    expect(await getPlansApi(reader).versions.compareVersions({ fromId: first.id, toId: 'now' })).toEqual(between)
  })

  it('resolves codes and ids to names for every reader: functions with their organisation, phenomena and elements', async () => {
    const body = await make.organisation({ names: { nl: 'Douane', en: 'Customs' } })
    const organisationFunction = await make.function(body.id, { names: { nl: 'Hoofd', en: 'Head' } })
    const phenomenon = await make.phenomenon({ names: { nl: 'Drugs' } })
    const [home, away] = [await add('priority', { title: localized('nl', 'Thuis') }), await add('priority')]
    const child = await getPlansApi().outline.addElement({ planId, parentId: home.id, content: { kind: 'action' } })
    const first = await freeze()
    await getPlansApi().outline.changeElement({ id: away.id, revision: 1, patch: { phenomenonId: phenomenon.id } })
    await getPlansApi().outline.changeElement({
      id: home.id,
      revision: 1,
      patch: { accountableFunctionId: organisationFunction.id },
    })
    await getPlansApi().outline.moveElement({ id: child.id, parentId: away.id })
    const { rows, names } = await getPlansApi(reader).versions.compareVersions({ fromId: first.id, toId: 'now' })
    expect(rows.every((row) => row.section === 'elements')).toBe(true)
    const [accountable, text] = ['accountable', 'phenomenon'].map(
      (field) => rows.find((row) => field in row.fields)!.fields[field]![1],
    ) as [{ organisation: string; function: string }, string]
    expect(names[`${accountable.organisation} ${accountable.function}`]).toEqual({
      nl: 'Hoofd, Douane',
      en: 'Head, Customs',
    })
    expect(names[text]).toEqual({ nl: 'Drugs' })
    expect(rows.find((row) => row.subjectId === child.id)).toMatchObject({ kind: 'moved' })
    expect(names[home.id]).toEqual(localized('nl', 'Thuis'))
  })

  it('omits content that is hidden on one side only', async () => {
    const priority = await add('priority')
    const first = await freeze()
    await getPlansApi().outline.changeElement({ id: priority.id, revision: 1, patch: { marking: 'TLP:AMBER+STRICT' } })
    expect(await getPlansApi(reader).versions.compareVersions({ fromId: first.id, toId: 'now' })).toEqual({
      rows: [],
      names: {},
    })
  })

  it('is refused between versions of two plans', async () => {
    const first = await freeze()
    const other = await getPlansApi().startPlan({
      code: 'OTHER',
      kind: 'zonal_security_plan',
      title: localized('nl', 'Plan'),
      ownerId: zone.id,
      periodFrom: '2026-01-01',
      marking: 'TLP:GREEN',
      languages: ['nl'],
    })
    const theirs = await getPlansApi().versions.freezeVersion({ planId: other.id, reason: 'Beslist' })
    const compare = getPlansApi().versions.compareVersions({ fromId: first.id, toId: theirs.id })
    expect(await catchError(compare)).toMatchObject({ code: 'VERSION_OF_OTHER_PLAN' })
  })
})

describe('bringing a version into force', () => {
  it('records the date, ends the previous version, and updates the plan data', async () => {
    await add('text')
    const first = await freeze()
    const into = async (id: string, date: string) => {
      await make.decisionDocument(id)
      return getPlansApi(people.chief_of_corps(zone.id)).versions.bringIntoForce({
        id,
        date,
        reason: 'Besluit van de ministers',
        decidedOn: '2026-11-20',
      })
    }
    await into(first.id, '2026-12-01')
    await add('priority')
    const second = await freeze()
    await into(second.id, '2027-01-01')
    const versions = await getPlansApi(reader).versions.listVersions({ planId })
    expect(versions.map(({ number, inForceOn, supersededOn }) => [number, inForceOn, supersededOn])).toEqual([
      [2, '2027-01-01', null],
      [1, '2026-12-01', '2027-01-01'],
    ])
    expect((await getPlansApi(reader).getPlan({ id: planId })).plan).toMatchObject({
      // The plan is in force from the day of the first version, which has not come.
      state: 'approved',
      inForceOn: '2026-12-01',
      decidedOn: '2026-11-20',
    })
    expect(await catchError(into(second.id, '2027-02-01'))).toMatchObject({ code: 'ALREADY_IN_FORCE' })
  })
})
