import { beforeEach, describe, expect, it } from 'vitest'
import { listNamesAt, usePack } from '#features/country/registry/index.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { journalHooks } from '#platform/journal/hooks.ts'
import { journalRoutes } from '#platform/journal/routes.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { rename } from '../../../../../testing/rename.ts'
import { describeChange } from '../change-kinds/model.ts'
import { describeChanges } from './queries/changes.ts'

usePack(belgium)
journalHooks.describeChanges.register(({ tx }, { acts }) => describeChanges(tx, acts))
journalHooks.namesAt.register(({ tx }, { subjects }) => listNamesAt(tx, subjects))

const api = useApi({ plans: planRoutes, journal: journalRoutes })
const make = factories(api.database)

let planner: ReturnType<typeof people.planner>
let planId: string
let section: string
let zoneId: string

const getPlansApi = (actor = planner) => api.as(actor).plans
const later = (): string => {
  api.clock.advance(60_000)
  return api.clock.now().toISOString()
}
const add = (title: string, content: object = {}) =>
  getPlansApi().outline.addElement({
    planId,
    parentId: section,
    content: { kind: 'priority', title: localized('nl', title), ...content },
  })

beforeEach(async () => {
  const zone = await make.organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.planner(zone.id, 'Planner'))
  zoneId = zone.id
  const plan = await getPlansApi().startPlan({
    code: 'ZVP',
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
  later()
})

describe('History of an element', () => {
  it('shows author, change, date and reason, newest first, also for deleted elements [plan-6]', async () => {
    const element = await add('Drugs')
    const changedAt = later()
    const patch = { title: localized('nl', 'Drugshandel'), code: 'P-1' }
    await getPlansApi().outline.changeElement({ id: element.id, revision: 1, patch, reason: 'Scherper' })
    await getPlansApi().outline.removeElement({ id: element.id, reason: 'Dubbel' })
    const { rows } = await getPlansApi().history.listChanges({ planId, elementId: element.id })
    expect(rows.map((row) => [row.procedure, row.reason])).toEqual([
      ['removeElement', 'Dubbel'],
      ['changeElement', 'Scherper'],
      ['addElement', null],
    ])
    expect(rows[1]).toMatchObject({
      changedAt,
      personName: 'Planner',
      fields: { title: [localized('nl', 'Drugs'), localized('nl', 'Drugshandel')], code: [null, 'P-1'] },
    })
    expect(rows[0]!.elementTitle).toEqual(localized('nl', 'Drugshandel'))
  })

  it('is paged', async () => {
    for (const title of ['A', 'B', 'C']) await add(title)
    const first = await getPlansApi().history.listChanges({ planId, limit: 2 })
    const second = await getPlansApi().history.listChanges({ planId, limit: 2, after: first.next! })
    const titles = [...first.rows, ...second.rows]
      .slice(0, 3)
      .map((row) => (row.elementTitle as { text: { nl: string } }).text.nl)
    expect(titles).toEqual(['C', 'B', 'A'])
  })

  it('is hidden with the element', async () => {
    await add('Geheimpje', { marking: 'TLP:AMBER+STRICT' })
    const reader = people.reader((await make.organisation()).id)
    const { rows } = await getPlansApi(reader).history.listChanges({ planId, limit: 200 })
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('Geheimpje')
  })
})

describe('Reference in a change', () => {
  it('is shown by name for position, accountable function, phenomenon, organisations and readers, also after deletion', async () => {
    const [home, away] = [await add('Home'), await add('Away')]
    const partner = await make.organisation({ names: { nl: 'Douane', en: 'Customs' } })
    const organisationFunction = await make.function(partner.id, { names: { nl: 'Hoofd', en: 'Head' } })
    const phenomenon = await make.phenomenon({ names: { en: 'Drugs' } })
    const child = await getPlansApi().outline.addElement({
      planId,
      parentId: home.id,
      content: {
        kind: 'strategic_objective',
        accountableFunctionId: organisationFunction.id,
        phenomenonId: phenomenon.id,
        partners: [{ organisationId: partner.id, commitment: null, status: 'asked' }],
      },
    })
    later()
    await getPlansApi().outline.moveElement({ id: child.id, parentId: away.id })
    later()
    await getPlansApi().outline.removeElement({ id: home.id })
    const { rows, names } = await getPlansApi().history.listChanges({ planId, elementId: child.id })
    expect(rows[0]!.fields.parentId).toEqual([home.id, away.id])
    expect([names[home.id], names[away.id]]).toEqual([localized('nl', 'Home'), localized('nl', 'Away')])
    expect(names[organisationFunction.id]).toEqual({ nl: 'Hoofd, Douane', en: 'Head, Customs' })
    expect(names[partner.id]).toEqual({ nl: 'Douane', en: 'Customs' })
    expect(names[phenomenon.id]).toEqual({ en: 'Drugs' })
    const ofPlan = await getPlansApi().history.listChanges({ planId, limit: 200 })
    expect(Object.values(ofPlan.names)).toContainEqual(
      expect.objectContaining({ en: expect.stringMatching(/^Organisation/) }),
    )
  })

  it('is not named when the reader may not read it', async () => {
    const hidden = await getPlansApi().startPlan({
      code: 'HIDDEN',
      kind: 'zonal_security_plan',
      title: localized('nl', 'Ongezien'),
      ownerId: planner.assignments[0]!.organisationId,
      periodFrom: '2020-01-01',
      marking: 'TLP:AMBER+STRICT',
      languages: ['nl'],
    })
    await getPlansApi().changePlan({ id: planId, revision: 2, patch: { predecessorId: hidden.id } })
    const reader = people.reader((await make.organisation()).id)
    const own = await getPlansApi().history.listChanges({ planId })
    expect(own.names[hidden.id]).toEqual(localized('nl', 'Ongezien'))
    const theirs = await getPlansApi(reader).history.listChanges({ planId })
    expect(theirs.rows.some((row) => row.fields.predecessorId?.[1] === hidden.id)).toBe(true)
    expect(theirs.names[hidden.id]).toBeUndefined()
    expect(JSON.stringify(theirs)).not.toContain('Ongezien')
  })
})

describe('What an act changed', () => {
  it('is the same in the audit log as in the history, and absent for a reader who may not read the content', async () => {
    const { id } = await add('Drugs', { code: 'P-1' })
    later()
    await getPlansApi().outline.changeElement({ id, revision: 1, patch: { code: null } })
    later()
    await getPlansApi().outline.removeElement({ id })
    const reader = await enrol(api.database, people.instance_administrator(zoneId))
    const list = async () => (await api.as(reader).journal.listEntries({ subjectId: id })).rows
    const { rows } = await getPlansApi().history.listChanges({ planId, elementId: id })
    const changes = (await list()).map(({ change }) => change)
    expect(changes).toEqual(rows.map(({ fields }) => describeChange(fields)))
    expect(changes).toMatchObject([
      { kind: 'removed' },
      { steps: [{ field: 'code', kind: 'cleared' }] },
      { kind: 'added' },
    ])
  })

  it('is hidden in the audit log from a reader of the entry who may not read the history', async () => {
    const { id } = await add('Geheimpje', { marking: 'TLP:AMBER+STRICT' })
    const acts = [{ subjectId: id, recordedAt: api.clock.now().toISOString() }]
    const read = (actor: typeof planner) =>
      openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, actor, 'journal.read')
        return describeChanges(tx, acts)
      })
    expect((await read(planner)).size).toBe(1)
    expect((await read(people.reader((await make.organisation()).id))).size).toBe(0)
  })
})

