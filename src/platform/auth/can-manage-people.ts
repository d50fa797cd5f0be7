import { type Actor, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Reader } from '../db/db.ts'
import { listOperators } from './people-queries.ts'

/** Whether the actor administers the organisation that runs the instance: then the people of all, else those of the own one. */
export async function looksAfterAll(db: Reader, actor: Actor): Promise<boolean> {
  if (actor.kind === 'system') return true
  return (await listOperators(db)).some((one) => may(actor, 'person.manage', one))
}

export async function looksAfter(db: Reader, actor: Actor, organisations: readonly Id[]): Promise<boolean> {
  if (organisations.length > 0 && organisations.every((one) => may(actor, 'person.manage', one))) return true
  return looksAfterAll(db, actor)
}
