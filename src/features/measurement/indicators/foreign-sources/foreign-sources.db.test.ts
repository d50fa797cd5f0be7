import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, anyone } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { definition } from '../figures.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
const country = 'NL'
const source = { source: 'Statistics Netherlands, StatLine 83648NED', licence: 'CC BY 4.0', url: null }
let zone: Id, own: { id: Id; code: string }, dutch: { id: Id; code: string }, other: { id: Id; code: string }
let analyst: Actor, chief: Actor

beforeEach(async () => {
  await api.database.pool.query(
    `insert into pack_installation (code, version, law, law_hash, installed_at) values ('BE', '1', '{}', 'test', '2026-01-01')`,
  )
  own = await make.area({ code: 'BE-Z', kind: 'police_zone' })
  dutch = await make.area({ code: 'NL-GM0642', kind: 'foreign_municipality', country, names: { nl: 'Zwijndrecht' } })
  other = await make.area({ code: 'NL-GM0505', kind: 'foreign_municipality', country, names: { nl: 'Dordrecht' } })
  zone = (await make.organisation({ code: 'ZONE', areaId: own.id })).id
  analyst = await enrol(api.database, people.planner(zone, 'Ann'))
  chief = await enrol(api.database, people.chief_of_corps(zone, 'Chris'))
  await api.as(people.ministry_planner(zone)).indicators.definitions.createIndicator({
    code: 'burglary',
    ownerId: zone,
    marking: 'TLP:GREEN',
    definition: definition(),
  })
})

const sources = (actor: Actor = analyst) => api.as(actor).indicators.foreignSources
const declare = (given: object = {}, actor = analyst) =>
  sources(actor).declareForeignSource({ organisationId: zone, country, ...source, ...given })
const report = ({ id: areaId }: { id: Id }, value = '7') =>
  api.as(analyst).indicators.observations.recordFigures({
    ownerId: zone,
    marking: 'TLP:GREEN',
    figures: [{ indicator: 'burglary', areaId, startsOn: '2024-01-01', value }],
  })
/** How readers see the source of each figure. */
const named = `${source.source} (${source.licence})`
const confirmed = async (given: object = {}) => {
  const { id } = await declare(given)
  await sources(chief).confirmForeignSource({ id })
  return id
}
const undeclared = { code: 'FIGURES_REJECTED', data: { issues: [{ line: 0, code: 'FOREIGN_AREA_UNDECLARED' }] } }

describe('figures of areas in other countries', () => {
  it('are refused until the source and the licence are declared and a second person confirms them', async () => {
    expect(await catchError(report(dutch))).toMatchObject(undeclared)
    const { id } = await declare()
    expect(await catchError(report(dutch))).toMatchObject(undeclared)
    expect((await catchError(sources().confirmForeignSource({ id }))).code).toBe('FORBIDDEN')
    await sources(chief).confirmForeignSource({ id })
    expect(await report(dutch)).toMatchObject({ added: 1 })
    expect(await report(own)).toMatchObject({ added: 1 })
    expect((await sources(anyone('en')).listForeignSources({})).sources).toMatchObject([
      { ...source, country, state: 'confirmed', declaredBy: null, organisation: { code: 'ZONE' } },
    ])
  })

  it('are not confirmed by the person who declared them, in the procedures and in the database', async () => {
    const { id } = await declare({}, chief)
    expect((await sources(chief).listForeignSources({})).sources[0]!.abilities).toEqual({
      confirm: false,
      withdraw: true,
    })
    expect((await catchError(sources(chief).confirmForeignSource({ id }))).code).toBe('SAME_PERSON')
    const second = await enrol(api.database, people.chief_of_corps(zone, 'Dee'))
    await sources(second).confirmForeignSource({ id })
    expect((await catchError(sources(second).confirmForeignSource({ id }))).code).toBe('ALREADY_RECORDED')
    const change = (text: string) =>
      api.database.pool.query(`update foreign_area_source set ${text} where id = $1`, [id])
    await expect(change(`licence = 'none'`)).rejects.toThrow(/does not change/)
    await expect(change(`confirmed_by = declared_by`)).rejects.toThrow(/does not change/)
    const { id: open } = await declare()
    const confirm = `update foreign_area_source set confirmed_by = declared_by, confirmed_at = now() where id = $1`
    await expect(api.database.pool.query(confirm, [open])).rejects.toThrow(/Another person/)
  })

  it('concern only the declared areas, and end with the withdrawal, while reported figures keep their source', async () => {
    const id = await confirmed({ areaIds: [dutch.id] })
    expect(await report(dutch)).toMatchObject({ added: 1 })
    expect(await catchError(report(other))).toMatchObject(undeclared)
    const shown = async () =>
      await api.as(analyst).indicators.observations.listObservations({ indicator: 'burglary', areaId: dutch.id })
    expect(await shown()).toMatchObject([{ value: '7', batch: { source: named } }])
    await sources(chief).withdrawForeignSource({ id, reason: 'The licence ended.' })
    expect(await catchError(report(dutch, '8'))).toMatchObject(undeclared)
    expect(await shown()).toMatchObject([{ value: '7', batch: { source: named } }])
    expect((await catchError(sources(chief).withdrawForeignSource({ id, reason: 'Again.' }))).code).toBe(
      'ALREADY_RECORDED',
    )
  })

  it('are declared by the organisation itself, for areas of another country', async () => {
    expect((await catchError(declare({ country: 'BE' }))).code).toBe('NOT_FOREIGN')
    expect((await catchError(declare({ areaIds: [own.id] }))).code).toBe('NOT_FOREIGN')
    const stranger = people.planner((await make.organisation()).id)
    expect((await catchError(declare({}, stranger))).code).toBe('FORBIDDEN')
    const { id } = await declare()
    const outsider = people.chief_of_corps((await make.organisation()).id)
    for (const refused of [
      sources(outsider).confirmForeignSource({ id }),
      sources(outsider).withdrawForeignSource({ id, reason: 'Not ours.' }),
    ])
      expect((await catchError(refused)).code).toBe('FORBIDDEN')
  })
})