describe('Comparison of two moments', () => {
  it('shows added, deleted, moved and changed elements', async () => {
    const [retained, moved, removed] = [await add('Kept'), await add('Moved'), await add('Gone')]
    const from = later()
    later()
    await getPlansApi().outline.changeElement({ id: retained.id, revision: 1, patch: { code: 'P-1' } })
    await getPlansApi().outline.moveElement({ id: moved.id, parentId: section, afterId: null })
    await getPlansApi().outline.removeElement({ id: removed.id })
    const come = await add('Come')
    await getPlansApi().changePlan({ id: planId, revision: 2, patch: { legalBasis: 'art. 36' } })
    const to = later()
    later()
    await getPlansApi().outline.changeElement({ id: retained.id, revision: 2, patch: { code: 'P-2' } })
    const differences = await getPlansApi().history.compareMoments({ planId, from, to })
    const kinds = new Map(differences.map((difference) => [difference.subjectId, difference.kind]))
    expect([planId, retained.id, moved.id, removed.id, come.id].map((id) => kinds.get(id))).toEqual([
      'changed',
      'changed',
      'moved',
      'removed',
      'added',
    ])
    expect(differences).toHaveLength(5)
    expect(differences.find((difference) => difference.subjectId === retained.id)!.fields).toEqual({
      code: [null, 'P-1'],
    })
    expect(differences.find((difference) => difference.subjectId === removed.id)!.title).toEqual(
      localized('nl', 'Gone'),
    )
    expect(await getPlansApi().history.compareMoments({ planId, from: to })).toMatchObject([
      { subjectId: retained.id, fields: { code: ['P-1', 'P-2'] } },
    ])
  })

  it('is empty before the creation of the plan', async () => {
    const differences = await getPlansApi().history.compareMoments({
      planId,
      from: '2020-01-01T00:00:00Z',
      to: '2020-01-02T00:00:00Z',
    })
    expect(differences).toEqual([])
  })
})

