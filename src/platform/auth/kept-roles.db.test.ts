import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Id } from '#shared/ids.ts'
import { useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { enrol, people } from '../../../testing/people.ts'
import { actAs } from '../db/act-as.ts'
import { openTransaction } from '../db/db.ts'
import { peopleRoutes } from './index.ts'

const api = useApi({ people: peopleRoutes })
const make = factories(api.database)
const today = '2026-11-24'

async function makeZone() {
  const zone = (await make.organisation()).id
  const elsewhere = (await make.organisation()).id
  const administrator = await enrol(api.database, people.instance_administrator(elsewhere, 'Ines'))
  const mayor = await enrol(api.database, people.mayor(zone, 'Mayor'))
  const role = { personId: mayor.personId!, organisationId: zone, role: 'mayor' as const }
  return { zone, elsewhere, administrator, role, as: api.as(administrator).people }
}
const listTerms = async (personId: Id) =>
  (
    await api.database.pool.query(
      'select valid_from::text, valid_to::text from role_assignment where person_id = $1 order by valid_from, id',
      [personId],
    )
  ).rows.map(({ valid_from, valid_to }) => [valid_from, valid_to])

describe('a role', () => {
  it('is kept when it ends and begins again, also on one day [law-120]', async () => {
    const { as, role } = await makeZone()
    await as.endRole(role)
    await as.grantRole(role)
    await as.endRole(role)
    expect(await listTerms(role.personId)).toEqual([
      ['2020-01-01', today],
      [today, today],
    ])
    await as.grantRole(role)
    await as.grantRole(role)
    expect((await listTerms(role.personId)).filter(([, end]) => end === null)).toEqual([[today, null]])
    expect((await as.listPeople({ query: 'Mayor' })).rows[0]!.roles).toMatchObject([{ role: 'mayor', validTo: null }])
  })

  it('can be granted again to the last administrator', async () => {
    const { as, administrator, elsewhere } = await makeZone()
    await as.grantRole({ personId: administrator.personId!, organisationId: elsewhere, role: 'instance_administrator' })
    expect((await listTerms(administrator.personId!)).at(-1)).toEqual([today, null])
  })

  it.each([
    ['delete from role_assignment', '42501'],
    [`update role_assignment set valid_to = '2026-11-23'`, 'kept_role'],
    [`update role_assignment set valid_from = '2025-01-01'`, 'kept_role'],
    [`update role_assignment set role = 'reader'`, 'kept_role'],
    [
      `update role_assignment set organisation_id = (select id from organisation where id <> organisation_id limit 1)`,
      'kept_role',
    ],
    [`update person set left_at = '2020-01-01'`, 'kept_departure'],
  ])('is not removed from the past below the procedures: %s [law-120]', async (statement, refusal) => {
    const { administrator, role, as } = await makeZone()
    const write = (text: string) =>
      openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, administrator, 'person.manage', today)
        const key = text.includes('person set') ? 'id' : 'person_id'
        return sql`${sql.raw(text)} where ${sql.ref(key)} = ${role.personId}`.execute(tx)
      }).then(
        () => 'done',
        ({ constraint, code }) => constraint ?? code,
      )
    expect(await write(statement)).toBe(refusal)
    await as.endRole(role)
    expect(await write(`update role_assignment set valid_to = null`)).toBe('kept_role')
    await as.endAccess({ personId: role.personId })
    expect(await write('update person set left_at = null')).toBe('kept_departure')
  })
})
