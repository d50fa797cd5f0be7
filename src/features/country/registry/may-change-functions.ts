import { type Actor, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'

/**
 * Checks whether the actor may change the functions, holders and contact points of the organisation: its own
 * administrator, or an administrator of the instance. The row-level security of the tables checks the same.
 */
export const mayChangeFunctions = (actor: Actor, organisationId: Id): boolean =>
  may(actor, 'registry.write') || may(actor, 'function.write', organisationId)