describe('names of the time of an act', () => {
  const renameNow = (table: 'organisation' | 'function', subjectId: string, name: string) =>
    rename(api.database, table, subjectId, { names: { nl: name }, at: api.clock.now().toISOString() })

  it('stay in the history and in the audit log, with the present name beside them [law-56]', async () => {
    const body = await make.organisation({ names: { nl: 'Vredegerecht' } })
    const duty = await make.function(body.id, { names: { nl: 'Vrederechter' } })
    await renameNow('organisation', zoneId, 'Zone Noord')
    const mine = await make.function(zoneId, { names: { nl: 'Korpschef' } })
    await api.database.pool.query(
      `insert into function_holding (id, function_id, person_id, capacity, valid_from)
        values (gen_random_uuid(), $1, $2, 'holder', '2020-01-01')`,
      [mine.id, planner.personId],
    )
    later()
    const element = await add('Drugs', { accountableFunctionId: duty.id })
    const addedAt = api.clock.now().toISOString()
    later()
    await renameNow('organisation', body.id, 'Rechtbank')
    await renameNow('organisation', zoneId, 'Zone Groot-Noord')
    await renameNow('function', mine.id, 'Zonechef')
    later()
    const code = { id: element.id, revision: 1, patch: { code: 'P-1', accountableFunctionId: null } }
    await getPlansApi().outline.changeElement(code)
    const { rows, names } = await getPlansApi().history.listChanges({ planId, elementId: element.id })
    expect(names[duty.id]).toEqual({ nl: 'Vrederechter, Rechtbank' })
    expect(rows.map((row) => row.namesOfTime)).toEqual([undefined, { [duty.id]: { nl: 'Vrederechter, Vredegerecht' } }])

    const log = await api.as(people.evaluator(zoneId)).journal.listEntries({ subjectId: element.id })
    const [after, before] = log.rows
    expect(after).toMatchObject({
      organisation: { id: zoneId, names: { nl: 'Zone Groot-Noord' } },
      functions: [{ names: { nl: 'Zonechef' }, capacity: 'holder' }],
    })
    expect(after!.organisation).not.toHaveProperty('presentNames')
    expect(before).toMatchObject({
      recordedAt: addedAt,
      organisation: { id: zoneId, names: { nl: 'Zone Noord' }, presentNames: { nl: 'Zone Groot-Noord' } },
      functions: [{ names: { nl: 'Korpschef' }, capacity: 'holder' }],
    })
  })
})
