import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { registryRoutes } from '../../../../../testing/registry-routes.ts'
import { storePlanKinds } from '../../../../../testing/stored-law.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import { usePack } from '../pack.ts'

usePack(belgium)
const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
const reason = 'Moved.'
let actor: Actor
let place: { [name in 'district' | 'otherDistrict' | 'zone' | 'otherZone' | 'town' | 'remote']: { id: string } }
let planId: string

prepareOnce(api.database, async () => {
  await storePlanKinds(api.database, { ...belgium, version: 'test' })
  const [district, otherDistrict] = [await make.area(), await make.area()]
  const zone = await make.area({ kind: 'police_zone', parentId: district.id, hierarchy: 'judicial' })
  const otherZone = await make.area({ kind: 'police_zone', parentId: district.id, hierarchy: 'judicial' })
  const town = await make.area({ kind: 'municipality', parentId: zone.id, hierarchy: 'police' })
  place = { district, otherDistrict, zone, otherZone, town, remote: await make.area({ kind: 'municipality' }) }
  const owner = await make.organisation({ kind: 'police_zone', areaId: zone.id })
  await make.organisation({ kind: 'municipality', areaId: town.id })
  for (const { id } of [district, otherDistrict]) await make.organisation({ kind: 'prosecution', areaId: id })
  planId = (await make.plan({ ownerId: owner.id, kind: 'zonal_security_plan' })).id
  await api.database.pool.query(`update plan set state = 'in_decision' where id = $1`, [planId])
  actor = await enrol(api.database, people.instance_administrator((await make.organisation({ kind: 'ministry' })).id))
})

const toCode = (call: Promise<unknown>) =>
  call.then(
    () => 'changed',
    ({ code }) => code as string,
  )
type Link = { hierarchy: string; parentId: string; validFrom: string | null; validTo: string | null }
const link = (
  hierarchy: string,
  parentId: string,
  validFrom: string | null = null,
  validTo: string | null = null,
): Link => ({
  hierarchy,
  parentId,
  validFrom,
  validTo,
})
const move = (id: string, parents: Link[]) =>
  toCode(api.as(actor).registry.areas.changeArea({ id, patch: { parents }, reason }))
const write = (statement: string) => writeAs(api.context(actor), 'registry.write', sql.raw(statement))

it('a change of the places of an area moves no seat of a running plan, below the endpoints neither [law-111]', async () => {
  const { district, otherDistrict, zone, otherZone, town, remote } = place
  // A seat within the area, a seat above it, and another district above the zone.
  expect(await move(town.id, [link('police', otherZone.id)])).toBe('SEAT_IN_USE')
  expect(await move(zone.id, [link('judicial', otherDistrict.id)])).toBe('SEAT_IN_USE')
  expect(await move(zone.id, [link('judicial', district.id), link('other', otherDistrict.id)])).toBe('SEAT_IN_USE')
  expect(await move(town.id, [link('police', zone.id, null, '2026-11-24')])).toBe('SEAT_IN_USE')
  const add = { code: 'NEW', kind: 'municipality', names: { en: 'New' } }
  const parents = [link('police', zone.id), link('judicial', otherDistrict.id)]
  expect(await toCode(api.as(actor).registry.areas.addArea({ ...add, parents }))).toBe('SEAT_IN_USE')
  expect(await write(`delete from area_parent where area_id = '${town.id}'`)).toBe('running_seat')
  expect(await write(`update area_parent set parent_id = '${otherDistrict.id}' where area_id = '${zone.id}'`)).toBe(
    'running_seat',
  )
  // The same places again, places of areas without a seat, and places from a later day.
  expect(await move(town.id, [link('police', zone.id)])).toBe('changed')
  expect(await move(remote.id, [link('judicial', otherDistrict.id)])).toBe('changed')
  expect(await move(otherZone.id, [link('judicial', otherDistrict.id)])).toBe('changed')
  const later = [link('police', zone.id, null, '2026-11-25'), link('police', otherZone.id, '2026-11-25')]
  expect(await move(town.id, later)).toBe('changed')
  // A draft follows the registry.
  await api.database.pool.query(`update plan set state = 'drafting' where id = $1`, [planId])
  expect(await move(zone.id, [link('judicial', otherDistrict.id)])).toBe('changed')
})

it('a succession moves seats of a running plan from a later day only, and is withdrawn before [law-111]', async () => {
  const { zone, otherZone } = place
  const merge = (date: string) => ({ fromIds: [zone.id, otherZone.id], into: { id: otherZone.id }, date, parents: [] })
  const { areaChanges } = api.as(actor).registry
  const today = merge('2026-11-24')
  expect(await toCode(areaChanges.previewAreaChange({ act: 'merge', ...today } as never))).toBe('SEAT_IN_USE')
  expect(await toCode(areaChanges.mergeAreas({ ...today, reason } as never))).toBe('SEAT_IN_USE')
  const later = merge('2026-11-25')
  expect(await toCode(areaChanges.mergeAreas({ ...later, reason } as never))).toBe('changed')
  const withdrawal = {
    kind: 'merge' as const,
    date: later.date,
    fromIds: later.fromIds,
    intoIds: [otherZone.id],
    reason,
  }
  expect(await toCode(areaChanges.withdrawAreaChange(withdrawal as never))).toBe('changed')
})
