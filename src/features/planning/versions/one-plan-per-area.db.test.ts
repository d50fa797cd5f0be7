import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'

usePack(belgium)
const api = useApi({})
const make = factories(api.database)
const query = (text: string, values: unknown[]) => api.database.pool.query(text, values)

let areaId: Id
let zone: Id
let council: Id
beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  areaId = (await make.area({ kind: 'police_zone' })).id
  zone = (await make.organisation({ kind: 'police_zone', areaId })).id
  council = (await make.organisation({ kind: 'zonal_security_council', areaId })).id
})

const force = (id: Id, day = '2026-01-01') =>
  query(`update plan set state = 'in_force', in_force_on = $2 where id = $1`, [id, day])
const makePlan = (ownerId: Id, given: object = {}) => make.plan({ ownerId, areaId, ...given })
const overlap = { code: '23P01', constraint: 'plans_in_force_together' }

describe('a plan of a kind with one plan per area', () => {
  it('is the only one in force in its area, whichever organisation wrote it [law-61]', async () => {
    await force((await makePlan(zone)).id)
    const other = await makePlan(council)
    await expect(force(other.id)).rejects.toMatchObject(overlap)
    // A plan without an area has that of its organisation.
    const placeless = await make.plan({ ownerId: council })
    await expect(force(placeless.id)).rejects.toMatchObject(overlap)
    const elsewhere = (await make.area({ kind: 'police_zone' })).id
    const away = (await make.organisation({ kind: 'zonal_security_council', areaId: elsewhere })).id
    await force((await make.plan({ ownerId: away, areaId: elsewhere })).id)
  })

  it('is replaced by the plan of another organisation only if its own organisation issues that too [law-61]', async () => {
    const first = await makePlan(zone, { periodFrom: '2016-01-01', periodTo: '2020-01-01' })
    await force(first.id, '2016-01-01')
    await expect(force((await makePlan(council)).id)).rejects.toMatchObject(overlap)
    const together = await makePlan(council, { issuingBodyIds: [council, zone] })
    await force(together.id)
    expect((await query('select superseded_by from plan where id = $1', [first.id])).rows).toEqual([
      { superseded_by: together.id },
    ])
  })

  it('follows the law, so that bodies of a region exclude each other and those of a community do not [law-61]', async () => {
    const region = (await make.area({ kind: 'region' })).id
    const owners = await Promise.all(
      ['regional_government', 'regional_security_body'].map(
        async (kind) => (await make.organisation({ kind, areaId: region })).id,
      ),
    )
    const [first, second] = await Promise.all(
      owners.map((ownerId) => make.plan({ kind: 'regional_security_plan', ownerId, areaId: region })),
    )
    await force(first!.id)
    await expect(force(second!.id)).rejects.toMatchObject(overlap)
    for (const kind of ['community_government', 'community_service']) {
      const ownerId = (await make.organisation({ kind, areaId: region })).id
      await force((await make.plan({ kind: 'community_prevention_plan', ownerId, areaId: region })).id)
    }
  })
})
