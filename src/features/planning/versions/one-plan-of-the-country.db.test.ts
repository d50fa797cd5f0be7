import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { transactor } from '#platform/transactor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { supersedePlans } from './supersession.ts'

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
  it('ends the plan of another organisation that issues both, and the history of that plan says so', async () => {
    const first = await makePlan(interior.id, [justice.id], { periodTo: '2030-01-01' })
    await force(first.id)
    const planner = await enrol(api.database, people.ministry_planner(justice.id))
    const transact = transactor(api.context(planner), { permission: 'plan.decide' }, [], null)
    const supersede = async (second: { id: string }) => {
      const ended: unknown[] = []
      await transact('write', async (context) => {
        const given = { planIds: [first.id], reason: 'The next plan.' }
        const result = await supersedePlans(context, second, '2028-01-01', given)
        ended.push(result.ok ? 'ok' : result.error.code)
        const read = <Row>(text: ReturnType<typeof sql<Row>>) =>
          withSystemAccess(context, () => text.execute(context.tx))
        ended.push(...(await read(sql`select superseded_by, revision from plan where id = ${first.id}`)).rows)
        ended.push(...(await read(sql`select reason, person_id from change where plan_id = ${first.id}`)).rows)
        throw new Error('Nothing is kept.')
      }).catch(() => undefined)
      return ended
    }
    const together = await makePlan(justice.id, [interior.id], { periodFrom: '2028-01-01', periodTo: '2032-01-01' })
    expect(await supersede(together)).toEqual([
      'ok',
      { superseded_by: together.id, revision: 2 },
      { reason: 'The next plan.', person_id: planner.personId },
    ])
    const alone = await makePlan(justice.id, [], { periodFrom: '2028-01-01', periodTo: '2032-01-01' })
    expect((await supersede(alone))[0]).toBe('PLANS_OVERLAP')
  })

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
