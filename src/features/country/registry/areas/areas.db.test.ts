import { beforeEach, describe, expect, it } from 'vitest'
import { openTransaction } from '#platform/db/db.ts'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { selectPackPart } from '../../../../../testing/pack-part.ts'
import { people } from '../../../../../testing/people.ts'
import { installPack } from '../installation/install.ts'
import { usePack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'
import { registryRoutes } from '../routes.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
const codes = ['11002', '11007', '11056', '46003', '46013', '46030', '21001'].map((nis) => `BE-M-${nis}`)
const small = {
  ...selectPackPart(belgium, [...codes, 'BE-X-AIRPORT', 'BE-Z-BRUSSEL']),
  organisations: [],
  functions: [],
}
const id = (code: string) => packId('area', code)
const areas = () => api.as(anyone('nl')).registry.areas

beforeEach(async () => {
  usePack(small)
  await openTransaction(api.database.kysely, (tx) => installPack(tx, small))
}, 60_000)

describe('queries of areas', () => {
  it('list a kind on a date, under an area of a hierarchy, by text without accents, page by page', async () => {
    const listCodes = async (input: Parameters<ReturnType<typeof areas>['listAreas']>[0]) =>
      (await areas().listAreas(input)).rows.map(({ code }) => code)
    expect(await listCodes({ kind: 'municipality', date: '2024-12-31', withinAreaId: id('BE-P-40000') })).toEqual([
      'BE-M-46003',
      'BE-M-46013',
    ])
    expect(await listCodes({ kind: 'municipality', withinAreaId: id('BE-P-40000') })).toEqual(['BE-M-46030'])
    expect(await listCodes({ withinAreaId: id('BE-Z-SCHELDEWAAS'), hierarchy: 'police', directly: true })).toEqual([
      'BE-M-46030',
    ])
    expect(await listCodes({ query: 'ANVERS', kind: 'municipality' })).toEqual(['BE-M-11002'])
    await make.area({ code: 'A-LIEGE', names: { en: 'Liège-en-Condroz' } })
    expect(await listCodes({ query: 'LIEGE en' })).toEqual(['A-LIEGE'])
    expect(await listCodes({ query: '46030' })).toContain('BE-M-46030')
    const some = { ids: [id('BE-M-46003'), id('BE-M-11002'), id('BE-M-NO')] }
    expect(await listCodes(some)).toEqual(['BE-M-11002'])
    expect(await listCodes({ ...some, date: 'any' })).toEqual(['BE-M-11002', 'BE-M-46003'])
    const many = Array.from({ length: 201 }, (_, index) => id(`BE-M-${index}`))
    expect(await catchError(areas().listAreas({ ids: many }))).toMatchObject({ code: 'BAD_REQUEST' })
    expect(await listCodes({ query: '100%' })).toEqual([])

    const first = await areas().listAreas({ kind: 'municipality', date: 'any', limit: 4 })
    const second = await areas().listAreas({ kind: 'municipality', date: 'any', limit: 4, after: first.next! })
    expect(first.total).toBe(7)
    expect(second.next).toBeNull()
    expect(new Set([...first.rows, ...second.rows].map(({ code }) => code))).toEqual(new Set(codes))
  })

  it('show an area with the parents in every hierarchy on a date, and with the history', async () => {
    const now = await areas().getArea({ id: id('BE-M-11002') })
    const listParentCodes = (hierarchy: string) =>
      now.parents.find((entry) => entry.hierarchy === hierarchy)?.areas.map(({ code }) => code)
    expect(listParentCodes('administrative')).toEqual(['BE-A-11000', 'BE-P-10000', 'BE-R-02000', 'BE'])
    expect(listParentCodes('police')).toEqual(['BE-Z-ANTWERPEN', 'BE-CSD-ANT', 'BE'])
    expect(now.predecessors.map(({ area, date }) => [area.code, date])).toEqual([['BE-M-11007', '2025-01-01']])
    const before = await areas().getArea({ id: id('BE-M-11002'), date: '2024-06-01' })
    expect(before.parents.find((entry) => entry.hierarchy === 'police')?.areas[0]?.code).toBe('BE-Z-ANTWERPEN-2019')

    const ended = await areas().getArea({ id: id('BE-M-46003') })
    expect(ended).toMatchObject({ existsOnDate: false, date: '2024-12-31' })
    expect(ended.successors.map(({ area, kind }) => [area.code, kind])).toEqual([['BE-M-46030', 'merge']])
    expect(await catchError(areas().getArea({ id: id('BE-M-00000') }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('return the successors of an area, the predecessors, and announced changes', async () => {
    const became = await areas().traceArea({ id: id('BE-M-46003'), date: '2026-11-24' })
    expect(became).toMatchObject({ answer: 'successors', divided: false, areas: [{ code: 'BE-M-46030' }] })
    const was = await areas().traceArea({ id: id('BE-M-46030'), date: '2024-06-01' })
    expect(was.answer).toBe('predecessors')
    expect(was.areas.map(({ code }) => code).sort()).toEqual(['BE-M-11056', 'BE-M-46003', 'BE-M-46013'])
    const grew = await areas().traceArea({ id: id('BE-M-11002'), date: '2026-11-24' })
    expect(grew.answer).toBe('same')
    expect(grew.absorbedAreas.map(({ area }) => area.code)).toEqual(['BE-M-11007'])
    const planned = await areas().traceArea({ id: id('BE-Z-ZUID'), date: '2026-11-24' })
    expect(planned.planned.map(({ area, kind }) => [area.code, kind])).toEqual([['BE-Z-BRUSSEL', 'planned_merge']])
    expect((await areas().listAreas({ announced: true, date: 'any' })).rows.map(({ code }) => code)).toContain(
      'BE-Z-ZUID',
    )
  })

  it('return a hierarchy as a tree, parents first, and the places outside it separately', async () => {
    const tree = await areas().getHierarchy({ hierarchy: 'crime_statistics', date: '2026-11-24' })
    const position = new Map(tree.areas.map((area, index) => [area.id, index]))
    expect(tree.areas.filter(({ parentId }) => parentId === null).map(({ code }) => code)).toEqual(['BE'])
    for (const { id: own, parentId } of tree.areas)
      if (parentId !== null) expect(position.get(parentId)).toBeLessThan(position.get(own)!)
    expect(tree.outside.map(({ code }) => code)).toEqual(['BE-X-AIRPORT'])
    expect(tree.areas.map(({ code }) => code)).not.toContain('BE-M-46003')
  })
})

describe('changes of areas', () => {
  const administrator = async () => api.as(people.instance_administrator((await make.organisation()).id)).registry.areas
  const facts = { code: 'BE-Z-NEW', kind: 'police_zone', names: { nl: 'Nieuwe zone' } }

  it('add an area with parents, and reject a duplicate code, unknown parents and two parents at once', async () => {
    const writer = await administrator()
    const place = { hierarchy: 'police', parentId: id('BE-CSD-ANT'), validFrom: null, validTo: null }
    const added = await writer.addArea({ ...facts, parents: [place] })
    expect(added).toMatchObject({ code: 'BE-Z-NEW', source: 'edited', validFrom: null })
    expect((await areas().getArea({ id: added.id })).parents[0]?.areas[0]?.code).toBe('BE-CSD-ANT')
    expect(await catchError(writer.addArea(facts))).toMatchObject({ code: 'CODE_TAKEN' })
    const other = { ...facts, code: 'BE-Z-OTHER' }
    expect(await catchError(writer.addArea({ ...other, parents: [place, place] }))).toEqual({
      code: 'PARENTS_OVERLAP',
      data: { hierarchy: 'police' },
    })
    const nowhere = { ...place, parentId: id('BE-Z-NOWHERE') }
    expect(await catchError(writer.addArea({ ...other, parents: [nowhere] }))).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
    })
    const backwards = { ...other, validFrom: '2026-01-01', validTo: '2025-01-01' }
    expect(await catchError(writer.addArea(backwards))).toMatchObject({ code: 'PERIOD_END_BEFORE_START' })
    expect((await areas().listAreas({ query: 'BE-Z-OTHER', date: 'any' })).total).toBe(0)
  })

  it('change an area with a reason stored in the audit log, and never place an area under itself', async () => {
    const writer = await administrator()
    await writer.changeArea({ id: id('BE-M-11002'), patch: { names: { nl: 'Antwerpen!' } }, reason: 'As published.' })
    expect((await areas().getArea({ id: id('BE-M-11002') })).area.names).toEqual({ nl: 'Antwerpen!' })
    const { rows } = await api.database.pool.query('select subject_kind, reason from journal order by seq desc limit 1')
    expect(rows).toEqual([{ subject_kind: 'area', reason: 'As published.' }])
    const under = [{ hierarchy: 'police', parentId: id('BE-M-11002'), validFrom: null, validTo: null }]
    expect(
      await catchError(writer.changeArea({ id: id('BE-CSD-ANT'), patch: { parents: under }, reason: 'By mistake.' })),
    ).toEqual({ code: 'CYCLE', data: { hierarchy: 'police' } })
    expect((await areas().getArea({ id: id('BE-CSD-ANT') })).parents[0]?.areas[0]?.code).toBe('BE')
  })
})
