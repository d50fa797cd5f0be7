import type { AnyContractProcedure } from '@orpc/contract'
import { traverseContractProcedures } from '@orpc/server'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { phenomenaContract } from '#features/country/phenomena/contract.ts'
import { phenomenaRoutes } from '#features/country/phenomena/routes.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { type Actor, anyone } from '#shared/actor.ts'
import { listRolePermissions } from '#shared/country-vocabulary.ts'
import type { Permission } from '#shared/permission.ts'
import type { ProcedureMeta } from '#shared/procedure.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { registryContract } from '../../../../testing/contracts.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people, roleNames } from '../../../../testing/people.ts'
import { registryRoutes } from '../../../../testing/registry-routes.ts'

const contract = { registry: registryContract, phenomena: phenomenaContract }
const api = useApi({ registry: registryRoutes, phenomena: phenomenaRoutes })
const make = factories(api.database)

interface ProcedureEntry {
  path: readonly string[]
  meta: ProcedureMeta
  /** The procedure only reads. */
  isReadOnly: boolean
}
const registryProcedures: ProcedureEntry[] = []
traverseContractProcedures({ path: [], router: contract }, ({ path, contract: entry }) => {
  const { meta, route } = (entry as AnyContractProcedure)['~orpc']
  registryProcedures.push({ path, meta: meta as ProcedureMeta, isReadOnly: route.method === 'GET' })
})
const writing = registryProcedures.filter(({ meta }) => meta.permission !== 'registry.read')

type Calls = { [key: string]: Calls } & ((input: unknown) => Promise<unknown>)
const call = (client: unknown, path: readonly string[]) =>
  path.reduce((at, key) => at[key]!, client as Calls)({ malformed: true })

describe('endpoints of the registry', () => {
  it('are open for read access and restricted for writing: each has a permission, and each writing endpoint is listed here', () => {
    expect(registryProcedures.filter(({ meta }) => meta.permission === undefined)).toEqual([])
    const open = registryProcedures.filter(
      ({ meta, isReadOnly }) => meta.effect === 'write' || (meta.effect === 'outside' && !isReadOnly),
    )
    expect(open.filter((endpoint) => !writing.includes(endpoint))).toEqual([])
    expect(writing.length).toBeGreaterThan(25)
  })

  it.each(writing.map((endpoint) => [endpoint.path.join('.'), endpoint] as const))(
    '%s admits exactly the roles of the role table',
    async (_name, { path, meta }) => {
      const { id } = await make.organisation()
      const permission = meta.permission as Permission
      for (const role of roleNames) {
        const { code } = await catchError(call(api.as(people[role](id)), path))
        const may = listRolePermissions(role).includes(permission)
        expect([role, code]).toEqual([role, may ? 'BAD_REQUEST' : 'FORBIDDEN'])
      }
      expect(await catchError(call(api.as(anyone('en')), path))).toMatchObject({ code: 'UNAUTHORIZED' })
    },
  )

  it('store no data and no audit log entry for a refused action', async () => {
    const { id } = await make.organisation()
    const input = { code: 'Z-1', kind: 'police_zone', names: { en: 'Zone' } }
    await catchError(api.as(people.planner(id)).registry.areas.addArea(input))
    const { rows } = await api.database.pool.query(
      'select (select count(*) from area)::int as areas, (select count(*) from journal)::int as lines',
    )
    expect(rows).toEqual([{ areas: 0, lines: 0 }])
  })
})

