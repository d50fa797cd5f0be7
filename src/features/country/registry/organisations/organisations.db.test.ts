import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { ensureOperator } from '#platform/auth/queries.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { parseCsv } from '#platform/delimited-text/read-csv.fixture.ts'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, getOutcome, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { storePlanKinds } from '../../../../../testing/stored-law.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import { registryEvents } from '../events.ts'
import { registryRoutes } from '../routes.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
const organisations = () => api.as(anyone('en')).registry.organisations
const office = async () => {
  const { id } = await make.organisation({ code: 'OFFICE', kind: 'ministry', level: 'federal' })
  return api.as(people.instance_administrator(id)).registry.organisations
}

describe('queries of organisations', () => {
  it('list organisations by kind, level, area, text and date, with the names of their areas', async () => {
    const province = await make.area({ kind: 'province' })
    const zone = await make.area({ names: { nl: 'Noord' }, parentId: province.id, hierarchy: 'administrative' })
    const force = await make.organisation({ code: 'PZ', areaId: zone.id, names: { en: 'Police zone Noord' } })
    const old = await make.organisation({ code: 'OLD', to: '2020-01-01' })
    await make.organisation({ code: 'MIN', kind: 'ministry', level: 'federal', names: { en: 'Ministry' } })
    const codes = async (input: Parameters<ReturnType<typeof organisations>['listOrganisations']>[0]) =>
      (await organisations().listOrganisations(input)).rows.map(({ code }) => code)
    expect(await codes({ kind: 'police_zone' })).toEqual(['PZ'])
    expect(await codes({ kind: 'police_zone', date: '2019-01-01' })).toEqual(['OLD', 'PZ'])
    expect(await codes({ level: 'federal' })).toEqual(['MIN'])
    expect(await codes({ ids: [old.id, force.id] })).toEqual(['PZ'])
    expect(await codes({ ids: [old.id, force.id], date: 'any' })).toEqual(['OLD', 'PZ'])
    expect(await codes({ query: 'noord' })).toEqual(['PZ'])
    expect(await codes({ withinAreaId: province.id, hierarchy: 'administrative' })).toEqual(['PZ'])
    expect(await codes({ areaId: province.id })).toEqual([])
    const { rows, total } = await organisations().listOrganisations({ areaId: zone.id })
    expect([rows[0]?.areaNames, total]).toEqual([{ nl: 'Noord' }, 1])
  })

  it('list and open the operator of this instance too, which is outside the levels of the country', async () => {
    const id = await openTransaction(api.database.kysely, (tx) => ensureOperator(tx, { nl: 'Dienst informatica' }))
    const { rows } = await organisations().listOrganisations({})
    expect(rows.map(({ names, level }) => [names.nl, level])).toEqual([['Dienst informatica', 'instance']])
    expect((await organisations().getOrganisation({ id })).organisation.level).toBe('instance')
  })

  it('return pages of organisations without losing or repeating any', async () => {
    for (let index = 0; index < 5; index++) await make.organisation({ names: { en: 'Same name' } })
    const first = await organisations().listOrganisations({ limit: 3 })
    const second = await organisations().listOrganisations({ limit: 3, after: first.next! })
    expect([first.rows.length, second.rows.length, second.next, first.total]).toEqual([3, 2, null, 5])
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(5)
  })
})

