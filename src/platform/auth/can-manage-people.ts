import { type Actor, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Reader } from '../db/db.ts'
import { listOperators } from './people-queries.ts'

/**
 * Checks whether the actor administers the organisation that operates the instance. Such an actor manages the people of
 * all organisations. Other administrators manage only the people of their own organisation.
 */
export async function canManageAllPeople(db: Reader, actor: Actor): Promise<boolean> {
  if (actor.kind === 'system') return true
  return (await listOperators(db)).some((operator) => may(actor, 'person.manage', operator))
}

export async function canManagePeople(db: Reader, actor: Actor, organisations: readonly Id[]): Promise<boolean> {
  if (organisations.length > 0 && organisations.every((organisation) => may(actor, 'person.manage', organisation)))
    return true
  return canManageAllPeople(db, actor)
}
