import { type Actor, organisationsOf } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'

/** Who may read something: one row of `access`. */
export interface Audience {
  signedIn: boolean
  organisationIds: readonly Id[] | null
  personIds: readonly Id[] | null
}

/** The same rule as `readable_access_ids` in the database (a test compares them), for telling without a query a reader. */
export function isReadableBy(actor: Actor, audience: Audience): boolean {
  if (audience.signedIn && actor.personId === null) return false
  const organisations = organisationsOf(actor)
  const { organisationIds, personIds } = audience
  if (organisationIds !== null && !organisationIds.some((one) => organisations.includes(one))) return false
  return personIds === null || (actor.personId !== null && personIds.includes(actor.personId))
}