describe('changes of organisations', () => {
  const facts = { code: 'NEW', kind: 'police_zone', level: 'zone' as const, names: { en: 'New' } }

  it('add and change an organisation, and reject a duplicate code and a parent that would form a cycle', async () => {
    const writes = await office()
    const parent = await writes.addOrganisation(facts)
    const child = await writes.addOrganisation({ ...facts, code: 'PART', parentId: parent.id })
    expect(await catchError(writes.addOrganisation(facts))).toMatchObject({ code: 'CODE_TAKEN' })
    const change = writes.changeOrganisation({ id: parent.id, patch: { parentId: child.id }, reason: 'By mistake.' })
    expect(await catchError(change)).toMatchObject({ code: 'AREA_CYCLE' })
    await writes.changeOrganisation({ id: child.id, patch: { names: { en: 'Part' } }, reason: 'Its name.' })
    const page = await organisations().getOrganisation({ id: parent.id })
    expect(page.parts.map(({ names }) => names.en)).toEqual(['Part'])
    expect(page.organisation.source).toBe('edited')
  })

  it('end an organisation with all functions and holders, and publish the successors', async () => {
    const writes = await office()
    const [old, next] = [await make.organisation({ code: 'A' }), await make.organisation({ code: 'B' })]
    await make.function(old.id, { code: 'chief_of_corps' })
    const ended: unknown[] = []
    registryEvents.organisationEnded.subscribe(async (_work, fact) => {
      ended.push(fact)
    })
    const input = { id: old.id, date: '2027-01-01', successorIds: [next.id], reason: 'Merged.' }
    await writes.endOrganisation(input)
    expect(ended).toEqual([{ organisationId: old.id, successorIds: [next.id], date: '2027-01-01' }])
    const page = await organisations().getOrganisation({ id: old.id, date: '2027-06-01' })
    expect(page).toMatchObject({ existsOnDate: false, date: '2026-12-31' })
    expect(page.functions.map(({ code, validTo }) => [code, validTo])).toEqual([['chief_of_corps', '2027-01-01']])
    expect(page.successors.map(({ organisation }) => organisation.code)).toEqual(['B'])
    expect(await catchError(writes.endOrganisation(input))).toMatchObject({ code: 'ALREADY_ENDED' })
    const itself = { ...input, id: next.id, successorIds: [next.id] }
    expect(await catchError(writes.endOrganisation(itself))).toMatchObject({ code: 'UNKNOWN_REFERENCE' })
  })

  it('store contact points, and accept only an http address and a valid email address', async () => {
    const writes = await office()
    const { id: organisationId } = await make.organisation()
    const point = {
      organisationId,
      purpose: 'plans',
      name: 'Planning desk',
      email: 'plans@zone.example',
      telephone: null,
      website: 'https://zone.example',
    }
    const saved = await writes.saveContactPoint(point)
    await writes.saveContactPoint({ ...saved, name: 'Desk' })
    expect((await organisations().getOrganisation({ id: organisationId })).contactPoints).toEqual([
      { ...saved, name: 'Desk' },
    ])
    const script = { ...point, website: 'javascript:alert(1)' }
    expect(await catchError(writes.saveContactPoint(script))).toMatchObject({ code: 'BAD_REQUEST' })
    await writes.removeContactPoint({ id: saved.id })
    expect((await organisations().getOrganisation({ id: organisationId })).contactPoints).toEqual([])
  })

  it('export organisations without content that a spreadsheet would execute', async () => {
    await make.organisation({ code: 'X', names: { en: '=cmd()' } })
    const { text } = await organisations().exportOrganisations({})
    expect(text).toContain("'=cmd()")
    expect(parseCsv(text)[1]).toContain('=cmd()')
  })
})

