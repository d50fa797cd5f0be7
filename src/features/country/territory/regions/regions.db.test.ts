import { beforeEach, describe, expect, it } from 'vitest'
import { registryHooks } from '#features/country/registry/hooks.ts'
import { isAreaUsed } from '#features/planning/plans/area-use.ts'
import { anyone } from '#shared/actor.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { people } from '../../../../../testing/people.ts'
import { registryRoutes } from '../../../../../testing/registry-routes.ts'
import { changeMembers } from './model.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
registryHooks.isAreaUsed.register(isAreaUsed)
const visitor = () => api.as(anyone('en')).registry.regions
const reason = 'Agreement of the governors.'
const start = '2026-01-01'

type Place = { id: string }
let [home, abroad]: Place[] = []
let town: Place, village: Place, across: Place
let administrator: ReturnType<typeof people.instance_administrator>

beforeEach(async () => {
  home = await make.area({ code: 'C', kind: 'country' })
  abroad = await make.area({ code: 'F', kind: 'foreign_country' })
  const province = await make.area({ code: 'P', kind: 'province', parentId: home.id, hierarchy: 'administrative' })
  town = await make.area({ code: 'M1', kind: 'municipality', parentId: province.id, hierarchy: 'administrative' })
  village = await make.area({ code: 'M2', kind: 'municipality', parentId: province.id, hierarchy: 'administrative' })
  across = await make.area({ code: 'R', kind: 'foreign_region', parentId: abroad.id, hierarchy: 'administrative' })
  administrator = people.instance_administrator((await make.organisation()).id)
})

const regions = () => api.as(administrator).registry.regions
const create = (memberIds: string[], given: object = {}) =>
  regions().createRegion({ code: 'BORDER', names: { en: 'Border' }, validFrom: start, memberIds, reason, ...given })
const listed = async (date: string) => (await visitor().listRegions({ date })).regions[0]
const change = async (id: string, memberIds: string[], date: string) => {
  const before = (await listed(date))!.members
  const members = changeMembers(before, memberIds, date)
  return { before, ...(await regions().saveRegionMembers({ id, members, before, reason })) }
}

describe('border region', () => {
  it('is drawn from areas of several countries, from its day, and contains the areas within its members [deck-40]', async () => {
    const hamlet = await make.area({ code: 'H', kind: 'hamlet', parentId: town.id, hierarchy: 'administrative' })
    const { id } = await create([town.id, across.id])
    expect(await listed('2025-12-31')).toBeUndefined()
    const region = (await listed(start))!
    expect(region).toMatchObject({ id, code: 'BORDER', kind: 'border_region', names: { en: 'Border' } })
    expect(region.areaIds.toSorted()).toEqual([town.id, across.id, hamlet.id].toSorted())
    const { children, area } = await api.as(anyone('en')).registry.areas.getArea({ id, date: start })
    expect(area).toMatchObject({ outsideTree: true, source: 'edited' })
    expect(children).toMatchObject([{ hierarchy: 'border', areas: [{ code: 'M1' }, { code: 'R' }] }])
  })

  it('changes its members and its name from a day, earlier days keep the former members, and the change is undone [deck-40]', async () => {
    const { id } = await create([town.id, across.id])
    const { before, members } = await change(id, [village.id, across.id], '2027-01-01')
    const codes = async (date: string) =>
      (await api.as(anyone('en')).registry.areas.getArea({ id, date })).children.flatMap(({ areas }) =>
        areas.map(({ code }) => code),
      )
    expect(await codes('2026-12-31')).toEqual(['M1', 'R'])
    expect(await codes('2027-01-01')).toEqual(['M2', 'R'])
    await regions().saveRegionMembers({ id, members: before, before: members, reason })
    expect(await codes('2027-01-01')).toEqual(['M1', 'R'])
    await api.as(administrator).registry.areas.changeArea({ id, patch: { names: { en: 'Border land' } }, reason })
    expect(await listed(start)).toMatchObject({ names: { en: 'Border land' } })
    expect(await codes('2027-01-01')).toEqual(['M1', 'R'])
  })

  it('refuses members of one country, unknown and repeated members, and another change in between', async () => {
    const errorOf = (memberIds: string[], given: object = {}) => catchError(create(memberIds, given))
    expect(await errorOf([town.id, village.id])).toEqual({ code: 'NOT_ACROSS_BORDER', data: { date: start } })
    expect((await errorOf([town.id, administrator.assignments[0]!.organisationId])).code).toBe('UNKNOWN_REFERENCE')
    expect(await errorOf([town.id, town.id, across.id])).toEqual({ code: 'MEMBER_TWICE', data: { id: town.id } })
    const ended = await make.area({ code: 'OLD', kind: 'foreign_country', to: '2020-01-01' })
    expect(await errorOf([town.id, ended.id])).toEqual({ code: 'MEMBER_NOT_VALID', data: { id: ended.id } })
    const { id } = await create([town.id, across.id])
    expect((await errorOf([town.id, across.id])).code).toBe('CODE_TAKEN')
    expect((await errorOf([id, across.id], { code: 'OTHER' })).code).toBe('UNKNOWN_REFERENCE')
    expect((await catchError(change(id, [town.id, village.id], '2027-01-01'))).code).toBe('NOT_ACROSS_BORDER')
    const { before } = await change(id, [village.id, across.id], '2027-01-01')
    const late = regions().saveRegionMembers({ id, members: before, before, reason })
    expect((await catchError(late)).code).toBe('CHANGED_CONCURRENTLY')
    expect((await listed('2027-01-01'))!.members).toHaveLength(3)
  })

  it('belongs to administrators, in the procedures and in the database', async () => {
    const { id } = await create([town.id, across.id])
    const planner = api.as(people.planner((await make.organisation()).id)).registry.regions
    const { members } = (await listed(start))!
    expect((await planner.listRegions({ date: start })).abilities.write).toBe(false)
    for (const refused of [
      planner.createRegion({
        code: 'X',
        names: { en: 'X' },
        validFrom: start,
        memberIds: [town.id, across.id],
        reason,
      }),
      planner.saveRegionMembers({ id, members, before: members, reason }),
      planner.removeRegion({ id, reason }),
    ])
      expect((await catchError(refused)).code).toBe('FORBIDDEN')
  })

  it('is removed to undo its creation, unless a plan or element covers it or the pack owns it', async () => {
    const { id } = await create([town.id, across.id])
    const owner = await make.organisation()
    const plan = await make.plan({ ownerId: owner.id, areaId: id })
    const remove = () => regions().removeRegion({ id, reason })
    expect((await catchError(remove())).code).toBe('IN_USE')
    await api.database.pool.query('update plan set area_id = null where id = $1', [plan.id])
    const element = await make.element({ planId: plan.id, kind: 'programme', title: 'Programme' })
    await api.database.pool.query('update element set details = $1 where id = $2', [{ areaIds: [id] }, element.id])
    expect((await catchError(remove())).code).toBe('IN_USE')
    await api.database.pool.query(`update element set details = '{}' where id = $1`, [element.id])
    await remove()
    expect(await listed(start)).toBeUndefined()
    expect((await catchError(remove())).code).toBe('NOT_FOUND')
    expect((await catchError(regions().removeRegion({ id: town.id, reason }))).code).toBe('NOT_FOUND')
  })
})
