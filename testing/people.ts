import { roles } from '../packs/be/roles.ts'
import type { OpenDatabase } from '../src/platform/db/db.ts'
import type { Actor } from '../src/shared/actor.ts'
import { type Id, newId } from '../src/shared/ids.ts'
import type { Language } from '../src/shared/language.ts'

/** A role of the Belgian pack. */
export type Role = (typeof roles)[number]['code']
export const roleNames: readonly Role[] = roles.map(({ code }) => code)

type PersonFactory = (organisationId: Id, name?: string, language?: Language) => Actor

export const makePerson = (
  assignments: Actor['assignments'],
  name: string = assignments[0]?.role ?? 'person',
  language: Language = 'en',
): Actor => ({ kind: 'person', personId: newId(), name, language, assignments })

/**
 * Returns a new person with a single role in an organisation: `people.planner(zone.id)`,
 * `people.crown_prosecutor(...)`. Writes no rows.
 */
export const people = Object.fromEntries(
  roleNames.map((role): [Role, PersonFactory] => [
    role,
    (organisationId, name, language) => makePerson([{ organisationId, role }], name, language),
  ]),
) as Record<Role, PersonFactory>

/** Writes the person and the roles to the database, for tests that show names or read roles. */
export async function enrol(database: OpenDatabase, actor: Actor): Promise<Actor> {
  const id = actor.personId!
  await database.kysely.insertInto('person').values({ id, name: actor.name, language: actor.language }).execute()
  for (const { organisationId, role } of actor.assignments)
    await database.kysely
      .insertInto('role_assignment')
      .values({ id: newId(), person_id: id, organisation_id: organisationId, role, valid_from: '2020-01-01' })
      .execute()
  return actor
}
