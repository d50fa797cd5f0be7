import { type Actor, getOrganisationIds } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'

/** The readers of a subject: a row of `access`. */
export interface Audience {
  signedIn: boolean
  organisationIds: readonly Id[] | null
  personIds: readonly Id[] | null
}

/**
 * Checks access by the same rule as `readable_access_ids` in the database (a test compares them), without a query per
 * reader.
 */
export function isReadableBy(actor: Actor, audience: Audience): boolean {
  if (audience.signedIn && actor.personId === null) return false
  const organisations = getOrganisationIds(actor)
  const { organisationIds, personIds } = audience
  if (organisationIds !== null && !organisationIds.some((organisationId) => organisations.includes(organisationId)))
    return false
  return personIds === null || (actor.personId !== null && personIds.includes(actor.personId))
}