describe('figures from before an organisation existed here', () => {
  it('are not known to it, also when its area or level changes, unless a pack says since when it exists [law-34]', async () => {
    const zone = await make.area({ kind: 'police_zone' })
    await api.database.pool.query(
      `insert into pack_installation (code, version, law, law_hash)
       values ('XX', '1', '{"levels": [{"code": "zone", "knowsFigures": true}, {"code": "federal"}]}', 'test')`,
    )
    const { id: home } = await make.organisation()
    const actor = people.instance_administrator(home)
    const { organisations: registry } = api.as(actor).registry
    const knows = (organisationId: string, day: string) =>
      openTransaction(api.database.kysely, async (tx) => {
        const reader = people.reader(organisationId)
        await actAs(tx, api.database, reader, 'indicator.read', '2026-11-24')
        const { rows } = await sql<{
          inside: boolean
        }>`select is_insider(-1, ${zone.id}::uuid, ${day}::date) as inside`.execute(tx)
        return rows[0]!.inside
      })
    const facts = { kind: 'police_zone', names: { en: 'Zone' }, areaId: zone.id, parentId: null, validTo: null }
    const added = await registry.addOrganisation({ ...facts, code: 'NEW', level: 'zone', validFrom: '2020-01-01' })
    const moved = await registry.addOrganisation({ ...facts, code: 'OTHER', level: 'federal', validFrom: null })
    await api.database.pool.query('update organisation set area_since = null where id = $1', [moved.id])
    await registry.changeOrganisation({ id: moved.id, patch: { level: 'zone' }, reason: 'It is a zone.' })
    for (const { id } of [added, moved])
      expect([await knows(id, '2026-11-23'), await knows(id, '2026-11-24')]).toEqual([false, true])
    await registry.changeOrganisation({ id: added.id, patch: { names: { en: 'Zone North' } }, reason: 'New name.' })
    expect(await knows(added.id, '2026-11-24')).toBe(true)
    const fromPack = await make.organisation({ level: 'zone', areaId: zone.id })
    expect(await knows(fromPack.id, '2020-01-01')).toBe(true)
  })
})

it('an organisation that a running plan needs keeps kind, area and first day, also below the endpoints [law-106]', async () => {
  await storePlanKinds(api.database, { ...belgium, version: 'test' })
  const [place, elsewhere] = [await make.area(), await make.area()]
  const municipality = await make.area({ parentId: place.id })
  const zone = await make.organisation({ areaId: place.id })
  const mayors = await make.organisation({ kind: 'municipality', areaId: municipality.id })
  const stranger = await make.organisation({ kind: 'municipality', areaId: elsewhere.id })
  const { id: planId } = await make.plan({ ownerId: zone.id, kind: 'zonal_security_plan' })
  const actor = await enrol(
    api.database,
    people.instance_administrator((await make.organisation({ kind: 'ministry' })).id),
  )
  const change = (id: string, patch: object) =>
    getOutcome(api.as(actor).registry.organisations.changeOrganisation({ id, patch, reason: 'Moved.' }), 'changed')
  const write = (set: string) =>
    writeAs(api.context(actor), 'registry.write', sql.raw(`update organisation set ${set} where id = '${mayors.id}'`))
  // A draft follows the registry.
  expect(await change(mayors.id, { areaId: elsewhere.id })).toBe('changed')
  expect(await change(mayors.id, { areaId: municipality.id })).toBe('changed')
  await api.database.pool.query(`update plan set state = 'in_decision' where id = $1`, [planId])
  for (const patch of [{ areaId: elsewhere.id }, { kind: 'police_council' }, { validFrom: '2026-11-25' }])
    expect(await change(mayors.id, patch)).toBe('SEAT_IN_USE')
  expect(await write(`area_id = '${elsewhere.id}'`)).toBe('running_seat')
  expect(await write(`kind = 'police_council'`)).toBe('running_seat')
  expect(await write(`valid_from = '2026-11-25'`)).toBe('running_seat')
  expect(await change(mayors.id, { names: { en: 'New name' }, areaId: municipality.id })).toBe('changed')
  // Organisations of other areas are corrected, and this one ends with a successor.
  expect(await change(stranger.id, { areaId: place.id, kind: 'police_council' })).toBe('changed')
  const end = (successorIds: string[]) =>
    getOutcome(
      api
        .as(actor)
        .registry.organisations.endOrganisation({ id: mayors.id, date: '2026-12-01', successorIds, reason: 'Merged.' }),
      'ended',
    )
  const merged = await make.organisation({ kind: 'municipality', areaId: municipality.id })
  expect(await change(mayors.id, { validTo: '2026-12-01' })).toBe('SEAT_IN_USE')
  expect(await end([])).toBe('SEAT_IN_USE')
  expect(await end([zone.id])).toBe('SEAT_IN_USE')
  expect(await end([merged.id])).toBe('ended')
})
