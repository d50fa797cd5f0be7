import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'

usePack(belgium)
const api = useApi({})
const make = factories(api.database)
const query = (text: string, values: unknown[]) => api.database.pool.query(text, values)

let interior: { id: string }
let justice: { id: string }
let zone: { id: string }

beforeEach(async () => {
  await storePlanKinds(api.database, belgium)
  interior = await make.organisation({ kind: 'ministry' })
  justice = await make.organisation({ kind: 'ministry' })
  zone = await make.organisation({ kind: 'police_zone' })
})

const makePlan = (ownerId: string, issuerIds: string[], given: object = {}) =>
  make.plan({ kind: 'national_security_plan', ownerId, issuingBodyIds: [ownerId, ...issuerIds], ...given })
const force = (id: string, day = '2026-01-01') =>
  query(`update plan set state = 'in_force', in_force_on = $2 where id = $1`, [id, day])

describe('a plan of the whole country', () => {
  it('is the only one of its kind in force, whichever organisation wrote it [law-3]', async () => {
    const first = await makePlan(interior.id, [justice.id])
    await force(first.id)
    for (const second of [await makePlan(justice.id, []), await makePlan(justice.id, [interior.id])])
      await expect(force(second.id)).rejects.toMatchObject({ code: '23P01' })
    // An organisation that may not issue such a plan only registers one of others.
    await force((await makePlan(zone.id, [])).id)
  })

  it('past its period is replaced by the plan of another organisation only if its own organisation issues that too', async () => {
    const period = { periodFrom: '2016-01-01', periodTo: '2020-01-01' }
    const first = await makePlan(interior.id, [justice.id], period)
    await force(first.id, '2016-01-01')
    const alone = await makePlan(justice.id, [])
    await expect(force(alone.id)).rejects.toMatchObject({ code: '23P01' })
    const together = await makePlan(justice.id, [interior.id])
    await force(together.id)
    const { rows } = await query('select superseded_by, superseded_on::text from plan where id = $1', [first.id])
    expect(rows).toEqual([{ superseded_by: together.id, superseded_on: '2026-01-01' }])
  })
})
