import { type Actor, may } from '#shared/actor.ts'
import type { Role } from '#shared/country-vocabulary.ts'
import type { Id } from '#shared/ids.ts'

/** Checks whether the actor manages the people of all organisations, as an administrator of the instance does. */
export const canManageAllPeople = (actor: Actor): boolean => may(actor, 'setting.manage')

/** Checks whether the actor manages the people of each of these organisations. */
export const canManagePeople = (actor: Actor, organisations: readonly Id[]): boolean =>
  canManageAllPeople(actor) ||
  (organisations.length > 0 && organisations.every((organisation) => may(actor, 'person.manage', organisation)))

/** Checks whether the actor may give or end the role in the organisation. Only administrators of the instance make others. */
export const canAssignRole = (actor: Actor, { organisationId, role }: { organisationId: Id; role: Role }): boolean =>
  canManageAllPeople(actor) || (role !== 'instance_administrator' && canManagePeople(actor, [organisationId]))