describe('an administrator of an organisation', () => {
  it('changes the functions and contact points of that organisation only', async () => {
    const [zone, other] = [await make.organisation(), await make.organisation()]
    const registry = api.as(people.organisation_administrator(zone.id)).registry
    const added = { code: 'chief_of_corps', names: { en: 'Chief' } }
    const own = await registry.functions.addFunction({ ...added, organisationId: zone.id })
    const { id: foreign } = await make.function(other.id)
    const person = await registry.people.addPerson({ name: 'Ann' })
    const appointment = { personId: person.id, capacity: 'holder' as const, from: '2026-11-24' }
    const holder = await registry.functions.appointHolder({ ...appointment, functionId: own.id })
    await registry.functions.endFunctionHolder({ id: holder.id, date: '2026-12-01' })
    const contact = { purpose: 'general', name: 'Desk', email: 'desk@example.org', telephone: null, website: null }
    await registry.organisations.saveContactPoint({ ...contact, organisationId: zone.id })
    const attempts = [
      () => registry.functions.addFunction({ ...added, organisationId: other.id }),
      () => registry.functions.appointHolder({ ...appointment, functionId: foreign }),
      () => registry.functions.endFunction({ id: foreign, date: '2027-01-01', reason: 'Not mine to end.' }),
      () => registry.organisations.saveContactPoint({ ...contact, organisationId: other.id }),
    ]
    for (const attempt of attempts) expect((await catchError(attempt())).code).toBe('NOT_YOUR_ORGANISATION')
  })

  it('enters appointments and their ends from today on only, also below the endpoints [law-30]', async () => {
    const zone = await make.organisation()
    const actor = await enrol(api.database, people.organisation_administrator(zone.id))
    const { functions, people: persons } = api.as(actor).registry
    const chief = await functions.addFunction({ organisationId: zone.id, code: 'chief', names: { en: 'Chief' } })
    const { id: personId } = await persons.addPerson({ name: 'Ann' })
    const appointment = { functionId: chief.id, personId, capacity: 'holder' as const }
    const held = await functions.appointHolder({ ...appointment, from: '2026-11-24', to: '2030-01-01' })
    const refused = [
      () => functions.appointHolder({ ...appointment, from: '2026-11-23', to: '2026-11-24' }),
      () => functions.endFunctionHolder({ id: held.id, date: '2026-11-23' }),
      () => functions.endFunction({ id: chief.id, date: '2026-11-01', reason: 'Abolished.' }),
    ]
    await api.database.pool.query(`update function_holding set valid_from = '2020-01-01'`)
    for (const attempt of refused) expect((await catchError(attempt())).code).toBe('DATE_IN_PAST')
    const write = (by: Actor, text: string) =>
      openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, by, 'function.write', '2026-11-24')
        await sql.raw(text).execute(tx)
      })
    const insert = (
      person: string,
    ) => `insert into function_holding (id, function_id, person_id, capacity, valid_from, valid_to)
      values (gen_random_uuid(), '${chief.id}', '${person}', 'deputy', '2026-11-01', '2026-11-10')`
    const attempts = [
      insert(personId),
      `update function_holding set valid_to = '2026-11-01'`,
      'delete from function_holding',
    ]
    for (const text of attempts) await expect(write(actor, text)).rejects.toThrow('begins and ends today or later')
    const change = `update function_holding set person_id = '${actor.personId}'`
    await expect(write(actor, change)).rejects.toThrow('another appointment')
    // An administrator of the instance corrects the registry, but not for the own appointment.
    const chiefOfAll = await enrol(api.database, people.instance_administrator(zone.id))
    await write(chiefOfAll, insert(personId))
    await expect(write(chiefOfAll, insert(chiefOfAll.personId!))).rejects.toThrow('begins and ends today or later')
    const own = { ...appointment, capacity: 'deputy' as const, personId: chiefOfAll.personId!, from: '2026-11-01' }
    expect((await catchError(api.as(chiefOfAll).registry.functions.appointHolder(own))).code).toBe('DATE_IN_PAST')
    await functions.endFunctionHolder({ id: held.id, date: '2026-11-24' })
  })

  it('cannot change the structure of the country, also below the endpoints', async () => {
    const [zone, other] = [await make.organisation(), await make.organisation()]
    const actor = people.organisation_administrator(zone.id)
    const { organisations, areas } = api.as(actor).registry
    const reason = 'To read what the other zone keeps.'
    const attempts = [
      () => organisations.changeOrganisation({ id: other.id, patch: { parentId: zone.id }, reason }),
      () => organisations.endOrganisation({ id: other.id, date: '2027-01-01', successorIds: [zone.id], reason }),
      () => organisations.changeOrganisation({ id: zone.id, patch: { names: { en: 'Ministry' } }, reason }),
      () => areas.addArea({ code: 'Z-1', kind: 'police_zone', names: { en: 'Zone' } }),
    ]
    for (const attempt of attempts) expect((await catchError(attempt())).code).toBe('FORBIDDEN')
    const changed = await openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, actor, 'function.write')
      const parents = await tx.updateTable('organisation').set({ parent_id: zone.id }).executeTakeFirst()
      const functions = await tx
        .updateTable('function')
        .set({ valid_to: '2026-01-01' })
        .where('organisation_id', '=', other.id)
        .executeTakeFirst()
      return [Number(parents.numUpdatedRows), Number(functions.numUpdatedRows)]
    })
    expect(changed).toEqual([0, 0])
  })
})

describe('database access below the endpoints', () => {
  it('rejects writing the registry without permission', async () => {
    const { id } = await make.organisation()
    await make.area({ code: 'Z-1' })
    const client = await api.database.pool.connect()
    try {
      await client.query('begin')
      await client.query(
        `select set_config('integral.person', $1, true), set_config('integral.writable', '{}', true)`,
        [id],
      )
      await client.query(`select set_config('role', $1, true)`, [api.database.applicationRole])
      expect((await client.query(`update area set kind = 'x'`)).rowCount).toBe(0)
      expect((await client.query('delete from organisation')).rowCount).toBe(0)
      await expect(
        client.query(`insert into phenomenon_list (id, code, names) values ($1, 'X', '{}')`, [id]),
      ).rejects.toThrow(/row-level security/)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
