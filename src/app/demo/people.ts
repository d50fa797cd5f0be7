import { type OpenDatabase, openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { isRole, type Role } from '#shared/country-vocabulary.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { DemoPerson } from '../../../packs/demo/index.ts'

/** Returns the ids of all organisations by code. */
export async function organisationIds({ kysely }: OpenDatabase): Promise<Map<string, Id>> {
  const rows = await kysely.selectFrom('organisation').select(['id', 'code']).execute()
  return new Map(rows.map((row) => [row.code, row.id]))
}

/** Returns the ids of all areas by code. */
export async function areaIds({ kysely }: OpenDatabase): Promise<Map<string, Id>> {
  const rows = await kysely.selectFrom('area').select(['id', 'code']).execute()
  return new Map(rows.map((row) => [row.code, row.id]))
}

/**
 * Inserts the fictional people with their roles and functions.
 *
 * @returns actors by organisation and role: `BE-PZ-X planner` of the Belgian demo
 */
export async function enrol(
  database: OpenDatabase,
  people: readonly DemoPerson[],
  organisations: ReadonlyMap<string, Id>,
): Promise<Map<string, Actor>> {
  const functions = await database.kysely.selectFrom('function').select(['id', 'code', 'organisation_id']).execute()
  const functionIds = new Map(functions.map((entry) => [`${entry.organisation_id} ${entry.code}`, entry.id]))
  const actors = new Map<string, Actor>()
  const persons: { id: Id; name: string; language: string }[] = []
  const roles: { id: Id; person_id: Id; organisation_id: Id; role: string; valid_from: string }[] = []
  const holdings: { id: Id; function_id: Id; person_id: Id; capacity: string; valid_from: string }[] = []
  for (const person of people) {
    const id = newId()
    persons.push({ id, name: person.name, language: person.language })
    const assignments: { organisationId: Id; role: Role }[] = []
    for (const { organisation, role } of person.roles) {
      const organisationId = organisations.get(organisation)
      if (!organisationId || !isRole(role))
        throw new Error(`The demo names ${organisation} or ${role}, which does not exist.`)
      roles.push({ id: newId(), person_id: id, organisation_id: organisationId, role, valid_from: '2025-01-01' })
      assignments.push({ organisationId, role })
    }
    for (const hold of person.functions) {
      const functionId = functionIds.get(`${organisations.get(hold.organisation)} ${hold.function}`)
      if (!functionId)
        throw new Error(`The demo names the function ${hold.function} of ${hold.organisation}, which does not exist.`)
      holdings.push({
        id: newId(),
        function_id: functionId,
        person_id: id,
        capacity: hold.capacity,
        valid_from: '2025-01-01',
      })
    }
    const actor: Actor = { kind: 'person', personId: id, name: person.name, language: person.language, assignments }
    for (const { organisation, role } of person.roles) actors.set(`${organisation} ${role}`, actor)
  }
  await openTransaction(database.kysely, async (tx) => {
    await tx.insertInto('person').values(persons).execute()
    await tx.insertInto('role_assignment').values(roles).execute()
    await tx.insertInto('function_holding').values(holdings).execute()
  })
  return actors
}
