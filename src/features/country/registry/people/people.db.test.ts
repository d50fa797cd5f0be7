import { describe, expect, it } from 'vitest'
import { anyone } from '#shared/actor.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { registryRoutes } from '../routes.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)

describe('persons in the registry', () => {
  it('are visible to signed-in users with their roles and functions, and with their address to administrators of the instance', async () => {
    const { id: organisationId } = await make.organisation({ names: { en: 'Zone' } })
    const administrator = await enrol(api.database, people.instance_administrator(organisationId, 'Ada'))
    const planner = await enrol(api.database, people.planner(organisationId, 'Piet'))
    const organisationFunction = await make.function(organisationId, { code: 'strategic_planner' })
    const registry = api.as(administrator).registry
    const holder = await registry.people.addPerson({ name: 'Hanne', email: 'hanne@zone.example' })
    await registry.functions.appointHolder({
      functionId: organisationFunction.id,
      personId: holder.id,
      capacity: 'holder',
      from: '2026-01-01',
    })
    const seen = await registry.people.listPersons({ organisationId })
    expect(seen.rows.map(({ name, email, roles, functions }) => [name, email, roles.length, functions.length])).toEqual(
      [
        ['Ada', null, 1, 0],
        ['Hanne', 'hanne@zone.example', 0, 1],
        ['Piet', null, 1, 0],
      ],
    )
    const colleague = await api.as(planner).registry.people.listPersons({ query: 'hann' })
    expect(colleague.rows.map(({ name, email }) => [name, email])).toEqual([['Hanne', null]])
    const local = api.as(people.organisation_administrator(organisationId)).registry
    expect((await local.people.listPersons({ query: 'hann' })).rows.map(({ email }) => email)).toEqual([null])
    expect(await api.as(anyone('en')).registry.people.listPersons({})).toMatchObject({ rows: [], personsShown: false })
    expect(await catchError(registry.people.addPerson({ name: 'X', email: 'HANNE@zone.example' }))).toMatchObject({
      code: 'EMAIL_TAKEN',
    })
  })

  it('are listed by their role on a date', async () => {
    const { id: organisationId } = await make.organisation({ names: { en: 'Zone' } })
    const planner = await enrol(api.database, people.planner(organisationId, 'Piet'))
    const registry = api.as(planner).registry
    expect((await registry.people.listRoles({ organisationId })).rows).toMatchObject([
      { personName: 'Piet', role: 'planner', organisationNames: { en: 'Zone' } },
    ])
    expect((await registry.people.listRoles({ organisationId, date: '2019-01-01' })).rows).toEqual([])
    expect(await api.as(anyone('en')).registry.people.listRoles({})).toEqual({ rows: [], personsShown: false })
  })
})

describe('last administrator', () => {
  const end = (personId: string) =>
    api.database.pool.query(`update role_assignment set valid_to = '2026-11-24' where person_id = $1`, [personId])
  const markAsLeft = (personId: string) =>
    api.database.pool.query('update person set left_at = now() where id = $1', [personId])

  it('cannot lose the role or leave through any endpoint, unlike any other administrator', async () => {
    const { id } = await make.organisation()
    const first = await enrol(api.database, people.instance_administrator(id, 'Ada'))
    const second = await enrol(api.database, people.instance_administrator(id, 'Bea'))
    const planner = await enrol(api.database, people.planner(id))
    await end(planner.personId!)
    await end(second.personId!)
    await expect(end(first.personId!)).rejects.toThrow('The last administrator cannot be removed.')
    await expect(markAsLeft(first.personId!)).rejects.toThrow('The last administrator cannot be removed.')
    await markAsLeft(second.personId!)
    const { rows } = await api.database.pool.query('select name from person where left_at is null order by name')
    expect(rows.map(({ name }) => name)).toEqual(['Ada', 'planner'])
  })

  it('does not restrict who leaves when there was never an administrator', async () => {
    const { id } = await make.organisation()
    const planner = await enrol(api.database, people.planner(id))
    await markAsLeft(planner.personId!)
    await end(planner.personId!)
  })
})
