import { describe, expect, it } from 'vitest'
import { useDatabaseBefore } from '../../../testing/before-migration.ts'

type Database = ReturnType<typeof useDatabaseBefore>

/** Creates an organisation with a person for each of these roles. */
async function makeOrganisation({ insert }: Database, kind: string, roles: readonly string[]): Promise<void> {
  const organisationId = await insert('organisation', { code: kind, kind, level: 'local', names: {}, sort_name: kind })
  for (const role of roles) {
    const personId = await insert('person', { name: role, language: 'en' })
    const assignment = { person_id: personId, organisation_id: organisationId, role, valid_from: '2026-01-01' }
    await insert('role_assignment', assignment)
  }
}
const listRoles = ({ query }: Database) =>
  query('select o.kind, r.role from role_assignment r join organisation o on o.id = r.organisation_id order by 1, 2')

describe('an instance that an organisation operates', () => {
  const database = useDatabaseBefore('20261129_1300_administrators.sql')

  it('has the administrators of that organisation for all, and others for their own organisation', async () => {
    await makeOrganisation(database, 'operator', ['administrator'])
    await makeOrganisation(database, 'zone', ['administrator', 'planner'])
    await database.migrate()
    expect(await listRoles(database)).toEqual([
      { kind: 'operator', role: 'instance_administrator' },
      { kind: 'zone', role: 'organisation_administrator' },
      { kind: 'zone', role: 'planner' },
    ])
  })
})

describe('an instance without such an organisation', () => {
  const database = useDatabaseBefore('20261129_1300_administrators.sql')

  it('keeps all its administrators, so that it stays administered', async () => {
    await makeOrganisation(database, 'ministry', ['administrator'])
    await makeOrganisation(database, 'zone', ['administrator'])
    await database.migrate()
    expect((await listRoles(database)).map(({ role }) => role)).toEqual([
      'instance_administrator',
      'instance_administrator',
    ])
  })
})
